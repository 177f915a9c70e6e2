// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

// What the marketplace is known to answer to a change, by its own English sentences (shared knowledge of
// working clients). Nobody else looks into them.
enum class KnownAnswer {
    Other,
    WrongCode, // the buyer's code is not right
    OrderCancelled,
    AlreadyCompleted,
    CompletionNotAllowed, // most often: the credit documents are not signed
};

// Of a change that was refused; every other Error is Other.
KnownAnswer knownAnswer(const Error &error);
// Of the server's words, as the journal keeps them.
KnownAnswer knownAnswer(const QString &serverWords);
// The live service is known to answer an arrival with 404.
bool isNotThere(const Error &error);
