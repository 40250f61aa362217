#include "core/planning/adapt/adapt_reasons.h"

#include <array>
#include <string_view>

namespace hipwise::reasons {
namespace {

std::string on(Date day) {
    return " on " + dayWords(day);
}

std::string lowerFirst(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

/// "It hurt 4 out of 10 on Monday 23 November", or without a number where the pain came later.
std::string hurt(const Exposure& exposure) {
    if (exposure.painCameLater)
        return "Your pain went up after the session" + on(exposure.date);
    if (exposure.pain)
        return "It hurt " + std::to_string(*exposure.pain) + " out of 10" + on(exposure.date);
    return "You left it out because of pain" + on(exposure.date);
}

std::string_view skipWords(SkipReason reason) {
    switch (reason) {
    case SkipReason::Pain:
        return "because of pain";
    case SkipReason::NoTime:
        return "for lack of time";
    case SkipReason::Tired:
        return "because you were tired";
    case SkipReason::Travelling:
        return "while travelling";
    case SkipReason::Forgot:
    case SkipReason::Bored:
    case SkipReason::Other:
        break;
    }
    return "";
}

} // namespace

std::string dayWords(Date day) {
    constexpr std::array<std::string_view, 7> weekdays{
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    constexpr std::array<std::string_view, 12> months{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return std::string(weekdays[static_cast<std::size_t>(day.weekday())]) + " " +
           std::to_string(day.day()) + " " +
           std::string(months[static_cast<std::size_t>(day.month() - 1)]);
}

Reason redPain(const Exercise& from, const Exercise& to, const Exposure& exposure) {
    const std::string next = &from == &to
                                 ? ", so it rested for 7 days and comes back with much less."
                                 : ": " + lowerFirst(to.name) + " stands in for " +
                                       lowerFirst(from.name) + ", with less.";
    return {"pain.red", hurt(exposure) + next, {"smith-2017"}};
}

Reason amberPain(const Exposure& exposure, bool isLess) {
    return {"pain.amber",
            hurt(exposure) + (isLess ? ", so you do a little less this time."
                                     : ", so it stays as low as it was."),
            {"smith-2017"}};
}

Reason offerSwap(const Exercise& exercise) {
    return {"pain.offer_swap",
            exercise.name + " hurt twice running. You may swap it for an easier one.",
            {}};
}

Reason steppedDown(const Exercise& from, const Exercise& to) {
    if (&from == &to)
        return {
            "progress.lower", "It was too hard three times running, so you do less this time.", {}};
    return {"progress.step_down",
            from.name + " was too hard three times running, so " + lowerFirst(to.name) +
                " takes its place for now.",
            {}};
}

Reason failedOnce(const Exposure& exposure) {
    return {"progress.hold",
            "No more than last time: not every set could be finished" + on(exposure.date) + ".",
            {}};
}

Reason failedTwice(const Exposure& exposure) {
    return {"progress.lower",
            "It was too hard twice running, last" + on(exposure.date) +
                ", so you do less this time.",
            {}};
}

Reason wasEasy(const Exercise& exercise, int before, int now) {
    if (before == now)
        return growsSlowly(exercise, now);
    return {exercise.type == DoseType::Hold ? "progress.hold_time" : "progress.rep",
            "It felt easy last time, so it goes up from " + std::to_string(before) + " to " +
                amountWords(exercise, now) + ".",
            {"acsm-2009"}};
}

Reason wentWell(const Exercise& exercise, int before, int now, Date day) {
    if (before == now)
        return growsSlowly(exercise, now);
    const std::string up = "Up from " + std::to_string(before) + " to " +
                           amountWords(exercise, now) + ": all went as asked" + on(day) + ".";
    return {
        exercise.type == DoseType::Hold ? "progress.hold_time" : "progress.rep", up, {"acsm-2009"}};
}

Reason comesBack(const Exercise& exercise, int amount, Date day) {
    return {"progress.back",
            "Back to " + amountWords(exercise, amount) + ": the lighter session" + on(day) +
                " went well.",
            {}};
}

Reason unrated(const Exercise& exercise, const Exposure& exposure) {
    const std::string what = exercise.type == DoseType::Hold ? "time" : "count";
    return {"progress.unrated",
            "The " + what + " stays once more: without a word on how it felt" + on(exposure.date) +
                ", it goes up every second time.",
            {}};
}

Reason unratedAtTop(const Exercise& exercise, int amount, const Exposure& exposure) {
    return {"progress.unrated",
            amountWords(exercise, amount) + " is the top here. It stays a little longer: " +
                "nothing was said on how it felt" + on(exposure.date) + ".",
            {}};
}

Reason wasHard(const Exposure& exposure) {
    return {"progress.hold", "No more than last time: it felt hard" + on(exposure.date) + ".", {}};
}

Reason skipped(const Exposure& exposure) {
    const std::string why(exposure.skipped ? skipWords(*exposure.skipped) : "");
    return {"progress.hold",
            "No more than last time: you left it out" + on(exposure.date) +
                (why.empty() ? "" : ", " + why) + ".",
            {}};
}

Reason heldBeside(const Exercise& hurt, Date day) {
    return {"pain.beside",
            "No more than last time: " + lowerFirst(hurt.name) +
                ", which works the same muscles, "
                "hurt" +
                on(day) + ".",
            {"smith-2017"}};
}

Reason incomplete(const Exposure& exposure) {
    return {"progress.hold",
            "No more than last time: not all sets were done" + on(exposure.date) + ".",
            {}};
}

Reason unconfirmed(const Exposure& exposure) {
    return {"progress.hold",
            "No more than last time: some sets ran on without a press" + on(exposure.date) +
                ", and nobody said whether they were done.",
            {}};
}

} // namespace hipwise::reasons
