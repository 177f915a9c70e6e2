// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalentry.h"

// How an intent stands in the file. The first version knew orders only: what is done to them stands by its
// word alone, and what is done to others behind their kind and a point.

QString writtenWord(const Intent &intent);
// The other way round: kind and word.
void readWord(const QString &written, Intent &intent);
// As a condition of SQL on journal_commands, called c.
QString ofKind(const QString &kind);
