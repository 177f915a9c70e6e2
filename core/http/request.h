// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

// What is sent, as a value: everything about a request but the host and who we are.
struct RequestData {
    enum class Method { Get, Post, Put };

    Method method = Method::Get;
    // Below the API's base address, every segment percent-encoded: "v2/orders/MDAw%3D".
    QByteArray path;
    // Percent-encoded keys and values, joined.
    QByteArray query;
    // Instead of path and query: an absolute address the server gave, asked exactly as it is. Get only.
    std::optional<QUrl> address{};
    std::vector<std::pair<QByteArray, QByteArray>> headers; // besides the common ones
    QByteArray body; // of a write

    bool isWrite() const { return method != Method::Get; }
};

// A request and the pure function that reads its answer.
template <typename T>
struct Request {
    RequestData data;
    Result<T> (*decode)(const QByteArray &body) = nullptr;
};
