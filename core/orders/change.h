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
