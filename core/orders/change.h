// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

// What a person may do to an order. What the program knows of each stands in one row of rules.cpp.
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

inline constexpr std::array allChanges{
    Change::Accept,     Change::Cancel,         Change::SendCode, Change::Complete,      Change::Assemble,
    Change::ReduceLine, Change::CorrectWeights, Change::Arrive,   Change::ReceiveReturn,
};

// As the journal has it: never translated, never renamed.
QString journalWord(Change change);
// Nothing: a newer program wrote it.
std::optional<Change> changeOf(const QString &journalWord);

// These are about the lines of an order: the lines read again tell whether they happened.
bool changesLines(Change change);
// The marketplace says yes at once and does these later, seconds to minutes (observed).
bool takesTime(Change change);
// The marketplace's yes is all there will ever be: a code leaves no trace on an order.
bool leavesNoTrace(Change change);
// No page of the help says what of a pre-order shows that it arrived, nor when: the order does not wait
// for that with its other changes.
bool mayNeverShow(Change change);
// The marketplace does these a second time without a word (help: a second waybill), or changes lines that
// moved meanwhile: the order is read once more right before they are sent.
bool isReadFirst(Change change);
// A person may take it back for a while before it is sent: the marketplace has no undo.
bool isHeldFirst(Change change);
