// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// The statements that bring a database from version n to n + 1.
using Migration = std::vector<QLatin1StringView>;

// All steps from an empty file on: element n makes user_version n + 1. A step that has been
// published is never changed again; what comes later is a further step.
const std::vector<Migration> &migrations();
