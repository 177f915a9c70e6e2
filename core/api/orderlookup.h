// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/apiclient.h"
#include "core/orders/order.h"

#include <functional>
#include <optional>

// Reads one order as it stands now: by its number, which the help documents, and where that finds
// nothing by its id, which live answers were seen to serve. Nothing: the server knows neither.
// Ends as a Job of `owner` ends: once, later, and not at all once the owner is gone.
void lookUpOrder(ApiClient &client, const OrderId &id, const OrderCode &code, Priority priority, QObject *owner,
                 std::function<void(const Result<std::optional<Order>> &)> done);
