// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/orderrunner.h"

#include <QHash>
#include <QObject>

class Journal;
class MessageBar;
class OrderStore;
class OrderSync;

// Says in the message bar, for as long as it is so, that orders cannot be remembered or shown; and takes
// away what told of a lost link, once everything was read again.
class ReadingNotices final : public QObject
{
    Q_OBJECT

public:
    ReadingNotices(const OrderStore &store, const OrderSync &sync, const OrderRunner &runner, const Journal &journal,
                   MessageBar &bar, QObject *parent = nullptr);

private:
    void sayMemory();
    void sayUnreadable();
    void noteLostLink(JournalId id, const Error &error);
    void takeAwayLostLinks();
    void sayUnseen();

    const OrderStore &m_store;
    const OrderSync &m_sync;
    const Journal &m_journal;
    MessageBar &m_bar;
    int m_unreadable = 0; // orders that could not be shown, as last said
    QHash<OrderId, Instant> m_withoutLink; // orders whose last change could not be sent for want of a link
    int m_unseen = 0; // the same, of orders that no list shows
};
