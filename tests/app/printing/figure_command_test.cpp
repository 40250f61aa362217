#include "app/printing/figure_command.h"

#include "core/catalogue/catalogue_reader.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sstream>

namespace hipwise {
namespace {

class FigureCommand : public testing::Test {
  protected:
    int draw(const std::string& exercise, const std::string& file, FigureLook look) {
        m_file = std::filesystem::path(m_folder.path().toStdString()) / file;
        return drawFigure({exercise, m_file, look}, shippedCatalogue(), m_err);
    }
    QByteArray drawn() const {
        QFile file(QString::fromStdString(m_file.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    std::ostringstream m_err;
};

TEST_F(FigureCommand, WritesSvgThatSaysWhatItShows) {
    EXPECT_EQ(draw("clamshell", "c.svg", FigureLook::Paper), 0);
    EXPECT_TRUE(drawn().contains("<title>Clamshell</title>"));
    EXPECT_TRUE(drawn().contains("<path"));
}

TEST_F(FigureCommand, WritesPngInEveryLook) {
    QList<QImage> pictures;
    for (const FigureLook look : {FigureLook::Paper, FigureLook::Light, FigureLook::Dark}) {
        ASSERT_EQ(draw("glute-bridge", "b.png", look), 0);
        pictures << QImage::fromData(drawn());
        EXPECT_EQ(pictures.back().size(), QSize(1920, 800));
    }
    EXPECT_NE(pictures[0], pictures[1]);
    EXPECT_NE(pictures[1], pictures[2]);
}

TEST_F(FigureCommand, SaysWhyNothingWasWritten) {
    EXPECT_EQ(draw("nonsense", "n.svg", FigureLook::Paper), 2);
    EXPECT_EQ(m_err.str(), "There is no drawing of nonsense.\n");
    m_err.str("");
    EXPECT_EQ(draw("clamshell", "no-such-folder/c.svg", FigureLook::Paper), 1);
    EXPECT_NE(m_err.str().find("was not saved as"), std::string::npos);
}

} // namespace
} // namespace hipwise
