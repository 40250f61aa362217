#include "app/printing/sheet_painter.h"

#include "app/printing/week_sheet_layout.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <vector>

namespace hipwise {
namespace {

struct PaintedText {
    QString text;
    qreal size = 0;
    QPointF at;
};

/// Remembers what was painted, in device units.
class RecordingEngine : public QPaintEngine {
  public:
    RecordingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { strokes.push_back(m_pen); }
    void drawPath(const QPainterPath&) override { strokes.push_back(m_pen); }
    void drawLines(const QLineF*, int) override { strokes.push_back(m_pen); }
    void drawRects(const QRectF*, int) override { strokes.push_back(m_pen); }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyPen)
            m_pen = now.pen().widthF();
        if (now.state() & DirtyBrush)
            fills += now.brush().style() == Qt::NoBrush ? 0 : 1;
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        texts.push_back(
            {item.text(), item.font().pixelSize() * m_transform.m11(), m_transform.map(at)});
    }

    std::vector<PaintedText> texts;
    /// Width of each line that was drawn.
    std::vector<qreal> strokes;
    int fills = 0;

  private:
    qreal m_pen = 0;
    QTransform m_transform;
};

class RecordingDevice : public QPaintDevice {
  public:
    QPaintEngine* paintEngine() const override { return &engine; }

    mutable RecordingEngine engine;

  protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 10000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }
};

SheetPage firstPage(const SheetStyle& style = {}) {
    return layOut(sample::sheetOf(sample::fullWeek(6)), style).front();
}

QImage pictureOf(const SheetPage& page, qreal scale) {
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

TEST(SheetPainter, PaintsPrintInTheSizesOfTheLayout) {
    const auto page = firstPage();
    RecordingDevice device;
    QPainter painter(&device);
    paintPage(painter, page);
    painter.end();
    EXPECT_GE(device.engine.texts.size(), page.marks.texts.size());
    for (const auto& text : device.engine.texts)
        EXPECT_GE(text.size, 12.0) << text.text.toStdString();
}

TEST(SheetPainter, PaintsThinLinesAndNoFills) {
    RecordingDevice device;
    QPainter painter(&device);
    paintPage(painter, firstPage());
    painter.end();
    EXPECT_FALSE(device.engine.strokes.empty());
    for (const auto width : device.engine.strokes)
        EXPECT_GE(width, 0.75);
    EXPECT_EQ(device.engine.fills, 0);
}

TEST(SheetPainter, LeavesTheMarginsWhite) {
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto image = pictureOf(firstPage({paper, false}), 2);
        const int margin = static_cast<int>(fromMillimetres(15) * 2);
        const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
        qint64 marked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                marked += !inside.contains(x, y) && image.pixelColor(x, y) != Qt::white ? 1 : 0;
        EXPECT_EQ(marked, 0);
    }
}

TEST(SheetPainter, SpendsLittleInk) {
    const auto image = pictureOf(firstPage(), 2);
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    EXPECT_LT(dark * 100, qint64{12} * image.width() * image.height());
    EXPECT_GT(dark * 1000, qint64{image.width()} * image.height());
}

TEST(SheetPainter, PaintsEachTextWithinTheRoomMeasuredForIt) {
    const auto page = firstPage();
    ASSERT_FALSE(page.marks.texts.empty());
    for (const auto& text : page.marks.texts) {
        constexpr qreal around = 10;
        SheetPage alone{text.area.size() + QSizeF(2 * around, 2 * around), {}};
        Marks single;
        single.texts.push_back(text);
        alone.marks.add(single, QPointF(around, around) - text.area.topLeft());
        const auto picture = pictureOf(alone, 4);
        const QRect room = picture.rect().adjusted(36, 36, -36, -36);
        int outside = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                outside += !room.contains(x, y) && qGray(picture.pixel(x, y)) < 250 ? 1 : 0;
        EXPECT_EQ(outside, 0) << text.text.toStdString();
    }
}

} // namespace
} // namespace hipwise
