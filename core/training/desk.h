// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/linechanges.h"
#include "core/training/options.h"
#include "core/training/orderchanges.h"
#include "core/training/orderlist.h"

namespace training {

// Where requests come to: the headers every one must carry, then the endpoints, one line each.
class Desk
{
public:
    Desk(OrderBook &book, OrderChanges &changes, LineChanges &lineChanges, Waybills &waybills, const Options &options,
         const Clock &clock, QByteArray token);

    Answer answer(const WireRequest &request);

private:
    Answer versionTwoAnswer(const WireRequest &request, const QStringList &path);
    Answer ordersAnswer(const WireRequest &request, const QStringList &path);
    Answer entriesAnswer(const WireRequest &request, const QStringList &path);

    OrderBook &m_book;
    OrderChanges &m_changes;
    LineChanges &m_lineChanges;
    Waybills &m_waybills;
    OrderList m_list;
    const Clock &m_clock;
    QByteArray m_token;
};

} // namespace training
