#include "app/widgets/exercises/exercise_tile.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/own_picture.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spoken_widget.h"
#include "core/figure/motion_reader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace hipwise {

namespace {

/// Sizes in line heights.
constexpr double wide = 10.4;
constexpr double drawingTall = 5;
constexpr double wordsTall = 3.9;
/// How much of a drawing is seen of an exercise that is left out.
constexpr double faint = 0.4;
/// Pixels of the longer side of the person's own pictures.
constexpr int pictureSide = 512;

} // namespace

ExerciseTile::ExerciseTile(const ShelfExercise& shown, QWidget* parent)
    : QAbstractButton(parent),
      m_shown(shown) {
    setObjectName(QStringLiteral("tile-") + QString::fromStdString(shown.drawing.exercise));
    setText(shown.name);
    setAccessibleName(
        shown.note.isEmpty()
            ? shown.name
            : tr("%1, %2", "exercise, how it stands to the plan").arg(shown.name, shown.note));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (const Motion* motion = shippedMotion(exercise()))
        m_picture.emplace(*motion);
    else if (!shown.drawing.picture.isEmpty())
        m_own = ownPicture(shown.drawing.picture, pictureSide).image;
}

QSize ExerciseTile::sizeHint() const {
    return {em(*this, wide), em(*this, drawingTall + wordsTall)};
}

void ExerciseTile::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const bool here = m_shown.rung == Rung::Here;
    const double ring = ringWidth(*this);
    const QRectF body = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const double radius = em(*this, 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(here           ? colours.accent
                        : underMouse() ? colours.control
                                       : colours.line,
                        here ? ring : 1));
    painter.setBrush(isDown() ? colours.track : colours.card);
    painter.drawRoundedRect(body, radius, radius);
    const double inset = em(*this, 0.5);
    const QRectF drawing(body.left() + inset, body.top() + inset / 2, body.width() - 2 * inset,
                         em(*this, drawingTall) - inset);
    painter.setOpacity(m_shown.rung == Rung::LeftOut ? faint : 1);
    if (m_picture)
        m_picture->paintEnd(painter, drawing, screenStyle(colours, colours.card));
    else
        paintOwnPicture(painter, drawing, m_own, colours);
    painter.setOpacity(1);
    paintWords(painter, {body.left() + inset, drawing.bottom() + inset / 2,
                         body.width() - 2 * inset, body.bottom() - drawing.bottom() - inset});
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, ring));
        painter.setBrush(Qt::NoBrush);
        const double half = ring / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius + ring,
                                radius + ring);
    }
}

/// The name on at most two lines, the note on one below it.
void ExerciseTile::paintWords(QPainter& painter, const QRectF& place) const {
    const Colours& colours = coloursOf(*this);
    const QFont small = fontOf(TextRole::Small);
    const double noteTall = QFontMetricsF(small).height();
    const QRectF name = place.adjusted(0, 0, 0, -noteTall);
    const bool leftOut = m_shown.rung == Rung::LeftOut;
    painter.setPen(leftOut ? colours.quiet : colours.text);
    painter.setFont(fontOf(m_shown.rung == Rung::Here ? TextRole::Strong : TextRole::Body));
    painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_shown.name);
    painter.setFont(small);
    painter.setPen(m_shown.rung == Rung::Here ? colours.accent : colours.quiet);
    const QRectF note(place.left(), place.bottom() - noteTall, place.width(), noteTall);
    painter.drawText(note, Qt::AlignHCenter | Qt::AlignBottom,
                     QFontMetricsF(small).elidedText(m_shown.note, Qt::ElideRight, note.width()));
}

void ExerciseTile::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ExerciseTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hipwise
