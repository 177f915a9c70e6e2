// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/verdict.h"

Verdict verdictOf(const Result<Echo> &answer)
{
    if (answer || (answer.error().httpStatus >= 200 && answer.error().httpStatus < 300))
        return Verdict::Taken;
    switch (answer.error().kind) {
    case Error::Kind::Rejected:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::NotSent:
    case Error::Kind::NoToken:
    case Error::Kind::Insecure:
    case Error::Kind::Proxy:
        return Verdict::Refused;
    default:
        return Verdict::Unknown;
    }
}
