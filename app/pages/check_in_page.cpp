#include "app/pages/check_in_page.h"

#include "app/models/check_in_view.h"
#include "app/models/plan_changes.h"
#include "app/pages/home_test_room.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/today/pain_scale.h"
#include "app/widgets/wrapped_check.h"
#include "core/coach/blocked.h"
#include "core/coach/home_test.h"
#include "core/planning/findings.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace hipwise {

/// A try that runs is hidden after this page is gone, and must not tell it.
CheckInPage::~CheckInPage() {
    m_test->disconnect(this);
}

/// Another person's answers are not this one's.
void CheckInPage::setSnapshot(const Snapshot& snapshot) {
    const bool otherPerson = m_snapshot && m_snapshot->profile.name != snapshot.profile.name;
    m_snapshot = snapshot;
    if (otherPerson)
        clear();
    const auto& stored = snapshot.checkIns;
    if (m_kept && std::ranges::find(stored, *m_kept) != stored.end()) {
        m_kept.reset();
        clear();
        noteDraft();
    }
    if (std::erase_if(m_earlier, [&](const CheckIn& each) {
            return std::ranges::find(stored, each) != stored.end();
        }) > 0)
        noteDraft();
    if (isEmpty(m_draft))
        m_draft.date = snapshot.programme.today;
    showKnown();
    fillTests();
}

/// What was handed on to be kept is handed on again: kept twice is kept once.
void CheckInPage::setDrafts(const std::vector<CheckIn>& drafts) {
    clear();
    for (const CheckIn& each : drafts)
        if (&each == &drafts.front())
            showDraft(each);
        else
            keepEarlier(each);
}

void CheckInPage::showDraft(const CheckIn& draft) {
    m_draft = draft;
    m_knownSigns = knownSigns(*m_snapshot);
    tickSigns(draft.signs.value_or(m_knownSigns.ticked));
    for (std::size_t i = 0; i < std::min(m_activities.size(), draft.activities.size()); ++i) {
        const QSignalBlocker nobodyTells(m_activities[i].difficulty);
        m_activities[i].name->setText(toQt(draft.activities[i].name));
        m_activities[i].difficulty->setValue(draft.activities[i].difficulty);
    }
    if (draft.pain) {
        m_average->setPain(draft.pain->average);
        m_worst->setPain(draft.pain->worst);
    }
    showKnown();
    fillTests();
}

std::vector<Sign> CheckInPage::tickedSigns() const {
    std::vector<Sign> ticked;
    for (std::size_t i = 0; i < m_signs.size(); ++i)
        if (m_signs[i]->isChecked())
            ticked.push_back(static_cast<Sign>(i));
    return ticked;
}

void CheckInPage::tickSigns(const std::vector<Sign>& ticked) {
    for (std::size_t i = 0; i < m_signs.size(); ++i)
        m_signs[i]->setChecked(std::ranges::find(ticked, static_cast<Sign>(i)) != ticked.end());
}

/// Nothing is asked twice: what was told last stands there, and counts as told once it is changed.
void CheckInPage::showKnown() {
    const KnownSigns known = knownSigns(*m_snapshot);
    if (tickedSigns() == m_knownSigns.ticked)
        tickSigns(known.ticked);
    m_knownSigns = known;
    m_signsBefore->setVisible(known.told.has_value());
    if (known.told)
        m_signsBefore->setText(tr("On %1 you told what is ticked here. Change what is different "
                                  "now.")
                                   .arg(dateRange(*known.told, *known.told)));
    QStringList names;
    for (const Activity& activity : knownActivities(*m_snapshot))
        names << toQt(activity.name);
    for (const ActivityRow& row : m_activities)
        if (row.difficulty->value() >= 0)
            names.removeAll(row.name->text());
    auto name = names.cbegin();
    for (const ActivityRow& row : m_activities) {
        const bool isFree = row.name->text().isEmpty() || isOffered(row);
        if (row.difficulty->value() < 0 && isFree)
            row.name->setText(name == names.cend() ? QString() : *name++);
    }
    m_knownActivities = names;
}

/// It stands there from the last time, and nobody has said how hard it is now.
bool CheckInPage::isOffered(const ActivityRow& row) const {
    return row.difficulty->value() < 0 && m_knownActivities.contains(row.name->text());
}

void CheckInPage::noteDraft() {
    takeAnswers();
    std::vector<CheckIn> drafts{m_draft};
    drafts.insert(drafts.end(), m_earlier.begin(), m_earlier.end());
    Q_EMIT draftsChanged(isEmpty(m_draft) && m_earlier.empty() ? std::vector<CheckIn>{} : drafts);
}

void CheckInPage::clear() {
    m_test->drop();
    m_earlier.clear();
    clearAnswers();
    m_stack->setCurrentWidget(m_overview);
}

