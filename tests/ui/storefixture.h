// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/ui/sampleorders.h"

// A store that remembers nothing, for tests of what is shown.
struct StoreFixture {
    TestClock clock;
    Database database{QString(), shopSchema()};
    OrderStore store{database};
    ReadingCounter readings{clock};

    void apply(const std::vector<Order> &orders) { store.apply(orders, readings.next()); }
    void apply(const Order &order) { apply(std::vector{order}); }
};
