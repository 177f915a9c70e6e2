// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/orders/change.h"
#include "ui/text/message.h"

struct Refusal;

// Failures in words, see Message.
namespace text {

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
