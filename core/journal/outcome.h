// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a change has come. Unknown is shown and resolved by reading, as long as what it is about lives.
enum class Outcome {
    Held, // may still be taken back; nothing was sent
    Waiting, // the same, until another change has ended
    Pending, // written down, about to be sent; it has not left yet
    Sent, // answered or on its way, or about to be; what it is about is being read again
    InProgress, // the marketplace said yes and works on it; it is read until it shows
    Confirmed, // the wanted state was seen
    Rejected, // the server said no, or nothing could be sent: it did not happen
    Unknown, // the answer was lost and the wanted state was not seen (yet)
    LeftUnknown, // the same, and its subject has ended since: nobody can tell any more, nor needs to
    TakenBack, // a held change that was never sent
};

constexpr bool isFinal(Outcome outcome)
{
    return outcome == Outcome::Confirmed || outcome == Outcome::Rejected || outcome == Outcome::LeftUnknown ||
           outcome == Outcome::TakenBack;
}

// A person waits for the end of this one; its subject takes no other change meanwhile.
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
