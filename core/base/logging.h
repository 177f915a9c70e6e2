// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logCommands)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logTraining)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// Sends every message of this process, redacted, to standard error and to a file that is kept
// below 5 MB by starting anew (one older file stays beside it). An empty path means no file; a
// file that cannot be written is said once on standard error and then done without.
void startLogging(const QString &filePath);
