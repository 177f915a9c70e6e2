// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"
#include "core/store/reading.h"

#include <functional>

class ApiClient;
class OrderStore;
class QObject;

enum class Lines { AsTheyCome, ReadToo };

// Reads one order again because a person waits for it, its lines too if asked, and gives the store
// what came. `done` says whether all of it was read, or why not; nothing happens once `owner` is gone.
void readOrderAgain(ApiClient &client, OrderStore &store, ReadingCounter &readings, const OrderId &id,
                    const OrderCode &code, Lines lines, QObject *owner,
                    const std::function<void(const Result<void> &read)> &done);
