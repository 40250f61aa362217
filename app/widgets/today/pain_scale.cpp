#include "app/widgets/today/pain_scale.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace hipwise {

namespace {

constexpr int highest = 10;
constexpr int cells = highest + 1;
/// From a 1 to the 0 that makes ten of it.
constexpr std::chrono::milliseconds tenWithin{2000};

const QColor& colourOf(PainBand band, const Colours& colours) {
    switch (band) {
    case PainBand::GoOn:
        return colours.painGreen;
    case PainBand::Hold:
        return colours.painAmber;
    case PainBand::EaseOff:
        return colours.painRed;
    }
    return colours.painGreen;
}

} // namespace

PainBand painBandOf(int pain) {
    return pain <= 2 ? PainBand::GoOn : pain <= 5 ? PainBand::Hold : PainBand::EaseOff;
}

QString painAdvice(PainBand band) {
    switch (band) {
    case PainBand::GoOn:
        return PainScale::tr("Go on as planned.");
    case PainBand::Hold:
        return PainScale::tr("Go on, but add nothing today.");
    case PainBand::EaseOff:
        return PainScale::tr("Ease off: leave out what hurts.");
    }
    return {};
}

PainScale::PainScale(QWidget* parent) : SpokenWidget(QAccessible::Slider, Qt::StrongFocus, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setPain(std::nullopt);
    m_oneEnds.setSingleShot(true);
    m_oneEnds.setInterval(tenWithin);
    connect(&m_oneEnds, &QTimer::timeout, this, [this] { m_typedOne = false; });
}

void PainScale::setPain(std::optional<int> pain) {
    if (pain != m_pain)
        m_typedOne = false;
    m_pain = pain;
    m_cursor = pain.value_or(m_cursor);
    say(pain ? tr("%1 of 10. %2").arg(QLocale().toString(*pain), painAdvice(painBandOf(*pain)))
             : tr("Not told yet. 0 is no pain, 10 is the worst."));
    update();
}

void PainScale::clear() {
    m_cursor = 0;
    m_typedOne = false;
    setPain(std::nullopt);
}

std::optional<SpokenWidget::Range> PainScale::range() const {
    return Range{0, highest, m_pain};
}

void PainScale::choose(int pain) {
    setPain(pain);
    Q_EMIT chosen(pain);
}

int PainScale::cellSide() const {
    return std::max(24, em(*this, 1.4));
}

int PainScale::cellsPerRow(int width) const {
    return width >= cells * cellSide() ? cells : 6;
}

QSize PainScale::sizeHint() const {
    return {cells * cellSide(), heightForWidth(cells * cellSide())};
}

QSize PainScale::minimumSizeHint() const {
    return {6 * cellSide(), heightForWidth(cells * cellSide())};
}

int PainScale::heightForWidth(int width) const {
    const int rows = cellsPerRow(width) == cells ? 1 : 2;
    return rows * em(*this, 2.2) + 2;
}

QRect PainScale::cell(int pain) const {
    const int across = cellsPerRow(width());
    const int rows = across == cells ? 1 : 2;
    const int column = pain % across;
    const int left = column * width() / across;
    const int right = (column + 1) * width() / across;
    const int tall = height() / rows;
    const QRect place(left, pain / across * tall, right - left, tall);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void PainScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pain = 0; pain < cells; ++pain)
        paintCell(painter, pain);
}

void PainScale::paintCell(QPainter& painter, int pain) const {
    const Colours& colours = coloursOf(*this);
    const bool picked = m_pain == pain;
    const double ring = ringWidth(*this);
    const double radius = em(*this, 0.35);
    const QRectF body = QRectF(cell(pain)).adjusted(ring, ring, -ring, -ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(picked ? colours.accent : colourOf(painBandOf(pain), colours));
    painter.drawRoundedRect(picked ? body.adjusted(-1, -1, 1, 1) : body, radius, radius);
    QFont written = font();
    written.setBold(picked);
    painter.setFont(written);
    painter.setPen(picked ? colours.onAccent : colours.onPain);
    painter.drawText(body, Qt::AlignCenter, QLocale().toString(pain));
    if (m_cursor == pain)
        paintFocusRing(painter, cell(pain), radius + ring);
}

void PainScale::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_typedOne = false;
    for (int pain = 0; pain < cells; ++pain)
        if (cell(pain).contains(event->position().toPoint()))
            choose(pain);
}

void PainScale::moveTo(int pain) {
    m_cursor = std::clamp(pain, 0, highest);
    say(tr("At %1 of 10. Press Space to choose it.").arg(QLocale().toString(m_cursor)));
    update();
}

QList<KeyNote> PainScale::keys() const {
    return {
        {tr("0 to 9, or 1 and 0"), tr("On the pain scale: tell this number, or 10")},
        {tr("Left, Right, Home or End"), tr("On the pain scale: move; Space or Enter chooses")}};
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return chooseByDigit(event->key() - Qt::Key_0);
    m_typedOne = false;
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - step);
    case Qt::Key_Right:
        return moveTo(m_cursor + step);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(highest);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_cursor);
    default:
        return SpokenWidget::keyPressEvent(event);
    }
}

void PainScale::chooseByDigit(int digit) {
    const bool ten = m_typedOne && digit == 0;
    choose(ten ? highest : digit);
    m_typedOne = digit == 1;
    m_oneEnds.start();
}

void PainScale::focusInEvent(QFocusEvent* event) {
    m_typedOne = false;
    SpokenWidget::focusInEvent(event);
}

} // namespace hipwise
