#include "app/models/session_view.h"
#include "app/pages/home_test_room.h"
#include "app/pages/session_page.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/session/end_panel.h"
#include "app/widgets/session/less_time_panel.h"
#include "app/widgets/session/pain_panel.h"
#include "app/widgets/session/session_stage.h"
#include "app/widgets/spacing.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Line heights from which there is room to name the keys.
constexpr double hintFrom = 60;

/// A panel in the middle of a page that scrolls.
QWidget* roomFor(QWidget& panel) {
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(&panel);
    scroll->column()->addStretch(1);
    return scroll;
}

/// A row of controls that breaks where it does not fit.
FlowLayout* barOf(QWidget& bar) {
    auto* edges = new QVBoxLayout(&bar);
    space(bar, *edges, 0, {1, 0.45, 1, 0.45});
    auto* inner = new QWidget;
    edges->addWidget(inner);
    auto* row = new FlowLayout(inner);
    fitToFont(*inner, [inner, row] { row->setSpacing(em(*inner, 0.5)); });
    return row;
}

/// One line in the middle of a row of buttons.
void besideButtons(PlainLabel& label) {
    label.setWordWrap(false);
    fitToFont(label, [&label] { label.setMinimumHeight(Button(QString()).sizeHint().height()); });
}

/// Reached by Tab only: a press on it leaves the one key with the stage.
Button* sideButton(const QString& text, const char* name) {
    auto* button = new Button(text);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SessionPage::SessionPage(Training& training, GuideClock clock, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_clock(std::move(clock)),
      m_stack(new QStackedWidget),
      m_stage(new SessionStage),
      m_pain(new PainPanel),
      m_less(new LessTimePanel),
      m_end(new EndPanel),
      m_test(new HomeTestRoom(m_clock, tr("Go on without it"))),
      m_name(new PlainLabel(TextRole::Strong)),
      m_done(new PlainLabel(TextRole::Quiet)),
      m_fewer(sideButton(tr("One less"), "fewer")),
      m_more(sideButton(tr("One more"), "more")),
      m_rest(sideButton(tr("20 s more rest"), "moreRest")),
      m_pause(sideButton(tr("Pause"), "pause")),
      m_go(new Button(QString(), Button::Kind::Primary)),
      m_hint(new PlainLabel(
          tr("Page Down: next · Page Up: back · Esc: pause · P: it hurts · F11: full screen · "
             "F1: all keys"),
          TextRole::Small)) {
    m_painRoom = roomFor(*m_pain);
    m_lessRoom = roomFor(*m_less);
    m_endRoom = roomFor(*m_end);
    m_testRoom = roomFor(*m_test);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(topBar());
    page->addWidget(m_stack, 1);
    page->addWidget(bottomBar());
    for (QWidget* room :
         std::initializer_list<QWidget*>{m_stage, m_painRoom, m_lessRoom, m_endRoom, m_testRoom})
        m_stack->addWidget(room);
    QWidget* before = m_stage;
    for (QWidget* each : m_tabOrder) {
        setTabOrder(before, each);
        before = each;
    }
    addKeys();
    connectPanels();
    connect(&m_timer, &QTimer::timeout, this, &SessionPage::look);
}

QWidget* SessionPage::topBar() {
    m_top = new QWidget;
    auto* row = barOf(*m_top);
    row->addWidget(m_name);
    besideButtons(*m_name);
    auto* less = sideButton(tr("Less time"), "lessTime");
    auto* hurts = sideButton(tr("It hurts"), "hurts");
    auto* stopIt = sideButton(tr("End"), "end");
    auto* full = sideButton(tr("Full screen"), "fullScreen");
    for (Button* button : {m_pause, less, hurts, stopIt, soundButton(), full}) {
        row->addWidget(button);
        m_tabOrder << button;
    }
    connect(m_pause, &Button::clicked, this, &SessionPage::pauseOrGoOn);
    connect(less, &Button::clicked, this, &SessionPage::askTime);
    connect(hurts, &Button::clicked, this, &SessionPage::askPain);
    connect(stopIt, &Button::clicked, this, &SessionPage::end);
    connect(full, &Button::clicked, this, &SessionPage::fullScreenRequested);
    return m_top;
}

Button* SessionPage::soundButton() {
    auto* button = sideButton(tr("Sound"), "sound");
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& words, bool CueChoices::*choice) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, choice] { action->setChecked(m_choices.*choice); });
        connect(action, &QAction::triggered, this, [this, choice](bool chosen) {
            CueChoices choices = m_choices;
            choices.*choice = chosen;
            setCueChoices(choices);
        });
    };
    add(tr("Voice"), &CueChoices::voice);
    add(tr("Tones"), &CueChoices::tones);
    add(tr("Count repetitions for me"), &CueChoices::counts);
    button->setMenu(menu);
    return button;
}

