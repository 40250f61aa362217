#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace hipwise {

/// Every colour of the window, by purpose. The only file with colour values is colours.cpp.
struct Colours {
    QColor window;     ///< page background
    QColor sidebar;    ///< navigation background
    QColor card;       ///< raised surface
    QColor line;       ///< hairlines and card borders
    QColor control;    ///< borders of things that can be pressed, 3:1 on card and window
    QColor text;       ///< 7:1 on card and window
    QColor quiet;      ///< secondary text, 4.5:1 on card and window
    QColor accent;     ///< selection, primary button, focus
    QColor onAccent;   ///< text on accent
    QColor done;       ///< a finished set or session
    QColor onDone;     ///< text and tick on done
    QColor chip;       ///< background of small notes
    QColor onChip;     ///< text on chip
    QColor highlight;  ///< working muscle, held progress
    QColor warmChip;   ///< background of a "held" note
    QColor onWarmChip; ///< text on warmChip
    QColor track;      ///< empty part of a bar, rest day
    QColor painGreen;  ///< 0 to 2
    QColor painAmber;  ///< 3 to 5
    QColor painRed;    ///< 6 to 10
    QColor onPain;     ///< text on the three above
};

const Colours& lightColours();
const Colours& darkColours();
/// The set that goes with a widget's palette: dark where its window colour is dark.
const Colours& coloursOf(const QWidget& widget);
/// The Qt palette built from a set of colours.
QPalette paletteFrom(const Colours& colours);

} // namespace hipwise
