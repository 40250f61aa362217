#include "app/pages/type_in_page.h"

#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/sheet/sheet_grid.h"
#include "app/widgets/sheet/sheet_tests.h"
#include "app/widgets/spacing.h"
#include "core/coach/sheet_number.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

/// After the first key that is not recorded, so that a number is mostly recorded once.
constexpr auto recordAfter = 1500ms;

bool isTypedIn(const TypedSheet& sheet) {
    return std::ranges::all_of(sheet.rows, [&](const TypedRow& row) {
        for (std::size_t day = 0; day < sheet.days.size(); ++day)
            if (sheet.days[day].open &&
                !std::ranges::all_of(row.cells[day].boxes,
                                     [](const TypedBox& box) { return box.done.has_value(); }))
                return false;
        return true;
    });
}

} // namespace

TypeInPage::TypeInPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_scroll(new ScrollColumn),
      m_title(new PlainLabel(tr("Type in my sheet"), TextRole::Title)),
      m_line(new PlainLabel(TextRole::Quiet)),
      m_message(new PlainLabel(TextRole::Strong)),
      m_number(new QComboBox),
      m_grid(new SheetGrid),
      m_tests(new SheetTests),
      m_keys(new PlainLabel(
          tr("Space: done as asked · Enter: the whole exercise · A: the whole day · digits: how "
             "many · P and a digit: pain · Backspace: empty · Page Down: next day · Ctrl+Z: undo"),
          TextRole::Small)),
      m_done(new Button(tr("Done"), Button::Kind::Primary)),
      m_takeBack(new Button(tr("Take it all back"))) {
    setWindowTitle(m_title->text());
    build();
    addKeys();
    m_soon.setSingleShot(true);
    m_soon.setInterval(recordAfter);
    connect(&m_soon, &QTimer::timeout, this, &TypeInPage::save);
    connect(&m_training, &Training::sheetsKnown, this, &TypeInPage::showSheets);
    connect(&m_training, &Training::refused, this, [this] { m_failed = true; });
    connect(&m_training, &Training::saveStatusChanged, this, [this](const SaveStatus& status) {
        m_failed = m_failed || status.state == SaveStatus::State::NotSaved;
    });
}

TypeInPage::~TypeInPage() = default;

void TypeInPage::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
    auto* chooser = new QHBoxLayout;
    space(*this, *chooser, 0.6);
    auto* label = new QLabel(tr("&Number on the sheet"));
    label->setBuddy(m_number);
    chooser->addWidget(label);
    chooser->addWidget(m_number);
    chooser->addStretch();
    auto* card = new Card;
    m_body = card;
    card->column()->addWidget(m_keys);
    card->column()->addWidget(m_grid);
    card->column()->addWidget(m_tests);
    auto* buttons = new QHBoxLayout;
    space(*this, *buttons, 0.6);
    buttons->addWidget(m_done);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto* column = m_scroll->column();
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addLayout(chooser);
    column->addWidget(m_message);
    column->addWidget(card);
    column->addLayout(buttons);
    column->addStretch(1);
    m_number->setObjectName(QStringLiteral("sheetNumber"));
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_number->setAccessibleName(tr("Number on the sheet"));
    m_number->lineEdit()->setAccessibleName(tr("Number on the sheet"));
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_done->setObjectName(QStringLiteral("sheetDone"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    connect(m_number, &QComboBox::activated, this,
            [this](int index) { openSheet(static_cast<std::size_t>(index)); });
    connect(m_number->lineEdit(), &QLineEdit::returnPressed, this, &TypeInPage::chooseTyped);
    connect(m_grid, &SheetGrid::typed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
        showState();
    });
    connect(m_grid, &SheetGrid::moved, this, [this](const QRect& area) {
        const QPoint at = m_grid->mapTo(m_scroll->widget(), area.center());
        m_scroll->ensureVisible(at.x(), at.y(), area.width(), 2 * area.height());
    });
    connect(m_tests, &SheetTests::typed, this,
            [this](const TypedTest& test, std::optional<Side> side, std::optional<int> result) {
                Q_EMIT testTyped(test.test, side, result, test.day);
            });
    connect(m_done, &Button::clicked, this, &TypeInPage::left);
    connect(m_takeBack, &Button::clicked, this, &TypeInPage::takeBack);
}

void TypeInPage::addKeys() {
    auto* undo = new QAction(tr("Undo the last key on a sheet"), this);
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, m_grid, &SheetGrid::undo);
    addAction(undo);
}

const PrintedSheet* TypeInPage::sheet() const {
    return m_open ? &m_sheets[*m_open] : nullptr;
}

void TypeInPage::begin() {
    m_training.askSheets();
}

