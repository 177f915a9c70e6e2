// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The process that holds this lock file, as the system itself knows it and not only as the file says:
// it has the file open. False also where the system does not tell (only Linux does).
bool holdsFile(qint64 pid, const QString &filePath);

// Removes a lock file unless a living process of this computer holds it, whatever stands in it.
bool removeUnlessHeld(const QString &filePath);

enum class Ending { Asked, Forced };

// Ends a process: asked, it may still put its things in order.
void endProcess(qint64 pid, Ending ending);
