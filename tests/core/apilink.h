// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/apiclient.h"
#include "core/orders/order.h"
#include "tests/support/rawserver.h"

// What tests of the client share: an order to ask about, an answer to get, and a client with short pauses.
namespace apilink {

inline const OrderId orderId(QStringLiteral("MDAw+/MTIzNA=="));
inline const OrderCode orderCode(QStringLiteral("410000123"));
inline const QByteArray emptyList = R"({"data":[],"included":[],"meta":{"pageCount":0,"totalCount":0}})";

inline ApiClient::Options options(const QUrl &url)
{
    using namespace std::chrono_literals;
    ApiClient::Options options{.baseUrl = url};
    options.timeout = 5s;
    options.retry.pauses = {1ms, 1ms};
    options.retry.rateLimitPause = 50ms;
    return options;
}

} // namespace apilink
