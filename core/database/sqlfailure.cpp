// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/sqlfailure.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

// ui/text knows these words.
constexpr auto inUseWords = "the orders' file is in use by another program"_L1;

bool saysInUse(const QSqlError &error)
{
    constexpr int primaryCode = 0xff;
    constexpr int busy = 5; // SQLITE_BUSY
    constexpr int locked = 6; // SQLITE_LOCKED
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    return code == busy || code == locked;
}

} // namespace

Failure sqlFailure(const QSqlError &error)
{
    if (saysInUse(error))
        return Failure(Error{.kind = Error::Kind::Storage, .detail = inUseWords});
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Failure(Error{.kind = Error::Kind::Storage, .detail = words});
}

bool isInUse(const Error &error)
{
    return error.kind == Error::Kind::Storage && error.detail == inUseWords;
}
