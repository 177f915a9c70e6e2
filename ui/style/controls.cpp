// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include "ui/style/applystyle.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace controls {

namespace {

// The edge of what can be pressed or typed into: clearer than the lines between things.
QColor controlEdge(const QPalette &palette)
{
    const QColor line = hairline(palette);
    return isHighContrast(palette) ? line : isDark(palette) ? line.lighter(150) : line.darker(112);
}

// Half pixels put a 1 px line on one row of pixels.
QRectF inner(const QRect &rect, qreal penWidth)
{
    const qreal half = penWidth / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

// Beside the words, where it is seen to belong to them.
QRect sortArrowPlace(const QStyleOptionHeader &header)
{
    const int words = header.fontMetrics.horizontalAdvance(header.text) + Tokens::cellMargin + Tokens::gap;
    const int farthest = header.rect.width() - arrowSide - Tokens::cellMargin;
    const bool isRight = header.textAlignment & Qt::AlignRight;
    const int left = isRight ? header.rect.width() - words - arrowSide : words;
    return {header.rect.left() + std::clamp(left, 0, std::max(0, farthest)), header.rect.center().y() - arrowSide / 2,
            arrowSide, arrowSide};
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(inner(rect, border.alpha() ? width : 0), Tokens::fieldRadius, Tokens::fieldRadius);
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor fill = palette.color(QPalette::Button);
    QColor border = controlEdge(palette);
    if (!enabled) {
        fill = palette.color(QPalette::Window);
        border = hairline(palette);
    } else if (button && isPrimary(*button)) {
        fill = accent(palette);
        if (down || hovered)
            fill = down ? fill.darker(118) : fill.darker(108);
        border = fill;
    } else if (down) {
        fill = selectionTint(palette);
    } else if (hovered) {
        fill = hoverTint(palette);
    }
    const bool primary = button && isPrimary(*button) && enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    if (focused && !primary) {
        paintBox(painter, option.rect, fill, accent(palette), 2);
        return;
    }
    paintBox(painter, option.rect, fill, border);
    // On its own colour the frame stands inside, in the colour of its words.
    constexpr int inside = 3;
    if (focused)
        paintBox(painter, option.rect.adjusted(inside, inside, -inside, -inside), Qt::transparent,
                 palette.color(QPalette::HighlightedText), 2);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const QColor fill = palette.color(enabled ? QPalette::Base : QPalette::Window);
    const QColor border = focused ? accent(palette) : enabled ? controlEdge(palette) : hairline(palette);
    paintBox(painter, option.rect, fill, border, focused ? 2 : 1);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    paintField(painter, option);
    const int side = Tokens::symbolSize;
    painter.save();
    painter.translate(QPoint(option.rect.right() - Tokens::gap - side / 2, option.rect.center().y() + 1));
    painter.rotate(90);
    paintSymbol(painter, QRect(-side / 2, -side / 2, side, side), Symbol::Chevron, secondaryText(option.palette));
    painter.restore();
}

void paintStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &button, bool up)
{
    const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool possible = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
    const int side = arrowSide;
    painter.save();
    painter.translate(button.center() + QPoint(0, 1));
    painter.rotate(up ? -90 : 90);
    paintSymbol(painter, QRect(-side / 2, -side / 2, side, side), Symbol::Chevron,
                possible ? secondaryText(option.palette) : hairline(option.palette));
    painter.restore();
}

// Clear in light and dark, which Fusion's grey on grey is not.
void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor edge = enabled ? secondaryText(palette) : controlEdge(palette);
    const QColor fill = !on ? palette.color(QPalette::Base) : enabled ? accent(palette) : edge;
    paintBox(painter, option.rect, fill, on ? fill : edge);
    if (on) {
        const QColor ink = palette.color(QPalette::Active, QPalette::HighlightedText);
        paintSymbol(painter, option.rect.adjusted(1, 1, -1, -1), Symbol::Accept, ink);
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    QColor colour = secondaryText(option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    colour.setAlphaF(active ? 0.8F : 0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF bar = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void paintHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), hairline(option.palette));
}

void paintSortArrow(QPainter &painter, const QStyleOptionHeader &header)
{
    const int side = arrowSide;
    painter.save();
    painter.translate(QRectF(sortArrowPlace(header)).center());
    painter.rotate(header.sortIndicator == QStyleOptionHeader::SortDown ? 90 : -90);
    paintSymbol(painter, QRect(-side / 2, -side / 2, side, side), Symbol::Chevron, secondaryText(header.palette));
    painter.restore();
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const double span = std::max(1.0, double(option.maximum) - double(option.minimum));
    const double share = std::clamp((double(option.progress) - double(option.minimum)) / span, 0.0, 1.0);
    QRect done = option.rect;
    done.setWidth(std::max(Tokens::fieldRadius * 2, int(double(done.width()) * share)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(option.rect.right());
    paintBox(painter, done, accent(option.palette), Qt::transparent);
}

} // namespace controls
