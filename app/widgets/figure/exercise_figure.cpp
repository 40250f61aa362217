#include "app/widgets/figure/exercise_figure.h"

#include "app/text/words.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_export.h"
#include "app/widgets/figure/figure_words.h"
#include "app/widgets/less_motion.h"
#include "app/widgets/measure.h"
#include "core/figure/motion_reader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace hipwise {
namespace {

constexpr double degreesPerKey = 15;
constexpr double degreesPerPixel = 0.6;
/// How long one still picture stays where motion is reduced.
constexpr int stillMilliseconds = 2000;

double wrapped(double degrees) {
    return std::remainder(degrees, 360.0);
}

} // namespace

ExerciseFigure::ExerciseFigure(QWidget* parent)
    : SpokenWidget(QAccessible::Graphic, Qt::StrongFocus, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_loop.setStartValue(0.0);
    m_loop.setEndValue(1.0);
    m_loop.setLoopCount(-1);
    connect(&m_loop, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void ExerciseFigure::setExercise(const Exercise& exercise, Side working) {
    stop();
    const Motion* motion = shippedMotion(exercise.id);
    if (!motion)
        return clear();
    m_picture.emplace(*motion, working);
    m_loopMilliseconds = loopMilliseconds(exercise);
    setAccessibleName(toQt(exercise.name));
    say(figureWords(*motion, working));
    update();
}

void ExerciseFigure::clear() {
    stop();
    m_picture.reset();
    setAccessibleName({});
    say({});
    update();
}

void ExerciseFigure::setGround(const QColor& ground) {
    m_ground = ground;
    update();
}

void ExerciseFigure::setReducedMotion(bool reduced) {
    stop();
    m_reducedMotion = reduced;
}

bool ExerciseFigure::showsStills() const {
    return m_reducedMotion || wantsLessMotion(*this);
}

double ExerciseFigure::moment() const {
    const double moment = m_loop.currentValue().toDouble();
    if (!showsStills() || !m_picture)
        return moment;
    const auto ways = static_cast<double>(m_picture->motion().legs());
    return std::floor(moment * ways) / ways;
}

FigureView ExerciseFigure::view() const {
    return m_picture ? m_picture->view() : FigureView{};
}

void ExerciseFigure::turn(double degrees) {
    if (!m_picture)
        return;
    FigureView view = m_picture->view();
    view.yaw = wrapped(view.yaw + degrees);
    m_picture->setView(view);
    update();
}

void ExerciseFigure::turnBack() {
    if (!m_picture)
        return;
    m_picture->setView(m_picture->usualView());
    update();
}

QSize ExerciseFigure::sizeHint() const {
    return {em(*this, 22), em(*this, 9)};
}

QSize ExerciseFigure::minimumSizeHint() const {
    return {em(*this, 5), em(*this, 3)};
}

void ExerciseFigure::play() {
    if (!m_picture || m_playing)
        return;
    m_playing = true;
    m_loop.setDuration(showsStills()
                           ? stillMilliseconds * static_cast<int>(m_picture->motion().legs())
                           : m_loopMilliseconds);
    m_loop.start();
    Q_EMIT playingChanged(true);
}

void ExerciseFigure::stop() {
    if (!m_playing)
        return;
    m_playing = false;
    m_loop.stop();
    update();
    Q_EMIT playingChanged(false);
}

void ExerciseFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture) {
        const Colours& colours = coloursOf(*this);
        const FigureStyle style =
            screenStyle(colours, m_ground.isValid() ? m_ground : colours.window);
        const double inset = 2 * ringWidth(*this);
        const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        if (m_playing)
            m_picture->paintMoment(painter, frame, style, moment());
        else
            paintStartAndEnd(painter, frame, *m_picture, style);
    }
    paintFocusRing(painter, rect(), em(*this, 0.4));
}

void ExerciseFigure::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return turn(-degreesPerKey);
    case Qt::Key_Right:
        return turn(degreesPerKey);
    case Qt::Key_Home:
        return turnBack();
    case Qt::Key_Space:
        return m_playing ? stop() : play();
    default:
        SpokenWidget::keyPressEvent(event);
    }
}

void ExerciseFigure::mousePressEvent(QMouseEvent* event) {
    m_draggedFrom = event->position().x();
}

void ExerciseFigure::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    turn((m_draggedFrom - event->position().x()) * degreesPerPixel);
    m_draggedFrom = event->position().x();
}

void ExerciseFigure::mouseDoubleClickEvent(QMouseEvent*) {
    turnBack();
}

void ExerciseFigure::hideEvent(QHideEvent* event) {
    stop();
    SpokenWidget::hideEvent(event);
}

} // namespace hipwise
