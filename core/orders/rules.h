// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/order.h"

// Why a change is not possible now. ui/text says each in words.
enum class Obstacle {
    None,
    NotNew, // already accepted, or past it
    NotAccepted, // accept it first
    HandedOver, // the buyer has it
    Cancelled,
    Returned, // it has come back to the shop
    Finished, // in the archive, with no word that says how it ended
    AlreadyCancelling,
    Assembled, // refused after ASSEMBLE (observed)
    NotKaspiDelivery, // the marketplace forms waybills for its own delivery only
    NotPreOrdered, // nothing is waited for
    NotReturning, // no goods are on their way back
    NothingWeighed, // every line is counted by the piece
    DocumentsNotSigned, // the buyer has to sign the credit papers first
    ParcelLocker, // it stands in a parcel locker, not at our counter
    KaspiDelivers, // the marketplace's courier hands it over
    UnknownWords, // the marketplace uses a word we do not know: we do not guess
};

// What the help's page on changing a status and the observed refusals allow, from the order's own
// fields alone; whether another change is running is the OrderRunner's to know.
Obstacle obstacleTo(Change change, const Order &order);

// What the order's stage asks for next, if it is one of ours to do.
std::optional<Change> nextChange(const Order &order);

// The order stands as this change wanted it, or further along: the whole of reconciliation.
// SendCode leaves no trace on an order before it is handed over; what changes lines is judged by
// standAsWished() in orders/linewish.h.
bool wantedStateSeen(Change change, const Order &order);

// Cancelled, or on its way to be: no buyer waits for it any more.
bool isCancelled(const Order &order);
