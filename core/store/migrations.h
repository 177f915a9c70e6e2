// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

class QSqlDatabase;

// The statements that bring a database from version n to n + 1.
using Migration = std::vector<QLatin1StringView>;

// All steps from an empty file on: element n makes user_version n + 1. A step that has been
// published is never changed again; what comes later is a further step.
const std::vector<Migration> &migrations();

// Brings a database of this version to the newest one; part of the caller's transaction.
Result<void> migrate(const QSqlDatabase &connection, int version);
