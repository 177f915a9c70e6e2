// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shopfixture.h"

#include <QStringList>

#include <set>

// What tests of reading share: a shop of sixty orders, and which of them are open there and here.
class ReadQueue : protected ShopFixture
{
protected:
    void begin()
    {
        beginWith({.orders = 60});
        startProgram();
    }

    static QStringList openStates()
    {
        using namespace Qt::StringLiterals;
        return {u"NEW"_s, u"SIGN_REQUIRED"_s, u"PICKUP"_s, u"DELIVERY"_s, u"KASPI_DELIVERY"_s};
    }
    std::set<QString> openCodes() const
    {
        std::set<QString> codes;
        for (const QString &state : openStates()) {
            const QStringList inState = m_shop->orderCodes(state);
            codes.insert(inState.begin(), inState.end());
        }
        return codes;
    }
    std::set<QString> ourOpenCodes() const
    {
        std::set<QString> codes;
        for (int row = 0; row < m_place->store.size(); ++row) {
            const Order &order = m_place->store.at(row).order;
            if (isOpen(order))
                codes.insert(order.code.value());
        }
        return codes;
    }
};
