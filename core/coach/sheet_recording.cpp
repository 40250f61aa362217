#include "core/coach/known_person.h"
#include "core/coach/printed_sheet.h"
#include "core/coach/replanning.h"
#include "core/coach/session_state.h"
#include "core/coach/set_facts.h"
#include "core/coach/sheet_facts.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/stores/sheet_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

SessionFacts factsOf(const SheetDay& day) {
    SessionFacts facts;
    facts.sets = day.sets;
    for (const SheetNote& note : day.notes) {
        ExerciseFact& fact = facts.exercises.emplace_back();
        fact.exercise = note.exercise;
        fact.pain = note.pain ? note.pain->value : std::nullopt;
    }
    return facts;
}

std::optional<Refusal> misfit(const PrintedSheet& sheet, const SheetDay& day, Date today) {
    const PlannedSession* printed = sessionOn(sheet.programme, day.day);
    if (!printed)
        return Refusal{"The sheet " + sheet.number + " has no day " + day.day.iso() + "."};
    if (day.day > today)
        return Refusal{"The session of " + day.day.iso() +
                       " is still to come; it can be typed in from that day on."};
    for (const auto& pain : {day.painBefore, day.painAfter, day.painNextMorning})
        if (const auto refusal = pain ? wrongPain(pain->value) : std::nullopt)
            return refusal;
    return misfit(*printed, factsOf(day));
}

const Prescription* itemOf(const std::vector<Prescription>& items, const std::string& exercise) {
    const auto item = std::ranges::find(items, exercise, &Prescription::exercise);
    return item == items.end() ? nullptr : &*item;
}

/// What the day asked for on paper; exercises that something is recorded of stay as they are, and
/// so does what took the place of one that was left out.
std::vector<Prescription> itemsOf(const PlannedSession& stored, const PlannedSession& printed,
                                  const SessionLog* log) {
    const auto isRecorded = [log](const Prescription& item) {
        return log && std::ranges::find(log->exercises, item.exercise, &ExerciseLog::exercise) !=
                          log->exercises.end();
    };
    const auto isLeftOut = [log](const Prescription& item) {
        return log && std::ranges::any_of(log->exercises, [&](const ExerciseLog& entry) {
                   return entry.exercise == item.exercise && entry.skipped;
               });
    };
    std::vector<Prescription> items;
    for (const Prescription& item : printed.items) {
        const Prescription* known = itemOf(stored.items, item.exercise);
        items.push_back(known && isRecorded(*known) ? *known : item);
    }
    const Prescription* before = nullptr;
    for (const Prescription& item : stored.items) {
        const bool standsIn = before && isLeftOut(*before);
        if ((isRecorded(item) || standsIn) && !itemOf(printed.items, item.exercise))
            items.push_back(item);
        before = &item;
    }
    return items;
}

void recordNotes(LogStore& log, const PlannedRef& session, const SheetDay& day, const Moment& now) {
    for (const SheetNote& told : day.notes) {
        ExerciseNote note = log.note(session.session, told.exercise);
        if (told.pain)
            note.pain = told.pain->value;
        if (told.effort)
            note.effort = told.effort->value;
        log.recordExercise(session, note, now);
    }
    if (day.painBefore)
        log.recordSessionPain(session, PainTime::Before, day.painBefore->value, now);
    if (day.painAfter)
        log.recordSessionPain(session, PainTime::After, day.painAfter->value, now);
    if (day.painNextMorning)
        log.recordSessionPain(session, PainTime::NextMorning, day.painNextMorning->value, now);
}

} // namespace

Outcome Coach::keepSheet(const std::string& name, const PrintedSheet& sheet, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    keepDailyCopy(now.day);
    SheetStore(m_file).keep(person->id, sheet.number, sheet.programme, now);
    transaction.commit();
    return {};
}

std::vector<PrintedSheet> Coach::sheets(const std::string& name, Date today) {
    Transaction transaction(m_file, Access::Read);
    const auto person = personNamed(m_file, name);
    const auto stored = person ? ProgrammeStore(m_file).current(person->id) : std::nullopt;
    if (!stored)
        return {};
    return sheetsInHand(SheetStore(m_file).all(person->id),
                        programmeAsOf(m_file, m_catalogue, {*person, *stored}, today));
}

Outcome Coach::recordSheet(const std::string& name, const PrintedSheet& sheet,
                           const std::vector<SheetDay>& days, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    for (const SheetDay& day : days)
        if (const auto refusal = misfit(sheet, day, now.day))
            return *refusal;
    keepDailyCopy(now.day);
    bringUpToDate(*person, now.day);
    LogStore log(m_file);
    const auto history = log.all(person->id);
    for (const SheetDay& day : days) {
        const auto stored = ProgrammeStore(m_file).current(person->id);
        const PlannedSession* planned = stored ? sessionOn(stored->programme, day.day) : nullptr;
        if (!planned)
            return Refusal{"The plan has no session on " + day.day.iso() + ": the sheet " +
                           sheet.number + " belongs to another plan."};
        const PlannedRef ref{person->id, stored->sessions.at(day.day), day.day};
        const PlannedSession& printed = *sessionOn(sheet.programme, day.day);
        const auto items = itemsOf(*planned, printed, logOfPlanned(history, day.day));
        if (items != planned->items)
            ProgrammeStore(m_file).replaceItems(*stored, day.day, items);
        const Moment then = momentOf(ref, now);
        log.recordSets(ref, recordsOf(printed, day.sets), then);
        takeBackSkips(log, ref, day.sets, then);
        recordNotes(log, ref, day, then);
    }
    planAgain(m_file, m_catalogue, *person, now.day);
    transaction.commit();
    return {};
}

} // namespace hipwise
