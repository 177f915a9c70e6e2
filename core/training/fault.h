// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace training {

// Which requests a fault is for; whatever is empty matches all.
struct RequestMatch {
    QByteArray method;
    QString status; // the status word a POST asks for: "CANCELLED"
    QString path; // how the path begins, as sent, after /shop/api if it has that: "/v2/orders", "/waybills/"
    QString query; // a part of the decoded query: "[state]=PICKUP"
    QByteArray body; // a part of the body, as sent: an order's number

    bool matches(const WireRequest &request) const;
};

// What goes wrong with one request, in four independent parts.
struct Fault {
    enum class Delivery {
        Whole,
        HalfThenCut, // all of the length announced, half of the body sent, then the end of the connection
        HalfAsWhole, // half of the body, said to be all of it
        Cut, // the connection breaks without a byte
        Silence, // no answer, the connection stays open
    };

    bool reachesShop = true; // false: the order never changes
    std::optional<Answer> answer; // instead of the shop's own
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; // before the answer; the effect is not delayed
};

// Before: the shop never hears of the request. After: the order has changed, only the answer suffers.
enum class Moment { BeforeEffect, AfterEffect };

// The faults by name.
namespace faults {

Fault refuse(const QString &title, int status = 400);
Fault hang(Moment moment);
Fault cut(Moment moment);
Fault serverError(Moment moment, int status = 502); // a web page
Fault truncatedBody(); // after the effect; the connection is cut inside the body
Fault halfAsWhole(); // after the effect; nothing but the body tells that it is a half
Fault brokenJson(); // after the effect; a whole answer that ends inside a string
Fault slow(std::chrono::milliseconds delay);
Fault tooManyRequests(std::chrono::seconds retryAfter); // 0: without the header
Fault redirect(const QUrl &to);
Fault body(const QByteArray &body, int status = 200); // any body instead of the shop's, before the effect

} // namespace faults

} // namespace training
