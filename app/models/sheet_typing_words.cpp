#include "app/models/sheet_typing_words.h"

#include "app/models/exercise_told.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SheetTyping)
};

QString numberWords(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}

/// The words to circle on paper.
QString effortOnPaper(Effort effort) {
    return effort == Effort::Good ? Words::tr("Right") : effortName(effort);
}

QString orEmpty(const QString& value) {
    return value.isEmpty() ? Words::tr("empty") : value;
}

QString boxWords(const TypedBox& box) {
    const QString set =
        box.side ? Words::tr("%1 side set %2", "left, number").arg(sideName(*box.side)).arg(box.set)
                 : Words::tr("set %1").arg(box.set);
    return Words::tr("%1, asked %2", "set, amount").arg(set, amountWords(box.asked));
}

} // namespace

QString lineBelowWords(SheetLineBelow line) {
    switch (line) {
    case SheetLineBelow::Before:
        return Words::tr("Back pain before, 0 to 10");
    case SheetLineBelow::After:
        return Words::tr("Back pain after, 0 to 10");
    case SheetLineBelow::Morning:
        return Words::tr("Back pain next morning, 0 to 10");
    case SheetLineBelow::Effort:
        return Words::tr("How hard? E easy, R right, H hard");
    }
    return {};
}

QString lineBelowValue(SheetLineBelow line, const TypedDay& day) {
    switch (line) {
    case SheetLineBelow::Before:
        return numberWords(day.before);
    case SheetLineBelow::After:
        return numberWords(day.after);
    case SheetLineBelow::Morning:
        return numberWords(day.morning);
    case SheetLineBelow::Effort:
        return day.effort ? effortOnPaper(*day.effort) : QString();
    }
    return {};
}

QString placeWords(const SheetTyping& typing) {
    if (typing.isEmpty())
        return Words::tr("No sheet is open.");
    const SheetPlace& at = typing.place();
    const TypedDay& day = typing.sheet().days[at.day];
    if (const auto line = typing.lineBelow())
        return Words::tr("%1, %2: %3", "line, day, value")
            .arg(lineBelowWords(*line), day.heading, orEmpty(lineBelowValue(*line, day)));
    const TypedRow& row = typing.sheet().rows[at.row];
    const TypedCell& cell = *typing.cell();
    if (cell.boxes.empty())
        return Words::tr("%1, %2: not on this day", "exercise, day").arg(row.name, day.heading);
    if (typing.awaitsPain())
        return Words::tr("%1, %2, pain 0 to 10: %3", "exercise, day, value")
            .arg(row.name, day.heading, orEmpty(numberWords(cell.pain)));
    const TypedBox& box = cell.boxes[at.box];
    return Words::tr("%1, %2, %3: %4", "exercise, day, set, value")
        .arg(row.name, day.heading, boxWords(box), orEmpty(numberWords(box.done)));
}

} // namespace hipwise
