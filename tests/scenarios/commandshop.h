// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shopfixture.h"

// What tests of commands share: a shop of a dozen orders, and one more in the situation a test is about.
class CommandShop : protected ShopFixture
{
protected:
    void begin()
    {
        beginWith({.orders = 12});
        startProgram();
    }

    const OrderRecord &stage(training::Situation situation)
    {
        const QString code = m_shop->addOrder({.situation = situation});
        if (!m_place->readAll())
            qFatal("the shop cannot be read");
        m_shop->clearLog();
        return *m_place->order(code);
    }
};
