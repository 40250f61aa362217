#include "app/widgets/figure/figure_style.h"

#include "app/widgets/colours.h"

namespace hipwise {
namespace {

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

} // namespace

FigureStyle screenStyle(const Colours& colours, const QColor& ground) {
    const bool dark = ground.lightness() < 128;
    FigureStyle style;
    style.ground = ground;
    // Tones of the text colour with a breath of the accent, so that both palettes keep their hue.
    const QColor base = mixed(colours.text, colours.accent, 0.35);
    style.nearTone = mixed(base, ground, dark ? 0.06 : 0.14);
    style.middleTone = mixed(base, ground, dark ? 0.28 : 0.34);
    style.farTone = mixed(base, ground, dark ? 0.46 : 0.445);
    style.muscle = colours.highlight;
    style.prop = mixed(ground, colours.quiet, dark ? 0.30 : 0.24);
    style.propLine = mixed(ground, colours.quiet, 0.75);
    style.mat = mixed(ground, colours.quiet, dark ? 0.14 : 0.12);
    style.ghostLine = mixed(ground, base, dark ? 0.50 : 0.45);
    style.ghost = mixed(ground, base, 0.07);
    style.arrow = colours.accent;
    style.band = mixed(colours.accent, ground, 0.1);
    style.ink = base;
    return style;
}

FigureStyle screenStyle(const Colours& colours) {
    return screenStyle(colours, colours.card);
}

FigureStyle paperStyle() {
    const auto grey = [](int level) { return QColor(level, level, level); };
    FigureStyle style;
    style.ground = grey(255);
    style.nearTone = grey(255);
    style.middleTone = grey(241);
    style.farTone = grey(222);
    style.muscle = grey(120);
    style.prop = grey(250);
    style.propLine = grey(120);
    style.mat = grey(250);
    style.ghostLine = grey(140);
    style.ghost = grey(255);
    style.arrow = grey(0);
    style.band = grey(60);
    style.lines = true;
    style.ink = grey(20);
    return style;
}

} // namespace hipwise
