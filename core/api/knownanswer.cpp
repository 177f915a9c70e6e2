// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/knownanswer.h"

using namespace Qt::StringLiterals;

KnownAnswer knownAnswer(const Error &error)
{
    return error.kind == Error::Kind::Rejected ? knownAnswer(error.title) : KnownAnswer::Other;
}

KnownAnswer knownAnswer(const QString &serverWords)
{
    const auto says = [&serverWords](QLatin1StringView words) {
        return serverWords.contains(words, Qt::CaseInsensitive);
    };
    if (says("Security code is not valid"_L1))
        return KnownAnswer::WrongCode;
    if (says("Order is cancelled"_L1))
        return KnownAnswer::OrderCancelled;
    if (says("already has been completed"_L1))
        return KnownAnswer::AlreadyCompleted;
    if (says("is not may complete allowed"_L1))
        return KnownAnswer::CompletionNotAllowed;
    return KnownAnswer::Other;
}

bool isNotThere(const Error &error)
{
    constexpr int notFound = 404;
    return error.kind == Error::Kind::Rejected && error.httpStatus == notFound;
}
