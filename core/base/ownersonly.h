// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Sees to it that this file is there, and that nobody but its owner may read it. Answers its path.
const QString &ownersOnly(const QString &filePath);
