#include "app/printing/print_command.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/coach/coach.h"
#include "core/coach/printed_sheet.h"
#include "core/storage/data_file.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <sstream>

namespace hipwise {
namespace {

class PrintCommand : public testing::Test {
  protected:
    void SetUp() override {
        m_request.dataFile = pathOf("hipwise.db");
        m_request.out = pathOf("week.pdf");
        m_request.now = {today(), "09:00", 0, 0};
        m_request.paper = Paper::A4;
    }
    static Date today() { return *Date::fromParts(2026, 11, 23); }
    std::filesystem::path pathOf(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    void startProgramme() {
        DataFile file(m_request.dataFile);
        Profile profile;
        profile.name = "Maya";
        Coach coach(file, shippedCatalogue());
        const auto outcome = coach.startProgramme(profile, {}, today(), {today(), "09:00", 0, 0});
        ASSERT_TRUE(std::holds_alternative<std::monostate>(outcome));
    }
    int print() { return printPdf(m_request, shippedCatalogue(), m_err); }
    QByteArray printed() const {
        QFile file(QString::fromStdString(m_request.out.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    PrintRequest m_request;
    std::ostringstream m_err;
};

TEST_F(PrintCommand, WritesTheSheetOfAWeek) {
    startProgramme();
    m_request.person = "Maya";
    EXPECT_EQ(print(), 0);
    EXPECT_EQ(m_err.str(), "");
    EXPECT_TRUE(printed().startsWith("%PDF-"));
    EXPECT_TRUE(printed().contains("/MediaBox [0 0 595"));
}

TEST_F(PrintCommand, KeepsTheWeekThatWasPrinted) {
    startProgramme();
    m_request.week = 5;
    ASSERT_EQ(print(), 0);
    DataFile file(m_request.dataFile);
    Coach coach(file, shippedCatalogue());
    const auto sheets = coach.sheets("Maya", today());
    ASSERT_EQ(sheets.size(), 2U) << "week 1, which has begun, and week 5";
    EXPECT_EQ(sheets[0].week().number, 5);
}

TEST_F(PrintCommand, TakesTheOnlyPersonAndThePaperAskedFor) {
    startProgramme();
    m_request.paper = Paper::Letter;
    m_request.large = true;
    EXPECT_EQ(print(), 0);
    EXPECT_TRUE(printed().contains("/MediaBox [0 0 612"));
}

TEST_F(PrintCommand, RefusesAWeekOutsideTheProgramme) {
    startProgramme();
    m_request.week = 13;
    EXPECT_EQ(print(), 2);
    EXPECT_EQ(m_err.str(), "The programme has no week 13; choose 1 to 12.\n");
    EXPECT_TRUE(printed().isEmpty());
}

TEST_F(PrintCommand, RefusesAStranger) {
    startProgramme();
    m_request.person = "Nobody";
    EXPECT_EQ(print(), 2);
    EXPECT_EQ(m_err.str(), "There is no plan for Nobody; check the name.\n");
    EXPECT_TRUE(printed().isEmpty());
}

TEST_F(PrintCommand, MakesNoDataFileWhereThereIsNone) {
    EXPECT_EQ(print(), 2);
    EXPECT_EQ(m_err.str(), "There is no plan yet; make one first.\n");
    EXPECT_FALSE(std::filesystem::exists(m_request.dataFile));
}

TEST_F(PrintCommand, FailsWithTheReasonWhereItCannotWrite) {
    startProgramme();
    m_request.out = pathOf("no-such-folder") / "week.pdf";
    EXPECT_EQ(print(), 1);
    EXPECT_NE(m_err.str().find("was not saved"), std::string::npos);
}

} // namespace
} // namespace hipwise
