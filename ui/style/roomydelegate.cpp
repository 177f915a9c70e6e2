// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/roomydelegate.h"

#include "ui/style/tokens.h"

#include <algorithm>

RoomyDelegate::RoomyDelegate(int leastHeight, QObject *parent) : QStyledItemDelegate(parent), m_leastHeight(leastHeight)
{}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return {words.width(), std::max(m_leastHeight, words.height() + 2 * Tokens::innerGap)};
}
