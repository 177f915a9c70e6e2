// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The one function in front of every log: masks tokens, pick-up codes, telephone numbers and
// buyers' names wherever they stand in a text. Idempotent.
QString redacted(const QString &text);

// Makes redacted() mask this very word too, wherever it stands (the token of this run).
void addSecret(const QString &secret);
