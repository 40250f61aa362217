#include "app/printing/sheet_words.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SheetWords)
};

struct Span {
    int low = 0;
    int high = 0;
};

template <class Values>
Span spanOf(const Values& values) {
    const auto [low, high] = std::ranges::minmax_element(values);
    return low == values.end() ? Span{} : Span{*low, *high};
}

int wholeMinutes(Seconds duration) {
    return (std::max(duration.value, 0) + 30) / 60;
}

QString minutesText(Span minutes) {
    if (minutes.low != minutes.high)
        return SheetWords::tr("%1 to %2 minutes").arg(minutes.low).arg(minutes.high);
    return minutes.low == 1 ? SheetWords::tr("1 minute")
                            : SheetWords::tr("%1 minutes").arg(minutes.low);
}

bool anyItem(const std::vector<const PlannedSession*>& sessions,
             bool (*holds)(const Prescription&)) {
    return std::ranges::any_of(
        sessions, [&](const auto* session) { return std::ranges::any_of(session->items, holds); });
}

QString restWords(const std::vector<const PlannedSession*>& sessions) {
    std::vector<int> rests;
    for (const auto* session : sessions)
        for (const auto& item : session->items)
            if (item.sets > 1)
                rests.push_back(item.rest.value);
    const auto [low, high] = spanOf(rests);
    if (high == 0)
        return {};
    return low == high ? SheetWords::tr("Rest %1 seconds between sets.").arg(low)
                       : SheetWords::tr("Rest %1 to %2 seconds between sets.").arg(low).arg(high);
}

QString weekdayOf(Date date) {
    return QLocale().dayName(static_cast<int>(date.weekday()) + 1, QLocale::ShortFormat);
}

SheetTest sheetTest(Test test, const QString& day) {
    const QStringList bothSides{SheetWords::tr("L", "left side"),
                                SheetWords::tr("R", "right side")};
    const std::vector<QString> sides(bothSides.begin(), bothSides.end());
    switch (test) {
    case Test::ChairStand:
        return {testName(test), day, SheetWords::tr("times"), {QString()}};
    case Test::HipFlexor:
        return {testName(test), day, SheetWords::tr("level · slightly above · clearly above"), {}};
    case Test::LegRaise:
        return {testName(test), day, SheetWords::tr("times"), sides};
    case Test::StepDown:
        return {testName(test), day, SheetWords::tr("faults"), sides};
    case Test::OneLegStance:
    case Test::BridgeHold:
    case Test::SidePlank:
        return {testName(test), day, SheetWords::tr("s", "seconds"), sides};
    }
    return {};
}

} // namespace

SheetNotice howOftenNotice(const std::vector<const PlannedSession*>& sessions) {
    if (sessions.empty())
        return {SheetWords::tr("No sessions this week"), SheetWords::tr("rest, or walk a little")};
    std::vector<int> minutes;
    for (const auto* session : sessions)
        minutes.push_back(wholeMinutes(session->estimated));
    const auto length = minutesText(spanOf(minutes));
    if (sessions.size() == 1)
        return {SheetWords::tr("1 day this week"), SheetWords::tr("about %1").arg(length)};
    return {SheetWords::tr("%1 days this week").arg(sessions.size()),
            SheetWords::tr("%1 each").arg(length)};
}

SheetNotice warmUpNotice(const std::vector<const PlannedSession*>& sessions) {
    if (sessions.empty())
        return {};
    std::vector<int> minutes;
    for (const auto* session : sessions)
        minutes.push_back(wholeMinutes(session->warmUp));
    if (const auto span = spanOf(minutes); span.high > 0)
        return {SheetWords::tr("Warm-up, %1:").arg(minutesText(span)),
                SheetWords::tr("march on the spot, circle your hips, do easy squats.")};
    if (sessions.front()->mode == Mode::WarmUp)
        return {SheetWords::tr("When:"), SheetWords::tr("do this just before your other workout.")};
    return {SheetWords::tr("When:"), SheetWords::tr("do this just after your other workout.")};
}

QString howToWords(const std::vector<const PlannedSession*>& sessions) {
    if (!anyItem(sessions, [](const Prescription& item) { return item.sets > 0; }))
        return {};
    QStringList words{SheetWords::tr("One box, one set: tick it or write how many.")};
    if (const auto rest = restWords(sessions); !rest.isEmpty())
        words << rest;
    return words.join(QLatin1Char(' '));
}

QString sidesWords(const std::vector<const PlannedSession*>& sessions) {
    if (!anyItem(sessions, [](const Prescription& item) { return item.perSide; }))
        return {};
    return SheetWords::tr("L left, R right");
}

QString shortAmountWords(const std::vector<SheetRow>& rows) {
    bool counted = false;
    bool held = false;
    for (const auto& row : rows)
        for (const auto& cell : row.cells) {
            counted = counted || (cell.amount && std::holds_alternative<Reps>(*cell.amount));
            held = held || (cell.amount && std::holds_alternative<Seconds>(*cell.amount));
        }
    QStringList words;
    if (counted)
        words << SheetWords::tr("× times");
    if (held)
        words << SheetWords::tr("s seconds");
    return words.join(QStringLiteral(", "));
}

std::vector<WritingRow> writingRows() {
    const auto before = SheetWords::tr("Pain before / after, 0–\u206010");
    const auto morning = SheetWords::tr("Next morning, 0–\u206010");
    const auto slash = QStringLiteral("/");
    return {{SheetWords::tr("Back pain before / after, 0–\u206010"), slash, before, slash},
            {SheetWords::tr("Back pain next morning, 0–\u206010"), {}, morning, {}},
            {SheetWords::tr("How hard? Circle one."), SheetWords::tr("easy · right · hard"),
             SheetWords::tr("How hard? Easy, right, hard"),
             SheetWords::tr("E  R  H", "easy, right, hard")}};
}

std::vector<SheetTest> sheetTests(const std::vector<const PlannedSession*>& sessions) {
    std::vector<SheetTest> tests;
    for (const auto* session : sessions)
        for (const auto& planned : session->tests)
            tests.push_back(sheetTest(planned.test, weekdayOf(session->date)));
    return tests;
}

SheetNotice painRuleNotice() {
    return {SheetWords::tr("Pain rule"),
            SheetWords::tr("0 to 2: go on. 3 to 5: do fewer, do not add. 6 or more, or worse next "
                           "morning: stop that exercise, take the easier one.")};
}

SheetNotice helpNotice() {
    return {SheetWords::tr("Stop and get help now if"),
            SheetWords::tr("you go numb around the seat or genitals, have new bladder or bowel "
                           "trouble, or your legs get weak. Go to an emergency department today.")};
}

SheetNotice progressNotice() {
    return {SheetWords::tr("Ready for more?"),
            SheetWords::tr("Yes, after two days with all sets done and pain at 2 or less.")};
}

SheetNotice everyDayNotice(const Profile& profile, Date day) {
    return {SheetWords::tr("Every day:"), dailyHabit(profile, day)};
}

} // namespace hipwise
