// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/journalwords.h"

using namespace Qt::StringLiterals;

QString journalWords(const Error &error)
{
    if (!error.title.isEmpty())
        return error.title;
    switch (error.kind) {
    case Error::Kind::NotSent:
        return u"not sent: there was no connection"_s;
    case Error::Kind::NoToken:
        return u"not sent: there was no token"_s;
    case Error::Kind::Insecure:
        return u"not sent: the connection was not secure"_s;
    case Error::Kind::Proxy:
        return u"not sent: a proxy on the way refused"_s;
    case Error::Kind::NotTheApi:
        return u"somebody else than the marketplace answered"_s;
    case Error::Kind::Network:
        return u"the connection closed before the answer"_s;
    case Error::Kind::Timeout:
        return u"no answer in time"_s;
    case Error::Kind::RateLimited:
        if (error.httpStatus == 0)
            return error.detail; // our own no
        [[fallthrough]];
    case Error::Kind::Unauthorized:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
        return u"HTTP %1"_s.arg(error.httpStatus);
    default:
        return error.detail;
    }
}
