#include "app/widgets/figure/own_picture.h"

#include "app/widgets/colours.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class OwnPictureTest : public testing::Test {
  protected:
    QString write(const char* name, const QByteArray& content) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString picture(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = m_folder.filePath(QStringLiteral("red.png"));
        EXPECT_TRUE(image.save(path));
        return path;
    }
    /// A BMP file whose head promises that many pixels and that holds none.
    QString headOnly(qint32 width, qint32 height) {
        QByteArray bmp("BM");
        const auto add = [&](auto value) {
            QByteArray bytes(sizeof value, '\0');
            qToLittleEndian(value, bytes.data());
            bmp += bytes;
        };
        for (const qint32 value : {54, 0, 54, 40, width, height})
            add(value);
        add(qint16{1});
        add(qint16{24});
        for (int i = 0; i < 6; ++i)
            add(qint32{0});
        return write("head.bmp", bmp);
    }

    QTemporaryDir m_folder;
};

TEST_F(OwnPictureTest, IsReadNoLargerThanNeeded) {
    const OwnPicture small = ownPicture(picture(40, 20), 512);
    EXPECT_EQ(small.image.size(), QSize(40, 20));
    EXPECT_TRUE(small.problem.isEmpty());
    EXPECT_EQ(ownPicture(picture(1000, 500), 512).image.size(), QSize(512, 256));
}

TEST_F(OwnPictureTest, SaysWhatIsWrongWithTheFile) {
    const auto problemOf = [](const QString& path) {
        const OwnPicture read = ownPicture(path, 512);
        EXPECT_TRUE(read.image.isNull());
        return read.problem;
    };
    EXPECT_TRUE(problemOf(m_folder.filePath(QStringLiteral("gone.png")))
                    .contains(QStringLiteral("is not there")));
    EXPECT_TRUE(problemOf(m_folder.path()).contains(QStringLiteral("is not there")));
    EXPECT_TRUE(problemOf(write("words.png", "no picture at all"))
                    .contains(QStringLiteral("is no picture")));
    EXPECT_TRUE(problemOf(write("empty.png", {})).contains(QStringLiteral("is no picture")));
    EXPECT_TRUE(problemOf(headOnly(20000, 10000)).contains(QStringLiteral("100 megapixels")));
    EXPECT_FALSE(problemOf(headOnly(100, 100)).isEmpty()) << "nothing after the head";
}

TEST_F(OwnPictureTest, LeavesAPlaceholderWhereItIsMissing) {
    QImage with(80, 60, QImage::Format_RGB32);
    for (const QImage& image : {ownPicture(picture(40, 20), 512).image, QImage()}) {
        with.fill(Qt::white);
        QPainter painter(&with);
        paintOwnPicture(painter, with.rect(), image, lightColours());
        painter.end();
        QImage blank(80, 60, QImage::Format_RGB32);
        blank.fill(Qt::white);
        EXPECT_NE(with, blank);
        EXPECT_EQ(with.pixelColor(40, 30) == QColor(Qt::red), !image.isNull());
    }
}

} // namespace
} // namespace hipwise