QWidget* SessionPage::bottomBar() {
    m_bottom = new QWidget;
    auto* row = barOf(*m_bottom);
    besideButtons(*m_done);
    m_done->setObjectName(QStringLiteral("lastDone"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setFocusPolicy(Qt::TabFocus);
    for (QWidget* part : std::initializer_list<QWidget*>{m_go, m_rest, m_done, m_fewer, m_more})
        row->addWidget(part);
    besideButtons(*m_hint);
    row->addWidget(m_hint);
    m_tabOrder << m_go << m_rest << m_fewer << m_more;
    connect(m_go, &Button::clicked, this, &SessionPage::next);
    connect(m_rest, &Button::clicked, this, &SessionPage::restMore);
    connect(m_fewer, &Button::clicked, this, &SessionPage::oneLess);
    connect(m_more, &Button::clicked, this, &SessionPage::oneMore);
    return m_bottom;
}

void SessionPage::addKeys() {
    const auto add = [this](QList<QAction*>& group, const QString& words,
                            const QList<QKeySequence>& keys, void (SessionPage::*act)()) {
        auto* action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setAutoRepeat(false);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        group << action;
    };
    add(m_stageKeys, tr("Next: set done, skip the rest, go on"),
        {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageDown, Qt::Key_Right},
        &SessionPage::next);
    add(m_stageKeys, tr("Back: to the start of the set, or to the set before"),
        {Qt::Key_PageUp, Qt::Key_Left}, &SessionPage::back);
    add(m_stageKeys, tr("It hurts"), {Qt::Key_P}, &SessionPage::askPain);
    add(m_stageKeys, tr("Pause, and go on"),
        {Qt::Key_Escape, Qt::Key_MediaPlay, Qt::Key_MediaTogglePlayPause},
        &SessionPage::pauseOrGoOn);
    add(m_stageKeys, tr("I have less time"), {Qt::Key_L}, &SessionPage::askTime);
    add(m_restKeys, tr("20 s more rest"), {Qt::Key_R}, &SessionPage::restMore);
    add(m_restKeys, tr("One less in the set that was done"), {Qt::Key_Minus, Qt::Key_Down},
        &SessionPage::oneLess);
    add(m_restKeys, tr("One more in the set that was done"),
        {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Up}, &SessionPage::oneMore);
    add(m_panelKeys, tr("On a question: press what has the keyboard"), {Qt::Key_PageDown},
        &SessionPage::pressFocused);
    add(m_panelKeys, tr("On a question: back to the session"), {Qt::Key_PageUp, Qt::Key_Escape},
        &SessionPage::cancel);
}

void SessionPage::connectPanels() {
    connect(m_stage, &SessionStage::pressed, this, &SessionPage::next);
    connect(m_pain, &PainPanel::painTold, this, &SessionPage::answerPain);
    connect(m_pain, &PainPanel::chosen, this, &SessionPage::takeAdvice);
    connect(m_pain, &PainPanel::cancelled, this, &SessionPage::cancel);
    connect(m_pain, &PainPanel::warningSignsAsked, this, &SessionPage::lookAtSigns);
    connect(m_less, &LessTimePanel::chosen, this, &SessionPage::shorten);
    connect(m_less, &LessTimePanel::cancelled, this, &SessionPage::cancel);
    connect(m_end, &EndPanel::confirmed, this, &SessionPage::confirm);
    connect(m_end, &EndPanel::corrected, this, &SessionPage::correctAtEnd);
    connect(m_end, &EndPanel::finished, this, &SessionPage::finish);
    connect(m_end, &EndPanel::putOff, this, &SessionPage::leave);
    connect(m_end, &EndPanel::wentBack, this, &SessionPage::backFromEnd);
    connect(m_end, &EndPanel::testsAsked, this, &SessionPage::seeTests);
    connect(m_test, &HomeTestRoom::noted, this, &SessionPage::testNoted);
    connect(m_test, &HomeTestRoom::finished, this, &SessionPage::endTest);
    connect(m_test, &HomeTestRoom::cued, this, &SessionPage::cued);
    connect(m_test, &HomeTestRoom::runningChanged, this, &SessionPage::runningChanged);
    connect(&m_training, &Training::refused, this, &SessionPage::notSaved);
    connect(&m_training, &Training::saveStatusChanged, this, [this](const SaveStatus& status) {
        if (status.state == SaveStatus::State::NotSaved)
            notSaved(status.sentence);
    });
}

/// Keys and bars belong to the stage; on a panel the usual keys of its controls count.
void SessionPage::showButtons(const GuideScene& scene) {
    const bool onStage = isOnStage();
    const bool waits = m_guided->guide().part() == Guide::Part::Lead;
    m_top->setVisible(onStage);
    m_bottom->setVisible(onStage);
    for (QAction* action : m_stageKeys)
        action->setEnabled(onStage);
    for (QAction* action : m_restKeys)
        action->setEnabled(onStage && waits);
    for (QAction* action : m_panelKeys)
        action->setEnabled(!onStage);
    m_name->setText(sessionTitle(m_guided->session()));
    m_pause->setText(scene.mood == GuideScene::Mood::Still ? tr("Go on") : tr("Pause"));
    m_go->setText(tr("%1 (space)", "what the one key does").arg(scene.action));
    m_hint->setVisible(width() > em(*this, hintFrom));
    const bool hadKeyboard = onStage && focusWidget() && focusWidget() != m_stage;
    m_rest->setVisible(waits);
    showLastDone(waits);
    if (hadKeyboard && !focusWidget()->isVisible())
        m_stage->setFocus(Qt::OtherFocusReason);
}

void SessionPage::showLastDone(bool waits) {
    const auto& last = m_guided->lastDone();
    for (QWidget* part : std::initializer_list<QWidget*>{m_done, m_fewer, m_more})
        part->setVisible(waits && last);
    if (last)
        m_done->setText(tr("Done: %1", "amount of the last set").arg(amountWords(*last->done)));
}

} // namespace hipwise
