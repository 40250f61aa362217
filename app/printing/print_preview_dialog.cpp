#include "app/printing/print_preview_dialog.h"

#include "app/printing/page_view.h"
#include "app/printing/pdf_file.h"
#include "app/printing/sheet_painter.h"
#include "app/widgets/button.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal mostOfScreen = 0.9;
constexpr qreal zoomStep = 1.25;
constexpr qreal smallestZoom = 0.25;
constexpr qreal largestZoom = 4;

} // namespace

PrintPreviewDialog::PrintPreviewDialog(Printout printout, const SheetStyle& style, QWidget* parent)
    : QDialog(parent),
      m_printout(std::move(printout)),
      m_style(style) {
    setWindowTitle(tr("Print: %1").arg(m_printout.title));
    buildUi();
    addZoomShortcuts();
    layPagesOut();
    resize(QSize(em(*this, 46), em(*this, 56)).boundedTo(screen()->availableSize() * mostOfScreen));
}

PrintPreviewDialog::~PrintPreviewDialog() = default;

void PrintPreviewDialog::buildUi() {
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildChoices());
    m_view = new PageView;
    m_view->setObjectName(QStringLiteral("pages"));
    m_view->setAccessibleName(tr("Preview of the pages"));
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    m_status = new PlainLabel;
    m_status->setObjectName(QStringLiteral("status"));
    m_status->hide();
    column->addWidget(m_status);
    column->addWidget(buildActions());
}

QWidget* PrintPreviewDialog::buildChoices() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Paper"));
    m_paper = new QComboBox;
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(m_style.paper)));
    m_paper->setAccessibleName(tr("Paper"));
    label->setBuddy(m_paper);
    m_large = new QCheckBox(tr("&Large print"));
    m_large->setObjectName(QStringLiteral("large"));
    m_large->setChecked(m_style.large);
    m_pageCount = new PlainLabel(TextRole::Quiet);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    m_pageCount->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(m_paper);
    row->addWidget(m_large);
    row->addWidget(m_pageCount);
    row->addStretch(1);
    const auto addZoom = [&](const QString& text, const QString& name, auto act) {
        auto* button = new Button(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    addZoom(QStringLiteral("−"), tr("Smaller"), [this] { zoomBy(1 / zoomStep); });
    addZoom(QStringLiteral("+"), tr("Bigger"), [this] { zoomBy(zoomStep); });
    addZoom(tr("Fit"), tr("Fit the page"), [this] { fitPage(); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreviewDialog::chooseStyle);
    connect(m_large, &QCheckBox::toggled, this, &PrintPreviewDialog::chooseStyle);
    return bar;
}

QWidget* PrintPreviewDialog::buildActions() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new Button(tr("&Close"));
    auto* save = new Button(tr("&Save as PDF…"));
    auto* print = new Button(tr("P&rint…"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("save"));
    print->setObjectName(QStringLiteral("print"));
    close->setAutoDefault(false);
    save->setAutoDefault(false);
    print->setDefault(true);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PrintPreviewDialog::askForFile);
    connect(print, &QPushButton::clicked, this, &PrintPreviewDialog::askForPrinter);
    return bar;
}

void PrintPreviewDialog::addZoomShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoomBy(zoomStep); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoomBy(zoomStep); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoomBy(1 / zoomStep); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { fitPage(); });
    add(QKeySequence(QKeySequence::Save), [this] { askForFile(); });
    add(QKeySequence(QKeySequence::Print), [this] { askForPrinter(); });
}

bool PrintPreviewDialog::eventFilter(QObject* watched, QEvent* event) {
    if (m_fits && event->type() == QEvent::Resize && watched == m_scroll->viewport())
        fitPage();
    return QDialog::eventFilter(watched, event);
}

void PrintPreviewDialog::chooseStyle() {
    m_style = {static_cast<Paper>(m_paper->currentData().toInt()), m_large->isChecked()};
    layPagesOut();
    Q_EMIT sheetStyleChanged(m_style);
}

void PrintPreviewDialog::layPagesOut() {
    m_pages = m_printout.layOut(m_style);
    m_view->setPages(m_pages);
    m_pageCount->setText(m_pages.size() == 1 ? tr("1 page") : tr("%1 pages").arg(m_pages.size()));
    if (m_fits)
        fitPage();
}

void PrintPreviewDialog::zoomBy(qreal factor) {
    m_fits = false;
    m_view->setZoom(std::clamp(m_view->zoom() * factor, smallestZoom, largestZoom));
}

void PrintPreviewDialog::fitPage() {
    m_fits = true;
    m_view->setZoom(m_view->zoomThatFits(m_scroll->maximumViewportSize()));
}

void PrintPreviewDialog::say(const QString& sentence) {
    m_status->setText(sentence);
    m_status->show();
    QAccessibleEvent said(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool PrintPreviewDialog::savePdf(const QString& path) {
    const auto problem = writePdf(path, m_pages, m_style.paper, m_printout.documentTitle);
    say(problem ? *problem : tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    if (!problem)
        Q_EMIT madePaper();
    return !problem;
}

void PrintPreviewDialog::askForFile() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder.path(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_printout.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPreviewDialog::savePdf);
    dialog->open();
}

void PrintPreviewDialog::askForPrinter() {
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_printout.documentTitle);
    m_printer->setCreator(QStringLiteral("Hipwise"));
    prepare(*m_printer, m_style.paper);
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, static_cast<int>(m_pages.size()));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { print(*printer); });
    dialog->open();
}

void PrintPreviewDialog::print(QPrinter& printer) {
    prepare(printer, m_style.paper);
    auto pages = m_pages;
    if (printer.printRange() == QPrinter::PageRange) {
        const auto last = std::min<std::ptrdiff_t>(printer.toPage(), std::ssize(pages));
        const auto first = std::clamp<std::ptrdiff_t>(printer.fromPage() - 1, 0, last);
        pages = {m_pages.begin() + first, m_pages.begin() + last};
    }
    const bool taken = paintPages(printer, pages);
    say(taken ? tr("Sent to the printer.")
              : tr("The printer did not take the sheet. Save it as PDF and print that."));
    if (taken)
        Q_EMIT madePaper();
}

} // namespace hipwise