void CheckInPage::clearAnswers() {
    m_draft = {};
    m_draft.date = m_snapshot->programme.today;
    m_knownSigns = {};
    tickSigns({});
    for (const ActivityRow& row : m_activities) {
        const QSignalBlocker nobodyTells(row.difficulty);
        row.name->clear();
        row.difficulty->setValue(row.difficulty->minimum());
    }
    m_average->clear();
    m_worst->clear();
}

void CheckInPage::beginTest(Test test) {
    m_stack->setCurrentWidget(m_testScroll);
    m_test->begin(test);
}

void CheckInPage::look() {
    m_test->look();
}

void CheckInPage::takeResults(const TestResults& results, Date day) {
    openFor(day);
    takeNewer(m_draft.tests, results);
    noteDraft();
    fillTests();
}

void CheckInPage::takeResult(Test test, std::optional<Side> side, std::optional<int> result,
                             Date day) {
    openFor(day);
    setResult(m_draft.tests, test, side, result);
    noteDraft();
    fillTests();
}

/// The tests of one week belong together, under the day of the last of them. Those of another week
/// are kept, and stay here until they are.
void CheckInPage::openFor(Date day) {
    takeAnswers();
    const TestResults none;
    if (m_draft.tests != none && m_draft.date.daysUntil(day) > testWeekReach) {
        keepEarlier(m_draft);
        clearAnswers();
    }
    m_draft.date = m_draft.tests == none ? day : std::max(m_draft.date, day);
}

void CheckInPage::keepEarlier(const CheckIn& draft) {
    m_earlier.push_back(draft);
    m_training.recordCheckIn(draft);
}

/// A test that was left open is left.
void CheckInPage::seeChanges() {
    m_test->drop();
    m_stack->setCurrentWidget(m_overview);
    askAfter();
    if (m_hint->isVisible())
        m_overview->ensureWidgetVisible(m_hint);
}

void CheckInPage::endTest() {
    m_stack->setCurrentWidget(m_overview);
    fillTests();
    m_see->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::takeAnswers() {
    m_draft.signs.reset();
    if (auto ticked = tickedSigns(); ticked != m_knownSigns.ticked)
        m_draft.signs = std::move(ticked);
    m_draft.activities.clear();
    for (const ActivityRow& row : m_activities) {
        const std::string name = toStd(row.name->text().trimmed());
        if (!name.empty() && row.difficulty->value() >= 0)
            m_draft.activities.push_back({name, row.difficulty->value()});
    }
    m_draft.pain.reset();
    if (m_average->pain())
        m_draft.pain = RecentPain{*m_average->pain(),
                                  std::max(*m_average->pain(), m_worst->pain().value_or(0))};
}

/// What is half told; empty where all is whole.
QString CheckInPage::missing() const {
    if (isEmpty(m_draft) && !m_worst->pain())
        return tr("Nothing is told yet: do a test, or answer a question.");
    if (m_average->pain().has_value() != m_worst->pain().has_value())
        return tr("Tell both: the average of the last 7 days and the worst of them.");
    for (const ActivityRow& row : m_activities)
        if (!isOffered(row) &&
            row.name->text().trimmed().isEmpty() != (row.difficulty->value() < 0))
            return tr("An activity needs both a name and a number from 0 to 10.");
    return {};
}

void CheckInPage::askAfter() {
    takeAnswers();
    const QString hint = missing();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (!hint.isEmpty())
        return;
    m_see->setEnabled(false);
    m_asked = m_draft;
    m_training.askAfterCheckIn(m_draft);
}

void CheckInPage::showAfter(const std::optional<Programme>& after) {
    if (m_see->isEnabled() || !m_snapshot)
        return;
    m_see->setEnabled(true);
    if (m_test->isUnderWay())
        return;
    takeAnswers();
    if (m_draft != m_asked)
        return askAfter();
    Snapshot with = *m_snapshot;
    with.checkIns.push_back(m_draft);
    const auto blocked = blockedBy(with);
    const QStringList results = resultSentences(*m_snapshot, m_draft);
    const QStringList sources = resultSources(*m_snapshot, m_draft, m_training.catalogue());
    m_results->setText(results.isEmpty() ? tr("No test was done today.")
                                         : results.join(QLatin1Char('\n')));
    m_sources->setText(sources.join(QLatin1Char('\n')));
    m_sources->setVisible(!sources.isEmpty());
    QStringList changes;
    if (after)
        changes = planChanges(m_snapshot->programme, *after, m_training.catalogue());
    if (blocked)
        m_changes->setText(tr("%1 The plan waits until then.").arg(toQt(blocked->because)));
    else if (!after)
        m_changes->setText(tr("The plan could not be worked out now; try again."));
    else if (changes.isEmpty())
        m_changes->setText(tr("Nothing changes in the next two weeks."));
    else
        m_changes->setText(changes.join(QLatin1Char('\n')));
    m_stack->setCurrentWidget(m_review);
    m_apply->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::apply() {
    m_kept = m_draft;
    m_training.recordCheckIn(m_draft);
    m_stack->setCurrentWidget(m_overview);
    Q_EMIT left();
}

} // namespace hipwise
