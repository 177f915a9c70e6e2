// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The one function in front of every log: masks tokens, pick-up codes, telephone numbers and
// buyers' names wherever they stand in a text. Idempotent. Works until the process is gone, also
// while static objects are destroyed.
QString redacted(const QString &text);

// Makes redacted() mask this very word too, wherever it stands (the token of this run).
void addSecret(const QString &secret);
// Makes redacted() mask every word of this name (a buyer's), as a whole word in any case.
void addName(const QString &name);
