// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/doubts.h"

#include "ui/text/times.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Doubts {
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

} // namespace

Message outcomeUnknown(Change change, const std::optional<Instant> &followedUntil)
{
    const QString happened = Doubts::tr("The marketplace's answer was lost on the way.");
    const QString until = followedUntil ? timeOfDay(*followedUntil) : QString();
    //: %1 is a time of day
    const QString looks = followedUntil
                              ? Doubts::tr("The program looks until %1; you can press “Check again”.").arg(until)
                              : Doubts::tr("The program is checking; you can press “Check again”.");
    switch (change) {
    case Change::Accept:
        return {happened, Doubts::tr("We do not know yet whether the order is accepted."), looks};
    case Change::Cancel:
        return {happened, Doubts::tr("We do not know yet whether the order is cancelled."),
                Doubts::tr("Do not promise the buyer anything; press “Check again”.")};
    case Change::SendCode:
        return {happened, Doubts::tr("We do not know whether the buyer got a code."),
                Doubts::tr("Ask the buyer: if a code came, type it in; if not, press “Send code” again.")};
    case Change::Complete:
        return {happened, Doubts::tr("We do not know yet whether the order is handed over."),
                Doubts::tr("Keep the goods until it is known; the program is checking.")};
    case Change::Assemble:
        return {
            happened, Doubts::tr("We do not know yet whether the waybill is formed."),
            followedUntil
                //: %1 is a time of day
                ? Doubts::tr("It is not sent again, so that there are not two: the program looks until %1.").arg(until)
                : Doubts::tr("It is not sent again, so that there are not two: the program keeps looking.")};
    case Change::ReduceLine:
        return {happened, Doubts::tr("We do not know yet whether the line is reduced."), looks};
    case Change::CorrectWeights:
        return {happened, Doubts::tr("We do not know yet whether the weights are corrected."), looks};
    case Change::Arrive:
        return {happened, Doubts::tr("We do not know yet whether the arrival is noted."),
                Doubts::tr("Look in the seller's cabinet, or press “Check again”.")};
    case Change::ReceiveReturn:
        return {happened, Doubts::tr("We do not know yet whether the return is received."), looks};
    }
    Q_UNREACHABLE();
}

Message notShown(Change change, const std::optional<Instant> &saidYesAt)
{
    const QString lost = Doubts::tr("The marketplace's answer was lost on the way.");
    //: %1 is a time of day
    const QString yes = Doubts::tr("The marketplace said yes at %1.");
    return {saidYesAt ? yes.arg(timeOfDay(*saidYesAt)) : lost,
            mayNeverShow(change)
                ? Doubts::tr("The order was read again and does not show it; it may do so only when it moves on.")
                : Doubts::tr("The order was read again and does not show it."),
            Doubts::tr("If the seller's cabinet does not show it either, send it again.")};
}

Message inDoubt(const PendingChange &pending)
{
    if (leavesNoTrace(pending.change) || pending.followedUntil)
        return outcomeUnknown(pending.change, pending.followedUntil);
    return notShown(pending.change, pending.saidYesAt);
}

Message arrivalTold(const PendingChange &pending)
{
    //: %1 is a time of day: a person told the marketplace that a pre-ordered item is in the shop
    return {Doubts::tr("Told to the marketplace at %1, not seen yet.").arg(timeOfDay(pending.saidYesAt.value())),
            Doubts::tr("It said yes, but the order does not show it; it may do so only when it moves on."),
            pending.followedUntil
                //: %1 is a time of day
                ? Doubts::tr("The program looks until %1; the order can be packed meanwhile.")
                      .arg(timeOfDay(*pending.followedUntil))
                : Doubts::tr("Look in the seller's cabinet before you say it once more.")};
}

} // namespace text
