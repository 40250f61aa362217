#include "app/models/typed_tests.h"

#include "app/models/test_view.h"
#include "app/models/test_words.h"
#include "app/text/words.h"
#include "core/coach/sheet_order.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::TypedTests)
};

TypedTest typedTest(Test test, Date day, const TestResults& results) {
    TypedTest typed;
    typed.day = day;
    typed.test = test;
    typed.name = Words::tr("%1: %2", "day, test").arg(shortDate(day), testName(test));
    for (const auto side : sidesOf(test))
        typed.blanks.push_back({side, side ? insideSentence(sideName(*side)) : QString(),
                                resultOf(results, test, side)});
    typed.unit = testUnit(test);
    typed.most = mostOf(homeTest(test));
    if (homeTest(test).measure == Measure::Look)
        typed.looks = lookWords();
    return typed;
}

} // namespace

std::vector<TypedTest> typedTests(const PrintedSheet& sheet, const Snapshot& snapshot,
                                  const CheckIn& waiting) {
    std::vector<TypedTest> typed;
    for (const PlannedSession* session : printedSessions(sheet.week())) {
        if (session->date > snapshot.programme.today ||
            hasNewerResults(snapshot, session->date, waiting))
            continue;
        const TestResults results = weekResults(snapshot, session->date, waiting);
        for (const PlannedTest& planned : session->tests)
            typed.push_back(typedTest(planned.test, session->date, results));
    }
    return typed;
}

} // namespace hipwise
