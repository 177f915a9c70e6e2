// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace {

struct Surfaces {
    QRgb window, panel, text, secondary, hairline, accent, onAccent;
};
constexpr Surfaces lightSurfaces{0xFFF6F7F8, 0xFFFFFFFF, 0xFF1B1F23, 0xFF5B6670, 0xFFDDE2E6, 0xFF0A7E95, 0xFFFFFFFF};
constexpr Surfaces darkSurfaces{0xFF16191C, 0xFF1E2226, 0xFFE8EBED, 0xFF9AA5AE, 0xFF2E343A, 0xFF4FC3DA, 0xFF0B1114};

const Surfaces &surfaces(const QPalette &palette)
{
    return isDark(palette) ? darkSurfaces : lightSurfaces;
}

QPalette paletteOf(const Surfaces &s)
{
    QPalette p;
    const QColor window(s.window);
    const QColor panel(s.panel);
    const QColor text(s.text);
    const QColor secondary(s.secondary);
    const QColor line(s.hairline);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Button, panel);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, text);
    p.setColor(QPalette::ToolTipBase, text);
    p.setColor(QPalette::ToolTipText, panel);
    p.setColor(QPalette::Highlight, QColor(s.accent));
    p.setColor(QPalette::HighlightedText, QColor(s.onAccent));
    p.setColor(QPalette::Link, QColor(s.accent));
    p.setColor(QPalette::LinkVisited, QColor(s.accent));
    p.setColor(QPalette::Light, panel);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, secondary);
    p.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, secondary);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return p;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

// The wanted colour, pushed towards black or white until it can be read on this background.
QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor extreme = luminance(background) > 0.18 ? Qt::black : Qt::white;
    QColor colour = wanted;
    for (double share = 0.05; contrast(colour, background) < ratio && share <= 1.0; share += 0.05)
        colour = mixed(extreme, wanted, share);
    return colour;
}

double wantedRatio(const QPalette &palette)
{
    return isHighContrast(palette) ? 7.0 : 4.5;
}

QColor baseColour(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Neutral:
        return secondaryText(palette);
    case Meaning::Near:
        return QColor(dark ? 0xFFFFB74D : 0xFFB26A00);
    case Meaning::Late:
        return QColor(dark ? 0xFFFF6B6B : 0xFFC62828);
    case Meaning::Done:
        return QColor(dark ? 0xFF81C784 : 0xFF2E7D32);
    case Meaning::Information:
        return QColor(dark ? 0xFF64B5F6 : 0xFF1565C0);
    case Meaning::Unknown:
        return QColor(dark ? 0xFFCE93D8 : 0xFF6A1B9A);
    }
    Q_UNREACHABLE();
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightSurfaces);
}

QPalette darkPalette()
{
    return paletteOf(darkSurfaces);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20;
}

QColor secondaryText(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : QColor(surfaces(palette).secondary);
}

QColor hairline(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : QColor(surfaces(palette).hairline);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor selectionTint(const QPalette &palette)
{
    return mixed(accent(palette), palette.color(QPalette::Base), isDark(palette) ? 0.22 : 0.14);
}

QPalette onSelection(QPalette palette)
{
    palette.setColor(QPalette::Base, selectionTint(palette));
    return palette;
}

QColor hoverTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.04);
}

QColor textColour(Meaning meaning, const QPalette &palette)
{
    return readable(baseColour(meaning, palette), palette.color(QPalette::Base), wantedRatio(palette));
}

QColor textColourOnTint(Meaning meaning, const QPalette &palette)
{
    return readable(baseColour(meaning, palette), tint(meaning, palette), wantedRatio(palette));
}

QColor tint(Meaning meaning, const QPalette &palette)
{
    return mixed(baseColour(meaning, palette), palette.color(QPalette::Base), 0.12);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    const auto pixels = [size] {
        switch (size) {
        case TextSize::Small:
            return 12.0;
        case TextSize::Body:
            return 14.0;
        case TextSize::Title:
            return 20.0;
        case TextSize::Code:
            return 44.0;
        }
        Q_UNREACHABLE();
    }();
    QFont font = QGuiApplication::font();
    // The application's font is the body size (see applyStyle): everything else is in proportion.
    font.setPointSizeF(font.pointSizeF() * pixels / 14.0);
    font.setWeight(weight);
    return font;
}

QFont figures(QFont font)
{
    // Before Qt 6.7 features cannot be asked for; the fonts of Windows and Linux have tabular
    // figures by default, and so have our fallbacks.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}
