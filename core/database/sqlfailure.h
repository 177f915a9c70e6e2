// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

// An Error of kind Storage with the database's own sentence in `detail`: people read it, and Qt's
// sentence before it would say the same once more.
Failure sqlFailure(const QSqlError &error);

// Another program holds the database: it may be free in a moment.
bool isInUse(const Error &error);
