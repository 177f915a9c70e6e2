// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Of a folder: short, and the same for every way to write its path. Names a socket, a keychain's entry; it
// never changes, or what they hold would not be found again.
QString fingerprintOf(const QString &folder);
