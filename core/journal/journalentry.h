// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/outcome.h"

#include <QString>

using JournalId = qint64;

// What a line of the journal is about: an order, a list of prices, a person's rights.
struct Subject {
    QString kind; // a word of the library that writes it, without a point
    QString key; // tells it from others of its kind
    QString label; // as people call it; empty where the key says it
};

// What is to be done, in the words of the library that does it: the journal keeps them as they are.
struct Intent {
    Subject subject;
    QString word; // what is to be done, without a point; never renamed, later versions read it
    QString reason;
    QString comment; // of the person who gives it
    QString details; // what else the library needs to know of it again
};

// One intent as the journal knows it, with what became of it.
struct JournalEntry {
    JournalId id = 0;
    Intent intent;
    QString who; // empty in journals of earlier versions
    Instant createdAt{};
    Outcome outcome{}; // the last event's
    Instant outcomeAt{};
    QString words; // the other party's words, or what looking again showed; may be empty
};
