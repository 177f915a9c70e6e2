// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/order.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class MessageBar;
class OrderRunner;
class WaybillWatch;

// Says in the message bar that the waybills of orders assembled in this run have come, and offers to
// print them.
class WaybillNotices final : public QObject
{
    Q_OBJECT

public:
    using Print = std::function<void(const std::vector<OrderId> &)>;

    WaybillNotices(OrderRunner &runner, const Journal &journal, const WaybillWatch &watch, MessageBar &bar, Print print,
                   QObject *parent = nullptr);

private:
    struct Come {
        OrderId id;
        OrderCode code;
    };

    void onFinished(JournalId id, Outcome outcome);
    void look(const OrderId &id);
    void say();

    const Journal &m_journal;
    const WaybillWatch &m_watch;
    MessageBar &m_bar;
    Print m_print;
    QHash<OrderId, OrderCode> m_awaited;
    std::vector<Come> m_come; // said, or about to be
    QTimer m_saySoon; // several together, and after what is said of the assembling itself
};
