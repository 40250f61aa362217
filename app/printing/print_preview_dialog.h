#pragma once

#include "app/printing/printout.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPrinter;
class QScrollArea;

namespace hipwise {

class PageView;
class PlainLabel;

/// Shows a sheet as it will be printed, and prints it or saves it as PDF; needs no printer.
class PrintPreviewDialog : public QDialog {
    Q_OBJECT

  public:
    PrintPreviewDialog(Printout printout, const SheetStyle& style, QWidget* parent = nullptr);
    ~PrintPreviewDialog() override;

    SheetStyle sheetStyle() const { return m_style; }
    /// Writes the PDF and says in the dialog how it went.
    bool savePdf(const QString& path);

  Q_SIGNALS:
    /// The person chose another paper or print size, to be remembered.
    void sheetStyleChanged(const hipwise::SheetStyle& style);
    /// The pages went to a printer or a file.
    void madePaper();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildUi();
    QWidget* buildChoices();
    QWidget* buildActions();
    void addZoomShortcuts();
    void chooseStyle();
    void layPagesOut();
    void zoomBy(qreal factor);
    void fitPage();
    void askForFile();
    void askForPrinter();
    void print(QPrinter& printer);
    void say(const QString& sentence);

    Printout m_printout;
    SheetStyle m_style;
    std::vector<SheetPage> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    bool m_fits = true;
    QComboBox* m_paper = nullptr;
    QCheckBox* m_large = nullptr;
    PlainLabel* m_pageCount = nullptr;
    PlainLabel* m_status = nullptr;
    QScrollArea* m_scroll = nullptr;
    PageView* m_view = nullptr;
};

} // namespace hipwise
