#include "app/pages/home_test_room.h"
#include "app/pages/session_page.h"
#include "core/coach/home_test.h"

#include <QStackedWidget>

#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

/// A press so soon was meant for what came before the test.
constexpr Milliseconds lateFor = 1500ms;

} // namespace

void SessionPage::setDraft(const CheckIn& draft) {
    m_draft = draft;
}

/// In this week of the plan, as it is kept or waits to be.
bool SessionPage::isTestDone(Test test) const {
    return isWhole(weekResults(*m_snapshot, m_guided->session().date, m_draft), test);
}

/// The session stands still while a test is done on its own panel.
void SessionPage::beginTest(Test test) {
    if (isTestDone(test)) {
        m_guided->guide().passOver();
        return showMoment();
    }
    openPanel(*m_testRoom);
    m_test->begin(test, lateFor);
}

/// Done or left: what comes after it.
void SessionPage::endTest() {
    m_guided->guide().passOver();
    toStage(true);
}

} // namespace hipwise
