#include "app/widgets/session/session_stage.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/own_picture.h"
#include "app/widgets/less_motion.h"
#include "app/widgets/measure.h"
#include "core/figure/motion_reader.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Pixels of the longer side of the person's own picture.
constexpr int pictureSide = 1024;

/// Height of a font whose digits fill a room that is too low for the usual one.
constexpr double digitsInRoom = 1.25;

/// One line, smaller where it would not fit.
void paintLine(QPainter& painter, const QRectF& room, const QString& text, double height,
               QFont::Weight weight, Qt::Alignment where) {
    QFont font = painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(height)));
    font.setWeight(weight);
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    if (wide > room.width())
        font.setPixelSize(std::max(8, static_cast<int>(height * room.width() / wide)));
    painter.setFont(font);
    painter.drawText(room, static_cast<int>(where | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

SessionStage::SessionStage(QWidget* parent)
    : SpokenWidget(QAccessible::StaticText, Qt::StrongFocus, parent) {
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("Session"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void SessionStage::setScene(const GuideScene& scene) {
    if (scene == m_scene)
        return;
    const bool sameFigure = scene.figure.drawing == m_scene.figure.drawing &&
                            scene.figure.working == m_scene.figure.working;
    const bool sameNext = sameFigure && scene.nextDrawing == m_scene.nextDrawing;
    m_scene = scene;
    if (!sameFigure)
        showFigure(scene.figure);
    if (!sameNext)
        showNext();
    say(spoken());
    update();
}

void SessionStage::showFigure(const FigureMoment& figure) {
    m_picture.reset();
    m_own = {};
    if (!figure.drawing.picture.isEmpty())
        m_own = ownPicture(figure.drawing.picture, pictureSide).image;
    else if (const Motion* motion = shippedMotion(figure.drawing.exercise))
        m_picture.emplace(*motion, figure.working);
}

void SessionStage::showNext() {
    m_next.reset();
    const Motion* motion = shippedMotion(m_scene.nextDrawing.exercise);
    if (motion && m_scene.nextDrawing.picture.isEmpty() &&
        m_scene.nextDrawing != m_scene.figure.drawing)
        m_next.emplace(*motion);
}

/// Without the running count and the beats of a set, so that a screen reader is not flooded.
QString SessionStage::spoken() const {
    if (m_scene.mood == GuideScene::Mood::Work)
        return tr("%1: %2. %3", "title, caption, cue")
            .arg(m_scene.title, m_scene.caption, m_scene.cue);
    return tr("%1, %2: %3. %4", "phase, title, caption, cue")
        .arg(m_scene.phase, m_scene.title, m_scene.caption, m_scene.cue);
}

/// With what was told of the set before, so that a wrong count is seen from the mat.
QString SessionStage::phase() const {
    if (m_scene.lastDone.isEmpty())
        return m_scene.phase;
    return tr("%1 · %2", "phase, last set").arg(m_scene.phase, m_scene.lastDone);
}

StageRooms SessionStage::rooms() const {
    return stageRooms(size(), window()->height());
}

QSize SessionStage::minimumSizeHint() const {
    return {em(*this, 20), em(*this, 12)};
}

QColor SessionStage::moodColour() const {
    const Colours& colours = coloursOf(*this);
    switch (m_scene.mood) {
    case GuideScene::Mood::Ready:
        return colours.highlight;
    case GuideScene::Mood::Work:
        return colours.accent;
    case GuideScene::Mood::Rest:
    case GuideScene::Mood::Still:
    case GuideScene::Mood::Over:
        return colours.quiet;
    }
    return colours.quiet;
}

void SessionStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StageRooms places = rooms();
    paintWords(painter, places);
    paintFigure(painter, places);
    paintCount(painter, places);
    paintNext(painter, places);
    if (m_showsFocus)
        paintFocusRing(painter, rect(), em(*this, 0.4));
}

void SessionStage::paintWords(QPainter& painter, const StageRooms& rooms) const {
    const Colours& colours = coloursOf(*this);
    const double radius = rooms.bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(rooms.bar, radius, radius);
    QRectF done = rooms.bar;
    done.setWidth(std::max(2 * radius, m_scene.done * done.width()));
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(done, radius, radius);
    painter.setPen(colours.quiet);
    paintLine(painter, rooms.progress, m_scene.progress, rooms.smallFont, QFont::Normal,
              Qt::AlignLeft);
    painter.setPen(colours.text);
    paintLine(painter, rooms.title, m_scene.title, rooms.titleFont, QFont::DemiBold,
              Qt::AlignHCenter);
    paintLine(painter, rooms.cue, m_scene.cue, rooms.cueFont, QFont::Normal, Qt::AlignHCenter);
}

void SessionStage::paintFigure(QPainter& painter, const StageRooms& rooms) const {
    const Colours& colours = coloursOf(*this);
    if (!m_own.isNull())
        return paintOwnPicture(painter, rooms.figure, m_own, colours);
    if (!m_picture)
        return;
    const FigureStyle style = screenStyle(colours, colours.window);
    const auto legs = static_cast<double>(m_picture->motion().legs());
    double moment =
        m_scene.figure.share.value_or(static_cast<double>(m_picture->motion().plan().end) / legs);
    if (m_scene.figure.share && wantsLessMotion(*this))
        moment = std::floor(moment * legs) / legs;
    m_picture->paintMoment(painter, rooms.figure, style, moment);
}

void SessionStage::paintCount(QPainter& painter, const StageRooms& rooms) const {
    const Colours& colours = coloursOf(*this);
    const QColor mood = moodColour();
    painter.setPen(mood);
    paintLine(painter, rooms.phase, phase(), rooms.smallFont, QFont::DemiBold, Qt::AlignHCenter);
    painter.setPen(m_scene.mood == GuideScene::Mood::Work ? colours.text : mood);
    paintLine(painter, rooms.count, m_scene.count,
              std::min(rooms.countFont, digitsInRoom * rooms.count.height()), QFont::Bold,
              Qt::AlignHCenter);
    painter.setPen(colours.quiet);
    paintLine(painter, rooms.caption, m_scene.caption, rooms.smallFont, QFont::Normal,
              Qt::AlignHCenter);
    const double radius = rooms.countBar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(rooms.countBar, radius, radius);
    QRectF full = rooms.countBar;
    full.setWidth(m_scene.bar * full.width());
    painter.setBrush(mood);
    if (full.width() > 2 * radius)
        painter.drawRoundedRect(full, radius, radius);
}

void SessionStage::paintNext(QPainter& painter, const StageRooms& rooms) const {
    if (m_scene.next.isEmpty())
        return;
    const Colours& colours = coloursOf(*this);
    QRectF words = rooms.next;
    painter.setPen(colours.quiet);
    if (m_next) {
        QRectF room = words;
        room.setWidth(2.4 * room.height());
        m_next->paintMoment(painter, room, screenStyle(colours, colours.window), 0.5);
        words.setLeft(room.right() + 0.3 * room.height());
    }
    paintLine(painter, words, m_scene.next, rooms.smallFont, QFont::Normal, Qt::AlignLeft);
}

void SessionStage::focusInEvent(QFocusEvent* event) {
    m_showsFocus =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    SpokenWidget::focusInEvent(event);
    update();
}

void SessionStage::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

} // namespace hipwise
