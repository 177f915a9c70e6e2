// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/changewords.h"

#include "ui/text/times.h"

#include <QCoreApplication>

namespace text {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString name(Change change)
{
    switch (change) {
    case Change::Accept:
        return ChangeWords::tr("Accept");
    case Change::Cancel:
        return ChangeWords::tr("Cancel order");
    case Change::SendCode:
        return ChangeWords::tr("Send code");
    case Change::Complete:
        return ChangeWords::tr("Hand over");
    case Change::Assemble:
        return ChangeWords::tr("Assemble");
    case Change::ReduceLine:
        return ChangeWords::tr("Reduce lines");
    case Change::CorrectWeights:
        return ChangeWords::tr("Correct weights");
    case Change::Arrive:
        //: What a person does to an order, as the other actions are named
        return ChangeWords::tr("Item has arrived", "action");
    case Change::ReceiveReturn:
        //: What a person does to an order, as the other actions are named
        return ChangeWords::tr("Return received", "action");
    }
    Q_UNREACHABLE();
}

QString underWay(const PendingChange &pending)
{
    const bool unknown = pending.outcome == Outcome::Unknown;
    switch (pending.change) {
    case Change::Accept:
        if (pending.outcome == Outcome::Held) {
            //: Will be accepted in a few seconds unless taken back
            return ChangeWords::tr("about to be accepted…");
        }
        return unknown ? ChangeWords::tr("accepted or not: unknown") : ChangeWords::tr("accepting…");
    case Change::Cancel:
        return unknown ? ChangeWords::tr("cancelled or not: unknown") : ChangeWords::tr("cancelling…");
    case Change::SendCode:
        return unknown ? ChangeWords::tr("code sent or not: unknown") : ChangeWords::tr("sending the code…");
    case Change::Complete:
        return unknown ? ChangeWords::tr("handed over or not: unknown") : ChangeWords::tr("handing over…");
    case Change::Assemble:
        if (pending.outcome == Outcome::Waiting) {
            //: One of many orders that are assembled a few at a time: it has not been sent yet
            return ChangeWords::tr("waits to be assembled");
        }
        return unknown ? ChangeWords::tr("assembled or not: unknown") : ChangeWords::tr("forming the waybill…");
    case Change::ReduceLine:
        if (pending.outcome == Outcome::Waiting) {
            //: Of a line of an order: that there is to be less of it has not been sent yet. Short: a column is narrow
            return ChangeWords::tr("to be reduced");
        }
        return unknown ? ChangeWords::tr("reduced or not: unknown") : ChangeWords::tr("reducing…");
    case Change::CorrectWeights:
        return unknown ? ChangeWords::tr("weights corrected or not: unknown")
                       : ChangeWords::tr("correcting the weights…");
    case Change::Arrive:
        if (pending.saidYesAt) {
            //: Of a pre-ordered item: %1 is the time of day when the marketplace was told that it is in the shop
            return ChangeWords::tr("arrival told at %1, not seen yet").arg(timeOfDay(*pending.saidYesAt));
        }
        return unknown ? ChangeWords::tr("arrival noted or not: unknown") : ChangeWords::tr("noting the arrival…");
    case Change::ReceiveReturn:
        return unknown ? ChangeWords::tr("return received or not: unknown") : ChangeWords::tr("receiving the return…");
    }
    Q_UNREACHABLE();
}

QString done(Change change, const QString &number)
{
    switch (change) {
    case Change::Accept:
        //: %1 is "№ 410 000 123"
        return ChangeWords::tr("%1 is accepted.").arg(number);
    case Change::Cancel:
        return ChangeWords::tr("%1 is cancelled.").arg(number);
    case Change::SendCode:
        return ChangeWords::tr("%1: the code was sent to the buyer.").arg(number);
    case Change::Complete:
        return ChangeWords::tr("%1 is handed over.").arg(number);
    case Change::Assemble:
        return ChangeWords::tr("%1 is assembled; its waybill comes by itself.").arg(number);
    case Change::ReduceLine:
        return ChangeWords::tr("%1: the line is reduced.").arg(number);
    case Change::CorrectWeights:
        return ChangeWords::tr("%1: the weights are corrected.").arg(number);
    case Change::Arrive:
        return ChangeWords::tr("%1: the arrival is noted.").arg(number);
    case Change::ReceiveReturn:
        return ChangeWords::tr("%1: the return is received.").arg(number);
    }
    Q_UNREACHABLE();
}

QString notDone(Change change)
{
    switch (change) {
    case Change::Accept:
        return ChangeWords::tr("The order is not accepted.");
    case Change::Cancel:
        return ChangeWords::tr("The order is not cancelled; the buyer was told nothing.");
    case Change::SendCode:
        return ChangeWords::tr("Perhaps the buyer got no code.");
    case Change::Complete:
        return ChangeWords::tr("The order is not handed over: keep the goods.");
    case Change::Assemble:
        return ChangeWords::tr("No waybill was formed.");
    case Change::ReduceLine:
        return ChangeWords::tr("The line stays as it is.");
    case Change::CorrectWeights:
        return ChangeWords::tr("The weights stay as they are.");
    case Change::Arrive:
        return ChangeWords::tr("For the marketplace the item has not arrived.");
    case Change::ReceiveReturn:
        return ChangeWords::tr("For the marketplace the return is not received.");
    }
    Q_UNREACHABLE();
}

QString tryAgain(Change change)
{
    switch (change) {
    case Change::Accept:
        return ChangeWords::tr("Press “Accept” again.");
    case Change::Cancel:
        return ChangeWords::tr("Open “Cancel order…” again.");
    case Change::SendCode:
        return ChangeWords::tr("Ask the buyer whether a code came; if not, press “Send code” again.");
    case Change::Complete:
        return ChangeWords::tr("Press “Hand over” again.");
    case Change::Assemble:
        return ChangeWords::tr("Open “Assemble…” again.");
    case Change::ReduceLine:
        return ChangeWords::tr("Open “Reduce lines…” again.");
    case Change::CorrectWeights:
        return ChangeWords::tr("Open “Correct weights…” again.");
    case Change::Arrive:
    case Change::ReceiveReturn:
        return ChangeWords::tr("Try once more, or do it in the seller's cabinet.");
    }
    Q_UNREACHABLE();
}

Message outcomeUnknown(Change change, const std::optional<Instant> &followedUntil)
{
    const QString happened = ChangeWords::tr("The marketplace's answer was lost on the way.");
    const QString until = followedUntil ? timeOfDay(*followedUntil) : QString();
    //: %1 is a time of day
    const QString looks = followedUntil
                              ? ChangeWords::tr("The program looks until %1; you can press “Check again”.").arg(until)
                              : ChangeWords::tr("The program is checking; you can press “Check again”.");
    switch (change) {
    case Change::Accept:
        return {happened, ChangeWords::tr("We do not know yet whether the order is accepted."), looks};
    case Change::Cancel:
        return {happened, ChangeWords::tr("We do not know yet whether the order is cancelled."),
                ChangeWords::tr("Do not promise the buyer anything; press “Check again”.")};
    case Change::SendCode:
        return {happened, ChangeWords::tr("We do not know whether the buyer got a code."),
                ChangeWords::tr("Ask the buyer: if a code came, type it in; if not, press “Send code” again.")};
    case Change::Complete:
        return {happened, ChangeWords::tr("We do not know yet whether the order is handed over."),
                ChangeWords::tr("Keep the goods until it is known; the program is checking.")};
    case Change::Assemble:
        return {happened, ChangeWords::tr("We do not know yet whether the waybill is formed."),
                followedUntil
                    //: %1 is a time of day
                    ? ChangeWords::tr("It is not sent again, so that there are not two: the program looks until %1.")
                          .arg(until)
                    : ChangeWords::tr("It is not sent again, so that there are not two: the program keeps looking.")};
    case Change::ReduceLine:
        return {happened, ChangeWords::tr("We do not know yet whether the line is reduced."), looks};
    case Change::CorrectWeights:
        return {happened, ChangeWords::tr("We do not know yet whether the weights are corrected."), looks};
    case Change::Arrive:
        return {happened, ChangeWords::tr("We do not know yet whether the arrival is noted."),
                ChangeWords::tr("Look in the seller's cabinet, or press “Check again”.")};
    case Change::ReceiveReturn:
        return {happened, ChangeWords::tr("We do not know yet whether the return is received."), looks};
    }
    Q_UNREACHABLE();
}

} // namespace text
