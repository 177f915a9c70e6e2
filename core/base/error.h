// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/certificate.h"

#include <QString>

#include <chrono>
#include <optional>

// What went wrong, in two texts: the server's own words for people, the detail for the log.
// ui/text turns a Kind into what happened, what it means and what to press.
struct Error {
    enum class Kind {
        NotSent, // the connection was refused or the host unknown: no byte of the request left
        NoToken, // not sent: no token has been given yet
        Insecure, // not sent: no secure connection, see `certificate` where one was shown
        Proxy, // not sent: a proxy on the way wants a name and a password, or refuses
        Network, // the link broke half-way: a write may or may not have happened
        Timeout, // no answer in time: a write may or may not have happened
        Unauthorized, // 401 or 403 of the API itself: the token is bad
        NotTheApi, // 401 or 403 with a page of somebody else: a proxy, a filter, maintenance
        RateLimited, // 429, or not sent because the server asked to wait
        Rejected, // any other 4xx: the server understood and said no
        ServerFault, // 5xx
        Malformed, // an answer that is not what the contract says (also a redirect: none is followed)
        TooLarge, // an answer of more bytes or parts than are taken
        NotPdf, // a document was asked for, and what came is none
        UnsafeAddress, // the server gave an address that may not be asked: neither https nor this computer
        Storage, // this computer's disk or database
        FileChanged, // a file we keep has vanished, or is not what we wrote
        Cancelled, // the asker let go
        Overtaken, // our own no: what it was about had changed meanwhile, see `detail`
    };

    Kind kind = Kind::Malformed;
    int httpStatus = 0; // 0 where there was no answer
    QString title{}; // the server's own words, may be empty
    QString detail{}; // for the log, already without secrets
    std::chrono::seconds retryAfter{0}; // RateLimited, ServerFault: what the server asked for, 0 if it did not
    std::optional<Certificate> certificate{}; // Insecure: what was shown, if anything

    bool operator==(const Error &) const = default;
};

// No byte of the request left this computer: what it was for has not begun.
inline bool isUnsent(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotSent:
    case Error::Kind::NoToken:
    case Error::Kind::Insecure:
    case Error::Kind::Proxy:
    case Error::Kind::Overtaken:
        return true;
    case Error::Kind::RateLimited:
        return error.httpStatus == 0;
    default:
        return false;
    }
}
