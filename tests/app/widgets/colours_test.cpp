#include "app/widgets/colours.h"

#include <QWidget>

#include <gtest/gtest.h>

#include <cmath>

namespace hipwise {
namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class ColoursTest : public testing::TestWithParam<const Colours*> {};

TEST_P(ColoursTest, KeepTextReadable) {
    const Colours& c = *GetParam();
    for (const QColor& ground : {c.card, c.window, c.sidebar}) {
        EXPECT_GE(contrast(c.text, ground), 7.0);
        EXPECT_GE(contrast(c.quiet, ground), 4.5);
        EXPECT_GE(contrast(c.accent, ground), 4.5);
    }
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.onDone, c.done), 4.5);
    EXPECT_GE(contrast(c.onChip, c.chip), 4.5);
    EXPECT_GE(contrast(c.onWarmChip, c.warmChip), 4.5);
    for (const QColor& ground : {c.painGreen, c.painAmber, c.painRed})
        EXPECT_GE(contrast(c.onPain, ground), 4.5);
}

TEST_P(ColoursTest, KeepControlsAndMarksVisible) {
    const Colours& c = *GetParam();
    for (const QColor& ground : {c.card, c.window}) {
        EXPECT_GE(contrast(c.control, ground), 3.0);
        EXPECT_GE(contrast(c.done, ground), 3.0);
        EXPECT_GE(contrast(c.highlight, ground), 3.0);
    }
}

TEST_P(ColoursTest, ReachAWidgetThroughItsPalette) {
    QWidget widget;
    widget.setPalette(paletteFrom(*GetParam()));
    EXPECT_EQ(&coloursOf(widget), GetParam());
    EXPECT_GE(contrast(widget.palette().color(QPalette::Disabled, QPalette::ButtonText),
                       GetParam()->card),
              4.5);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ColoursTest,
                         testing::Values(&lightColours(), &darkColours()), [](const auto& tested) {
                             return tested.param == &lightColours() ? "Light" : "Dark";
                         });

} // namespace
} // namespace hipwise
