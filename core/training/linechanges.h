// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"
#include "core/training/lateeffects.h"

namespace training {

// Less of a line than was ordered: POST /v2/orderEntryCancelOperation and
// PUT /orderPartialCancel/{orderId} (endpoints 15 and 16 of the contract).
//
// Both are for open, accepted orders that are not assembled, and answer INPROGRESS: what became of
// the lines is seen by reading them. An order that loses its last line is cancelled.
class LineChanges
{
public:
    LineChanges(OrderBook &book, LateEffects &late) : m_book(book), m_late(late) {}

    // One line: so many units stay.
    Answer reduce(const WireRequest &request);
    // So many grams of several weighed lines stay: all of it happens, or nothing.
    Answer correctWeights(const QString &orderId, const WireRequest &request);

private:
    struct Rest {
        QString entryId;
        int units = 0;
        int grams = 0;
    };
    void carryOut(ShopOrder &order, const QString &operation, const QString &reason, const std::vector<Rest> &rests);
    QString nextId();

    OrderBook &m_book;
    LateEffects &m_late;
    quint32 m_operations = 0;
};

} // namespace training
