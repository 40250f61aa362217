#include "app/printing/pdf_file.h"

#include "app/printing/week_sheet_layout.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>

namespace hipwise {
namespace {

class PdfFile : public testing::Test {
  protected:
    std::optional<QString> write(const QString& path, const SheetStyle& style = {}) const {
        return writePdf(path, layOut(m_sheet, style), style.paper, m_sheet.documentTitle);
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// What a tool of poppler says about a file; empty where the tool is not installed.
    static QString said(const QString& tool, const QStringList& arguments) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return {};
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    WeekSheet m_sheet = sample::sheetOf(sample::fullWeek(6));
};

TEST_F(PdfFile, IsWrittenWholeAndAlone) {
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    const auto content = contentOf(path("a.pdf"));
    EXPECT_TRUE(content.startsWith("%PDF-"));
    EXPECT_TRUE(content.trimmed().endsWith("%%EOF"));
    EXPECT_LT(content.size(), 500 * 1000);
    EXPECT_EQ(files(), QStringList{QStringLiteral("a.pdf")});
}

TEST_F(PdfFile, HasThePaperThatWasAskedFor) {
    EXPECT_EQ(write(path("a4.pdf"), {Paper::A4, false}), std::nullopt);
    EXPECT_EQ(write(path("letter.pdf"), {Paper::Letter, true}), std::nullopt);
    EXPECT_TRUE(contentOf(path("a4.pdf")).contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(contentOf(path("letter.pdf")).contains("/MediaBox [0 0 612"));
}

TEST_F(PdfFile, EmbedsItsFonts) {
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    EXPECT_TRUE(contentOf(path("a.pdf")).contains("/FontFile2"));
}

TEST_F(PdfFile, ReplacesAnOlderFile) {
    QFile old(path("a.pdf"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    EXPECT_TRUE(contentOf(path("a.pdf")).startsWith("%PDF-"));
}

TEST_F(PdfFile, SaysWhyItCouldNotBeWrittenAndLeavesNothing) {
    const QString places[] = {path("no-such-folder/a.pdf"), m_folder.path()};
    for (const auto& place : places) {
        const auto problem = write(place);
        ASSERT_TRUE(problem.has_value()) << place.toStdString();
        EXPECT_TRUE(problem->contains(QDir::toNativeSeparators(place)));
        EXPECT_TRUE(problem->contains(QStringLiteral("Choose another place")));
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PdfFile, NeverReplacesWhatIsNotAnOrdinaryFile) {
    const auto pipe = path("pipe").toStdString();
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_TRUE(write(path("pipe")).has_value());
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
    std::filesystem::create_symlink(pipe, path("link").toStdString());
    EXPECT_TRUE(write(path("link")).has_value());
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

/// A disk on which no file grows beyond so many bytes.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit small{bytes, m_usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

  private:
    void (*m_handler)(int);
    rlimit m_usual{};
};

TEST_F(PdfFile, KeepsTheOlderFileWhereTheDiskIsFull) {
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    const auto before = contentOf(path("a.pdf"));
    std::optional<QString> problem;
    {
        const SmallDisk disk(4096);
        problem = write(path("a.pdf"));
    }
    ASSERT_TRUE(problem.has_value());
    EXPECT_TRUE(problem->contains(QStringLiteral("no room"))) << problem->toStdString();
    EXPECT_EQ(contentOf(path("a.pdf")), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("a.pdf")});
}

TEST_F(PdfFile, IsNotWrittenWithoutPages) {
    EXPECT_TRUE(writePdf(path("a.pdf"), {}, Paper::A4, m_sheet.documentTitle).has_value());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PdfFile, TellsItsTitleAndCreator) {
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    const auto facts = said(QStringLiteral("pdfinfo"), {path("a.pdf")});
    if (!facts.isEmpty()) {
        EXPECT_TRUE(facts.contains(QStringLiteral("Hip plan week 6 - Maya")));
        EXPECT_TRUE(facts.contains(QStringLiteral("Hipwise")));
        EXPECT_TRUE(facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
    } else {
        EXPECT_TRUE(contentOf(path("a.pdf")).contains("/Title"));
    }
}

TEST_F(PdfFile, CarriesItsWordsAsText) {
    EXPECT_EQ(write(path("a.pdf")), std::nullopt);
    const auto words = said(QStringLiteral("pdftotext"), {path("a.pdf"), QStringLiteral("-")});
    if (!words.isEmpty()) {
        for (const auto* part : {"Hip programme · week 6 of 12", "Side-lying leg raise", "flexor",
                                 "10×", "emergency department today", "page 1 of 1"})
            EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
    }
    EXPECT_TRUE(contentOf(path("a.pdf")).contains("/ToUnicode"));
}

} // namespace
} // namespace hipwise
