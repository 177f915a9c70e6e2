// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/orders/change.h"
#include "core/orders/order.h"

// What had become of an order when its change was about to be sent, as the journal says it: ui/text
// knows these words, and what follows their last comma or colon.

Error overtaken(const QString &why);
// This order does not take the change any more, and that is why: nothing was sent.
Error overtakenBy(Change change, const Order &order);
// Of a command whose yes came and whose effect no reading showed.
QString yesButUnseen();

// What the server refused because the order was cancelled meanwhile, as reading it again showed, says so
// here, beside the server's words (Error::detail).
QString cancelledMeanwhile();

// Not sent, or refused, because of that: the order itself was read, whatever the server's words are.
bool isCancelledMeanwhile(const Error &error);
// Not sent, because the waybill is there already.
bool isAssembledMeanwhile(const Error &error);
