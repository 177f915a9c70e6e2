// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

// What a person may do to an order.
enum class Change {
    Accept,
    Cancel,
    SendCode,
    Complete,
    Assemble, // form the waybills of Kaspi Delivery
    ReduceLine, // fewer of one line, or none
    CorrectWeights, // lighter goods than ordered
    Arrive, // a pre-ordered item is in the shop
    ReceiveReturn, // returned goods are in the shop
};

// These are about the lines of an order: the lines read again tell whether they happened.
constexpr bool changesLines(Change change)
{
    return change == Change::ReduceLine || change == Change::CorrectWeights;
}

// The marketplace says yes at once and does these later, seconds to minutes (observed).
constexpr bool takesTime(Change change)
{
    return changesLines(change) || change == Change::Assemble || change == Change::ReceiveReturn ||
           change == Change::Arrive;
}

// The marketplace's yes is all there will ever be: a code leaves no trace on an order.
constexpr bool leavesNoTrace(Change change)
{
    return change == Change::SendCode;
}

// No page of the help says what of a pre-order shows that it arrived, nor when: the order does not wait
// for that with its other changes.
constexpr bool mayNeverShow(Change change)
{
    return change == Change::Arrive;
}

// The marketplace does these a second time without a word (help: a second waybill), or changes lines that
// moved meanwhile: the order is read once more right before they are sent.
constexpr bool isReadFirst(Change change)
{
    return changesLines(change) || change == Change::Assemble || change == Change::Arrive;
}

// How far a change has come. Unknown is shown and resolved by reading, as long as the order lives.
enum class Outcome {
    Held, // may still be taken back; nothing was sent
    Waiting, // the same, until another change has ended
    Pending, // written down, about to be sent; it has not left yet
    Sent, // answered or on its way, or about to be; the order is being read again
    InProgress, // the marketplace said yes and works on it; the order is read until it shows
    Confirmed, // the wanted state was seen
    Rejected, // the server said no, or nothing could be sent: it did not happen
    Unknown, // the answer was lost and the wanted state was not seen (yet)
    LeftUnknown, // the same, and the order has ended since: nobody can tell any more, nor needs to
    TakenBack, // a held change that was never sent
};

constexpr bool isFinal(Outcome outcome)
{
    return outcome == Outcome::Confirmed || outcome == Outcome::Rejected || outcome == Outcome::LeftUnknown ||
           outcome == Outcome::TakenBack;
}

// A person waits for the end of this one; the order takes no other change meanwhile.
constexpr bool isRunning(Outcome outcome)
{
    return outcome == Outcome::Held || outcome == Outcome::Waiting || outcome == Outcome::Pending ||
           outcome == Outcome::Sent || outcome == Outcome::InProgress;
}

// Nothing was sent yet: a person may take it back, and the next start of the program asks about it.
constexpr bool isHeldBack(Outcome outcome)
{
    return outcome == Outcome::Held || outcome == Outcome::Waiting;
}