void TypeInPage::setSnapshot(const Snapshot& snapshot) {
    const bool otherPerson = m_snapshot && m_snapshot->profile.name != snapshot.profile.name;
    m_snapshot = snapshot;
    if (otherPerson) {
        m_open.reset();
        m_toOpen.reset();
        m_toChoose = m_known = false;
        m_sheets.clear();
        m_soon.stop();
        m_grid->setTyping(SheetTyping());
    }
    follow();
    if (m_toOpen)
        openSheet(*m_toOpen);
    if (m_toChoose)
        chooseNext();
    showState();
}

/// What is typed and not sent stays as it is; everything else is as it is stored, also what was
/// told on another page.
void TypeInPage::follow() {
    if (!sheet())
        return;
    const TypedSheet stored = typedSheet(*sheet(), *m_snapshot, m_training.catalogue());
    const bool allSent = m_grid->typing().sheet() == m_sent;
    if (std::exchange(m_failed, false))
        m_sent = stored;
    else if (allSent && stored != m_sent) {
        const SheetPlace place = m_grid->typing().place();
        SheetTyping typing(stored);
        typing.moveTo(place);
        m_grid->setTyping(std::move(typing));
        m_sent = stored;
    }
}

void TypeInPage::showSheets(const std::string& person, const std::vector<PrintedSheet>& sheets) {
    if (!m_snapshot || person != m_snapshot->profile.name)
        return;
    save();
    m_known = true;
    m_open.reset();
    m_sheets = sheets;
    m_number->clear();
    for (const PrintedSheet& each : m_sheets) {
        const TypedSheet typed = typedSheet(each, *m_snapshot, m_training.catalogue());
        m_number->addItem(tr("%1 · %2", "number, week").arg(typed.number, typed.title));
    }
    chooseNext();
    showState();
}

/// The latest week that is not typed in.
void TypeInPage::chooseNext() {
    m_toChoose = !m_training.knowsAll();
    if (m_toChoose || m_sheets.empty())
        return;
    const auto next = std::ranges::find_if(m_sheets, [this](const PrintedSheet& each) {
        return !isTypedIn(typedSheet(each, *m_snapshot, m_training.catalogue()));
    });
    openSheet(next == m_sheets.end() ? 0 : static_cast<std::size_t>(next - m_sheets.begin()));
}

void TypeInPage::chooseTyped() {
    const QString text = m_number->currentText();
    const auto number = sheetNumberTyped(toStd(text.section(QStringLiteral("·"), 0, 0).trimmed()));
    const auto found = std::ranges::find(m_sheets, number, &PrintedSheet::number);
    if (found != m_sheets.end())
        return openSheet(static_cast<std::size_t>(found - m_sheets.begin()));
    m_message->setText(tr("No sheet with the number %1 is known here. Check the number at the foot "
                          "of the sheet, or choose one from the list.")
                           .arg(toQt(number)));
    m_message->show();
}

/// Only with a truth that knows what was typed before: two versions of one week share their days.
void TypeInPage::openSheet(std::size_t number) {
    save();
    m_open.reset();
    m_toOpen = number;
    if (!m_training.knowsAll())
        return;
    m_open = std::exchange(m_toOpen, std::nullopt);
    m_failed = false;
    m_number->setCurrentIndex(static_cast<int>(number));
    m_opened = m_sent = typedSheet(*sheet(), *m_snapshot, m_training.catalogue());
    m_draftOpened = m_draft;
    m_grid->setTyping(SheetTyping(m_opened));
    m_grid->setFocus(Qt::OtherFocusReason);
    m_message->hide();
    showState();
}

void TypeInPage::save() {
    m_soon.stop();
    if (!sheet())
        return;
    auto changes = changesBetween(m_sent, m_grid->typing().sheet());
    m_sent = m_grid->typing().sheet();
    if (!changes.empty())
        m_training.recordSheet(*sheet(), std::move(changes));
}

void TypeInPage::takeBack() {
    m_grid->setTyping(SheetTyping(m_opened));
    takeTestsBack();
    m_grid->setFocus(Qt::OtherFocusReason);
    save();
    showState();
}

void TypeInPage::showState() {
    const bool isOpen = sheet() != nullptr;
    m_body->setVisible(isOpen);
    m_takeBack->setVisible(isOpen);
    m_tests->setTests(testsNow());
    m_takeBack->setEnabled(
        isOpen && (m_grid->typing().sheet() != m_opened || m_draft.tests != m_draftOpened.tests));
    m_number->setEnabled(!m_sheets.empty());
    const bool none = m_known && m_sheets.empty();
    m_line->setText(none ? tr("There is no sheet yet: the first week has not begun.")
                         : tr("The same boxes as on paper, from top to bottom and day by day."));
}

void TypeInPage::hideEvent(QHideEvent* event) {
    save();
    m_open.reset();
    m_toOpen.reset();
    m_toChoose = false;
    QWidget::hideEvent(event);
}

} // namespace hipwise
