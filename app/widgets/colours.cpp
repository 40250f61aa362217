#include "app/widgets/colours.h"

#include <QWidget>

namespace hipwise {

const Colours& lightColours() {
    static const Colours colours{
        .window = QColor(0xf3f1ed),
        .sidebar = QColor(0xeae5df),
        .card = QColor(0xffffff),
        .line = QColor(0xe2ddd4),
        .control = QColor(0x7f8987),
        .text = QColor(0x1d282c),
        .quiet = QColor(0x56646a),
        .accent = QColor(0x1f626f),
        .onAccent = QColor(0xffffff),
        .done = QColor(0x257d5f),
        .onDone = QColor(0xffffff),
        .chip = QColor(0xe2efef),
        .onChip = QColor(0x1b5560),
        .highlight = QColor(0xd9623f),
        .warmChip = QColor(0xfce8de),
        .onWarmChip = QColor(0x8a3b1c),
        .track = QColor(0xe9e5dd),
        .painGreen = QColor(0xd7eee3),
        .painAmber = QColor(0xfaecc5),
        .painRed = QColor(0xf8d8ce),
        .onPain = QColor(0x2a3639),
    };
    return colours;
}

const Colours& darkColours() {
    static const Colours colours{
        .window = QColor(0x171b1d),
        .sidebar = QColor(0x1d2326),
        .card = QColor(0x22292c),
        .line = QColor(0x353f43),
        .control = QColor(0x7d8b90),
        .text = QColor(0xeef1f0),
        .quiet = QColor(0xaab6b9),
        .accent = QColor(0x74bdc8),
        .onAccent = QColor(0x0c2126),
        .done = QColor(0x52b48f),
        .onDone = QColor(0x0b2219),
        .chip = QColor(0x27414a),
        .onChip = QColor(0xc3e5ea),
        .highlight = QColor(0xe98a6b),
        .warmChip = QColor(0x4b3128),
        .onWarmChip = QColor(0xf6cdb9),
        .track = QColor(0x333d41),
        .painGreen = QColor(0x285845),
        .painAmber = QColor(0x5c4b1b),
        .painRed = QColor(0x6a3328),
        .onPain = QColor(0xf3f4f0),
    };
    return colours;
}

const Colours& coloursOf(const QWidget& widget) {
    const bool dark = widget.palette().color(QPalette::Window).lightness() < 128;
    return dark ? darkColours() : lightColours();
}

QPalette paletteFrom(const Colours& colours) {
    QPalette palette(colours.card, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.quiet);
    return palette;
}

} // namespace hipwise
