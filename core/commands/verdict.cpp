// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/verdict.h"

Verdict verdictOf(const Result<Echo> &answer)
{
    if (answer || (answer.error().httpStatus >= 200 && answer.error().httpStatus < 300))
        return Verdict::Taken;
    const Error::Kind kind = answer.error().kind;
    const bool isNo =
        kind == Error::Kind::Rejected || kind == Error::Kind::Unauthorized || kind == Error::Kind::RateLimited;
    return isNo || isUnsent(answer.error()) ? Verdict::Refused : Verdict::Unknown;
}
