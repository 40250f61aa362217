#include "app/printing/print_preview_dialog.h"

#include "app/printing/page_view.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace hipwise {
namespace {

class PrintPreview : public testing::Test {
  protected:
    void SetUp() override {
        m_dialog.show();
        m_dialog.activateWindow();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* child(const char* name) {
        return m_dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    PageView* pages() { return child<PageView>("pages"); }

    PrintPreviewDialog m_dialog{sample::printoutOfWeek(3), {Paper::A4, false}};
};

TEST_F(PrintPreview, ShowsTheWholePageAtFirst) {
    auto* scroll = m_dialog.findChild<QScrollArea*>();
    EXPECT_LE(pages()->width(), scroll->maximumViewportSize().width());
    EXPECT_LE(pages()->height(), scroll->maximumViewportSize().height());
    EXPECT_EQ(child<QLabel>("pageCount")->text(), QStringLiteral("1 page"));
}

TEST_F(PrintPreview, FitsThePageAgainWhenItIsResized) {
    m_dialog.resize(m_dialog.width() + 300, m_dialog.height() + 300);
    QApplication::processEvents();
    const auto wide = pages()->zoom();
    m_dialog.resize(m_dialog.width() - 300, m_dialog.height() - 300);
    QApplication::processEvents();
    EXPECT_LT(pages()->zoom(), wide);
}

TEST_F(PrintPreview, ChangesPaperAndPrintSizeAndTellsIt) {
    const QSignalSpy spy(&m_dialog, &PrintPreviewDialog::sheetStyleChanged);
    child<QComboBox>("paper")->setCurrentIndex(1);
    EXPECT_EQ(m_dialog.sheetStyle(), (SheetStyle{Paper::Letter, false}));
    child<QCheckBox>("large")->click();
    EXPECT_EQ(m_dialog.sheetStyle(), (SheetStyle{Paper::Letter, true}));
    EXPECT_EQ(spy.count(), 2);
    EXPECT_EQ(child<QLabel>("pageCount")->text(), QStringLiteral("2 pages"));
}

TEST_F(PrintPreview, ZoomsByKeyAndFitsAgain) {
    const auto fits = pages()->zoom();
    QTest::keyClick(&m_dialog, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(pages()->zoom(), fits);
    QTest::keyClick(&m_dialog, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&m_dialog, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(pages()->zoom(), fits);
    QTest::keyClick(&m_dialog, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(pages()->zoom(), fits);
}

TEST_F(PrintPreview, SavesWhatItShowsAndSaysSo) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("sheet.pdf"));
    EXPECT_TRUE(m_dialog.savePdf(path));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(child<QLabel>("status")->isVisible());
    EXPECT_TRUE(child<QLabel>("status")->text().contains(path));
}

TEST_F(PrintPreview, SaysWhyAFileWasNotSaved) {
    EXPECT_FALSE(m_dialog.savePdf(QStringLiteral("/no-such-folder/sheet.pdf")));
    EXPECT_TRUE(child<QLabel>("status")->text().contains(QStringLiteral("was not saved")));
}

TEST_F(PrintPreview, OffersAFileNameThatTellsNothing) {
    child<QAbstractButton>("save")->click();
    auto* files = m_dialog.findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    EXPECT_EQ(files->acceptMode(), QFileDialog::AcceptSave);
    ASSERT_EQ(files->selectedFiles().size(), 1);
    EXPECT_TRUE(files->selectedFiles().front().endsWith(QStringLiteral("/Hip plan week 3.pdf")));
    files->reject();
}

TEST_F(PrintPreview, OpensThePrintDialogWithoutAnyPrinter) {
    child<QAbstractButton>("print")->click();
    auto* printers = m_dialog.findChild<QPrintDialog*>();
    ASSERT_NE(printers, nullptr);
    EXPECT_TRUE(printers->isVisible());
    printers->reject();
}

TEST_F(PrintPreview, NamesEveryControl) {
    for (auto* widget : m_dialog.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST_F(PrintPreview, ReadsThePagesToThoseWhoDoNotSeeThem) {
    auto* accessible = QAccessible::queryAccessibleInterface(pages());
    EXPECT_EQ(accessible->role(), QAccessible::Document);
    const auto words = accessible->text(QAccessible::Description);
    EXPECT_TRUE(words.contains(QStringLiteral("Glute bridge")));
    EXPECT_TRUE(words.contains(QStringLiteral("Pain rule")));
}

TEST_F(PrintPreview, IsWorkedByKeyboardAlone) {
    QStringList reached;
    for (int press = 0; press < 10; ++press) {
        if (auto* widget = QApplication::focusWidget())
            reached << widget->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto* name : {"paper", "large", "pages", "save", "print"})
        EXPECT_TRUE(reached.contains(QString::fromLatin1(name))) << name;
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(PrintPreview, KeepsThePaperWhiteInADarkWindow) {
    auto dark = m_dialog.palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_dialog.setPalette(dark);
    const auto picture = pages()->grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() / 2, picture.height() / 40), QColor(Qt::white));
}

} // namespace
} // namespace hipwise
