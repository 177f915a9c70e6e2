// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"

#include <QByteArray>

#include <optional>
#include <vector>

// What an answer says, read tolerantly: an attribute that is missing, null or of a wrong type is
// absent; only an envelope that cannot be read is an Error (kind Malformed).

struct OrderPage {
    std::vector<Order> orders; // by id, without repeats
    std::optional<int> pageCount; // as "meta" says, if it says, and if that can be
    std::optional<int> totalCount;
    // Resources without an id or a number: nobody could work them or ask for them again.
    int unreadable = 0;
};

// The answer to a change: a 2xx is all there is to know.
struct Echo {
};

namespace decode {

Result<OrderPage> orderPage(const QByteArray &body);
Result<Order> order(const QByteArray &body);
Result<std::vector<OrderEntry>> entries(const QByteArray &body);
Result<OrderEntry> entry(const QByteArray &body);
Result<Product> product(const QByteArray &body);
Result<MerchantProduct> merchantProduct(const QByteArray &body);
Result<Warehouse> warehouse(const QByteArray &body);
// Never fails: whatever the body, the status has said that the change was taken.
Result<Echo> echo(const QByteArray &body);
// The body as it is, if it is a PDF from its beginning to its end (else kind NotPdf).
Result<QByteArray> pdf(const QByteArray &body);

} // namespace decode
