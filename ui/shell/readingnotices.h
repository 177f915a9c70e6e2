// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MessageBar;
class OrderStore;
class OrderSync;

// Says in the message bar, for as long as it is so, that orders cannot be remembered or shown.
class ReadingNotices final : public QObject
{
    Q_OBJECT

public:
    ReadingNotices(const OrderStore &store, const OrderSync &sync, MessageBar &bar, QObject *parent = nullptr);

private:
    void sayMemory();
    void sayUnreadable();
    void sayUnseen();

    const OrderStore &m_store;
    const OrderSync &m_sync;
    MessageBar &m_bar;
    int m_unreadable = 0; // orders that could not be shown, as last said
    int m_unseen = 0; // the same, of orders that no list shows
};
