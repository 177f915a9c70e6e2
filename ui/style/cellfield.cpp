// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/cellfield.h"

#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

QRect fieldIn(const QRect &cell)
{
    constexpr int usualHeight = 32;
    const int height = std::min(usualHeight, cell.height() - 2 * Tokens::innerGap);
    QRect field = cell.adjusted(Tokens::innerGap, 0, -Tokens::innerGap, 0);
    field.setTop(cell.center().y() - height / 2);
    field.setHeight(height);
    return field;
}

void paintCellField(QPainter &painter, const QStyleOptionViewItem &option, const QString &words, bool wrong)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor ink = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor edge = wrong ? ink : focused ? accent(option.palette) : secondaryText(option.palette);
    const QRect field = fieldIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, focused || wrong ? 2 : 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(field).adjusted(1, 1, -1, -1), Tokens::fieldRadius, Tokens::fieldRadius);
    painter.setPen(ink);
    painter.setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    painter.drawText(field.adjusted(Tokens::gap, 0, -Tokens::gap, 0), Qt::AlignRight | Qt::AlignVCenter, words);
    painter.restore();
}
