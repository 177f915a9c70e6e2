// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where a file of tests/data stands.
QString testDataPath(const QString &name);
