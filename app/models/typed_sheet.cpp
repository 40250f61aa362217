#include "app/models/typed_sheet.h"

#include "app/models/session_view.h"
#include "app/text/dose_words.h"
#include "app/text/words.h"
#include "core/coach/session_state.h"
#include "core/coach/sheet_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::TypedSheet)
};

const ExerciseLog* entryOf(const SessionLog* log, const std::string& exercise) {
    if (!log)
        return nullptr;
    const auto entry = std::ranges::find(log->exercises, exercise, &ExerciseLog::exercise);
    return entry == log->exercises.end() ? nullptr : &*entry;
}

std::optional<int> doneIn(const ExerciseLog* entry, const SetFact& fact) {
    if (!entry)
        return std::nullopt;
    const auto set = std::ranges::find_if(entry->sets, [&](const SetLog& each) {
        return each.set == fact.set && each.side == fact.side;
    });
    return set == entry->sets.end() ? std::nullopt : std::optional(numberOf(set->done));
}

/// The boxes of one side after those of the other, as on paper.
TypedCell cellOf(const Prescription* item, const SessionLog* log) {
    TypedCell cell;
    if (!item)
        return cell;
    const ExerciseLog* entry = entryOf(log, item->exercise);
    for (const SetFact& fact : allSetsAsAsked(*item))
        cell.boxes.push_back({fact.set, fact.side, item->amount, doneIn(entry, fact)});
    std::ranges::stable_sort(cell.boxes, {}, &TypedBox::side);
    if (entry) {
        cell.pain = entry->pain;
        cell.effort = entry->effort;
    }
    return cell;
}

/// Where all exercises were told to be the same.
std::optional<Effort> effortOf(const SessionLog* log) {
    std::optional<Effort> effort;
    for (const ExerciseLog& entry : log ? log->exercises : std::vector<ExerciseLog>{}) {
        if (entry.sets.empty())
            continue;
        if (!entry.effort || (effort && effort != entry.effort))
            return std::nullopt;
        effort = entry.effort;
    }
    return effort;
}

TypedDay dayOf(const PlannedSession& session, const SessionLog* log, Date today) {
    TypedDay day;
    day.date = session.date;
    day.heading = shortDate(session.date);
    day.open = session.date <= today;
    day.effort = effortOf(log);
    if (log) {
        day.before = log->painBefore;
        day.after = log->painAfter;
        day.morning = log->painNextMorning;
    }
    return day;
}

TypedRow rowOf(const SheetLine& line, const std::vector<const SessionLog*>& logs,
               const Catalogue& catalogue) {
    const Prescription& item =
        **std::ranges::find_if(line, [](const auto* each) { return each != nullptr; });
    TypedRow row;
    row.exercise = item.exercise;
    row.name = nameOfExercise(catalogue, item.exercise);
    row.dose = doseLine(line);
    for (std::size_t day = 0; day < line.size(); ++day)
        row.cells.push_back(cellOf(line[day], logs[day]));
    return row;
}

QString titleOf(const PrintedSheet& sheet) {
    const Date monday =
        sheet.programme.start.mondayOfWeek().plusDays(7 * (sheet.week().number - 1));
    return Words::tr("Week %1 · %2", "number, dates")
        .arg(sheet.week().number)
        .arg(dateRange(monday, monday.plusDays(6)));
}

template <class T>
std::optional<Told<T>> toldWhere(bool differs, const std::optional<T>& value) {
    return differs ? std::optional(Told<T>{value}) : std::nullopt;
}

/// The day's word belongs to every exercise that was done on it.
std::optional<Effort> effortOf(const TypedDay& day, const TypedCell& cell) {
    const bool done =
        std::ranges::any_of(cell.boxes, [](const TypedBox& box) { return box.done.has_value(); });
    return done && day.effort ? day.effort : cell.effort;
}

std::vector<SetFact> setChanges(const TypedRow& before, const TypedRow& now, std::size_t day) {
    std::vector<SetFact> changes;
    const auto& boxes = now.cells[day].boxes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const TypedBox& box = boxes[i];
        if (box == before.cells[day].boxes[i])
            continue;
        const auto done = box.done ? std::optional(withNumber(box.asked, *box.done)) : std::nullopt;
        changes.push_back({now.exercise, box.set, box.side, done});
    }
    return changes;
}

SheetDay changesOfDay(const TypedSheet& before, const TypedSheet& now, std::size_t i) {
    const TypedDay& old = before.days[i];
    const TypedDay& day = now.days[i];
    SheetDay change{day.date};
    for (std::size_t row = 0; row < now.rows.size(); ++row) {
        const TypedCell& oldCell = before.rows[row].cells[i];
        const TypedCell& cell = now.rows[row].cells[i];
        for (const SetFact& fact : setChanges(before.rows[row], now.rows[row], i))
            change.sets.push_back(fact);
        SheetNote note{now.rows[row].exercise};
        const auto effort = effortOf(day, cell);
        note.pain = toldWhere(cell.pain != oldCell.pain, cell.pain);
        note.effort = toldWhere(effort != effortOf(old, oldCell), effort);
        if (note.pain || note.effort)
            change.notes.push_back(note);
    }
    change.painBefore = toldWhere(day.before != old.before, day.before);
    change.painAfter = toldWhere(day.after != old.after, day.after);
    change.painNextMorning = toldWhere(day.morning != old.morning, day.morning);
    return change;
}

} // namespace

TypedSheet typedSheet(const PrintedSheet& sheet, const Snapshot& snapshot,
                      const Catalogue& catalogue) {
    TypedSheet typed;
    typed.number = toQt(sheet.number);
    typed.title = titleOf(sheet);
    const auto sessions = printedSessions(sheet.week());
    std::vector<const SessionLog*> logs;
    for (const PlannedSession* session : sessions) {
        logs.push_back(logOfPlanned(snapshot.log, session->date));
        typed.days.push_back(dayOf(*session, logs.back(), snapshot.programme.today));
    }
    for (const SheetLine& line : sheetLines(sessions))
        typed.rows.push_back(rowOf(line, logs, catalogue));
    return typed;
}

std::vector<SheetDay> changesBetween(const TypedSheet& before, const TypedSheet& now) {
    std::vector<SheetDay> changes;
    for (std::size_t i = 0; i < now.days.size(); ++i)
        if (SheetDay change = changesOfDay(before, now, i); change != SheetDay{change.day})
            changes.push_back(std::move(change));
    return changes;
}

} // namespace hipwise
