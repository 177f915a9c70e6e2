// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlfailure.h"

#include <QSqlError>

Failure sqlFailure(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Failure(Error{.kind = Error::Kind::Storage, .detail = words});
}
