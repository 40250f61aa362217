#pragma once

#include <QProxyStyle>

namespace hipwise {

/// Fusion with borders and focus that can be seen, sizes that follow the font, and no animation.
class Style : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

    /// Answers less_motion.h's question.
    void setLessMotion(bool less) { m_lessMotion = less; }

  private:
    bool m_lessMotion = false;
};

} // namespace hipwise
