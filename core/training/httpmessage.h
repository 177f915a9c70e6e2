// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/wirerequest.h"

#include <optional>

namespace training {

// One complete HTTP/1.1 message, a request or an answer, as it went over the wire.
struct HttpMessage {
    QByteArray raw; // exactly the bytes
    QByteArray startLine;
    HeaderList headers;
    QByteArray body;

    // For a request: its start line taken apart.
    WireRequest request() const;
};

// Takes the first complete message off the buffer; nothing while it is not all there. The length
// of a body is what Content-Length says: no client of ours, nor Qt's server, sends chunks.
std::optional<HttpMessage> takeMessage(QByteArray &buffer);

} // namespace training
