// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/commands/commandrunner.h"
#include "core/orders/change.h"

#include <QString>

// Failures in words: what happened, what it means for the buyer or the shop, what to press.
namespace text {

struct Message {
    QString happened;
    QString meaning; // may be empty
    QString next; // may be empty

    // All of it in one paragraph.
    QString whole() const;
    bool operator==(const Message &) const = default;
};

// Reading orders failed: what is on the screen may be old.
Message readingFailed(const Error &error);
// A token that a person gave was asked about, in vain.
Message tokenNotTaken(const Error &error);
// The change ended Rejected: it did not happen.
Message changeFailed(Change change, const Error &error);
// submit() refused: nothing was sent.
Message refused(Change change, const Refusal &refusal);

// A refusal as the journal has it, in our words; empty if it is not known to us.
QString knownRefusal(const QString &serverWords);

} // namespace text
