// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// Items of one height as long as their words fit one line, and with air around those that wrap.
class RoomyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RoomyDelegate(int leastHeight, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_leastHeight;
};
