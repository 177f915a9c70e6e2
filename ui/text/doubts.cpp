// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/doubts.h"

#include "ui/text/changewords.h"
#include "ui/text/times.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Doubts {
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

} // namespace

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
