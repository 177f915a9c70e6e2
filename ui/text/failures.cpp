// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/failures.h"

#include "core/api/knownanswer.h"
#include "core/commands/command.h"
#include "core/commands/overtaken.h"
#include "core/commands/refusal.h"
#include "core/database/sqlfailure.h"
#include "ui/text/capitalised.h"
#include "ui/text/certificatewords.h"
#include "ui/text/changewords.h"
#include "ui/text/foreign.h"
#include "ui/text/journalwords.h"
#include "ui/text/obstacles.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Failures {
    Q_DECLARE_TR_FUNCTIONS(Failures)
};

constexpr int proxyWantsAName = 407;

QString httpWords(int status)
{
    constexpr int notFound = 404;
    if (status == 0)
        return Failures::tr("an answer without a reason");
    if (status == notFound)
        return Failures::tr("not found (404)");
    return Failures::tr("HTTP status %1").arg(status);
}

// The server's own words, or its status where it sent none.
QString serverWords(const Error &error)
{
    //: %1 is what the server said, in its own language
    return error.title.isEmpty() ? httpWords(error.httpStatus) : Failures::tr("“%1”").arg(theirs(error.title));
}

QString detail(const Error &error)
{
    return error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(ownWords(error.detail));
}

QString sentence(const QString &words)
{
    return words.isEmpty() ? words : capitalised(words) + u'.';
}

QString happened(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoToken:
        return Failures::tr("The program has no token for the shop yet.");
    case Error::Kind::Insecure:
        return insecure(error);
    case Error::Kind::Proxy:
        return error.httpStatus == proxyWantsAName
                   ? Failures::tr("A proxy on the way to the marketplace asks for a name and a password (407).")
                   : Failures::tr("A proxy on the way to the marketplace does not let the program through.");
    case Error::Kind::NotTheApi:
        //: %1 is a number, as 403
        return Failures::tr("Somebody else than the marketplace answered (%1): a proxy, a filter, or a page about "
                            "maintenance.")
            .arg(error.httpStatus);
    case Error::Kind::TooLarge:
        return Failures::tr("The marketplace's answer is larger than any that makes sense, and was not read.");
    case Error::Kind::Overtaken:
        return sentence(ownWords(error.detail));
    case Error::Kind::NotSent:
        return Failures::tr("There is no connection to the marketplace.");
    case Error::Kind::Network:
        return Failures::tr("The connection to the marketplace broke off.");
    case Error::Kind::Timeout:
        return Failures::tr("The marketplace did not answer in time.");
    case Error::Kind::Unauthorized:
        return Failures::tr("The marketplace does not accept the shop's token.");
    case Error::Kind::RateLimited:
        return Failures::tr("The marketplace asks us to slow down.");
    case Error::Kind::Rejected:
        return Failures::tr("The marketplace refused: %1.").arg(serverWords(error));
    case Error::Kind::ServerFault:
        return Failures::tr("The marketplace has a fault of its own: %1.").arg(serverWords(error));
    case Error::Kind::Malformed:
        return Failures::tr("The marketplace sent an answer the program cannot read.");
    case Error::Kind::NotPdf:
        return Failures::tr("The marketplace sent something that is no PDF.");
    case Error::Kind::UnsafeAddress:
        //: %1 is an address on the internet
        return Failures::tr("The marketplace named an address that is not safe to ask: %1.").arg(theirs(error.detail));
    case Error::Kind::Storage:
        return Failures::tr("This computer could not save or read its data%1.").arg(detail(error));
    case Error::Kind::FileChanged:
        //: %1 is the name of a file
        return Failures::tr("The file %1 has vanished or was changed.").arg(theirs(error.detail));
    case Error::Kind::Cancelled:
        return Failures::tr("The request was called off.");
    }
    Q_UNREACHABLE();
}

QString pressToRepair(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotSent:
    case Error::Kind::Network:
        return Failures::tr("Check this computer's internet connection.");
    case Error::Kind::NoToken:
        return Failures::tr("Enter the token first.");
    case Error::Kind::Insecure:
        return insecureRepair(error);
    case Error::Kind::Proxy:
        return Failures::tr("Check the proxy in this computer's network settings, or tell whoever looks after it.");
    case Error::Kind::NotTheApi:
        return Failures::tr("The token may well be good. Look whether kaspi.kz opens in the browser; the program goes "
                            "on trying.");
    case Error::Kind::TooLarge:
    case Error::Kind::Timeout:
    case Error::Kind::ServerFault:
    case Error::Kind::Malformed:
    case Error::Kind::NotPdf:
    case Error::Kind::UnsafeAddress:
        return Failures::tr("If it lasts, look whether the seller's cabinet in the browser works.");
    case Error::Kind::Unauthorized:
        return Failures::tr("Make a new token in the seller's cabinet, under Settings, Token API, and enter it here.");
    case Error::Kind::RateLimited:
        // When it is, the label of the connection says.
        return Failures::tr("The program goes on by itself as soon as it may.");
    case Error::Kind::Storage:
        if (isInUse(error))
            return Failures::tr("Close the program that uses it, a backup perhaps, then try once more.");
        return Failures::tr("Free some disk space, or check that the data folder can be written to.");
    case Error::Kind::Overtaken:
    case Error::Kind::Rejected:
    case Error::Kind::FileChanged:
    case Error::Kind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

// What was refused for now is not sent later by itself.
QString onceMoreLater(const Error &error)
{
    const auto seconds = error.retryAfter.count();
    if (seconds == 0)
        return Failures::tr("Try once more in a moment.");
    if (seconds <= 60)
        return Failures::tr("Try once more in %n s.", nullptr, int(seconds));
    return Failures::tr("Try once more in %n min.", nullptr,
                        int(std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count()));
}

QString wordsOf(KnownAnswer answer)
{
    switch (answer) {
    case KnownAnswer::WrongCode:
        return Failures::tr("The code is not right.");
    case KnownAnswer::OrderCancelled:
        return Failures::tr("The order has been cancelled meanwhile.");
    case KnownAnswer::AlreadyCompleted:
        return Failures::tr("The order is already handed over, says the marketplace.");
    case KnownAnswer::CompletionNotAllowed:
    case KnownAnswer::Other:
        return {};
    }
    Q_UNREACHABLE();
}

Message handOverFailed(KnownAnswer answer, const Error &error)
{
    switch (answer) {
    case KnownAnswer::WrongCode:
        return {wordsOf(answer), notDone(Change::Complete),
                Failures::tr("Ask the buyer to read the code again, or send a new one.")};
    case KnownAnswer::OrderCancelled:
        return {wordsOf(answer), Failures::tr("It cannot be handed over: keep the goods."),
                Failures::tr("Show the buyer the order in their app.")};
    case KnownAnswer::AlreadyCompleted:
        return {wordsOf(answer), {}, Failures::tr("Nothing more to do here; look in the journal who did it.")};
    case KnownAnswer::CompletionNotAllowed:
        return {Failures::tr("The marketplace does not allow this hand-over yet: %1.").arg(serverWords(error)),
                Failures::tr("Most often the buyer has not signed the credit documents. Keep the goods."),
                Failures::tr("Ask the buyer to sign in the Kaspi.kz app, then press “Hand over” again.")};
    case KnownAnswer::Other:
        return {happened(error), notDone(Change::Complete), tryAgain(Change::Complete)};
    }
    Q_UNREACHABLE();
}

} // namespace

Message readingFailed(const Error &error)
{
    return {happened(error), Failures::tr("What you see may be out of date."), pressToRepair(error)};
}

Message tokenNotTaken(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {Failures::tr("The marketplace does not accept this token."), Failures::tr("It is not kept."),
                Failures::tr("Copy it once more, whole, from the seller's cabinet: Settings, Token API.")};
    case Error::Kind::NotTheApi:
        return {happened(error), Failures::tr("Whether the token is good cannot be told; it is not kept yet."),
                Failures::tr("Look whether kaspi.kz opens in the browser, then try once more.")};
    default: {
        const QString repair = error.kind == Error::Kind::RateLimited ? onceMoreLater(error) : pressToRepair(error);
        return {happened(error), Failures::tr("Whether the token is good cannot be told; it is not kept yet."),
                repair.isEmpty() ? Failures::tr("Try once more in a moment.") : repair};
    }
    }
}

QString knownRefusal(const QString &serverWords)
{
    return wordsOf(knownAnswer(serverWords));
}

Message changeFailed(Change change, const Error &error)
{
    const KnownAnswer answer = knownAnswer(error);
    if (answer != KnownAnswer::Other && (change == Change::Complete || change == Change::SendCode))
        return handOverFailed(answer, error);
    if (isAssembledMeanwhile(error)) {
        return {happened(error), Failures::tr("No second waybill was formed."),
                Failures::tr("Print the waybill that is there.")};
    }
    // The order is over: whatever was asked of it besides.
    if (answer == KnownAnswer::OrderCancelled || isCancelledMeanwhile(error)) {
        return {wordsOf(KnownAnswer::OrderCancelled), change == Change::Cancel ? QString() : notDone(change),
                Failures::tr("Nothing more to do with it: keep the goods.")};
    }
    if (answer == KnownAnswer::AlreadyCompleted) {
        return {wordsOf(answer), notDone(change),
                Failures::tr("Nothing more to do here; look in the journal who did it.")};
    }
    if (change == Change::Arrive && isNotThere(error)) {
        return {Failures::tr("The marketplace does not take arrivals from programs just now (404)."), notDone(change),
                Failures::tr("Do it in the seller's cabinet: the order's number is copied, paste it there.")};
    }
    const QString repair = error.kind == Error::Kind::RateLimited ? onceMoreLater(error) : pressToRepair(error);
    // A refusal was seen although the code had been sent.
    const bool noCode = change == Change::SendCode && isUnsent(error);
    return {happened(error), noCode ? Failures::tr("The buyer was sent no code.") : notDone(change),
            repair.isEmpty() ? tryAgain(change) : repair};
}

Message refused(Change change, const Refusal &refusal)
{
    switch (refusal.kind) {
    case Refusal::Kind::Rules:
        return {whyNot(change, refusal.obstacle), Failures::tr("Nothing was sent."), {}};
    case Refusal::Kind::Busy:
        return {Failures::tr("Another action on this order has not ended yet."), Failures::tr("Nothing was sent."),
                Failures::tr("Wait for its outcome, or press “Check again”.")};
    case Refusal::Kind::NoToken:
        return {Failures::tr("The program has no token for the shop yet."), Failures::tr("Nothing was sent."),
                Failures::tr("Enter the token first.")};
    case Refusal::Kind::Undecided:
        return {Failures::tr("The program ended before something of this order was sent: decide about it first."),
                Failures::tr("Nothing was sent."), Failures::tr("Press “Decide…”.")};
    case Refusal::Kind::NotReadYet:
        return {Failures::tr("The order is being read first: it may have changed since the program ended."),
                Failures::tr("Nothing was sent."), Failures::tr("Wait a moment, or press “Refresh”.")};
    case Refusal::Kind::NoJournal:
        return {Failures::tr("The journal could not be written%1.").arg(detail(refusal.error)),
                Failures::tr("Nothing was sent, because it could not be proved later."), pressToRepair(refusal.error)};
    case Refusal::Kind::BadCommand:
        if (change == Change::Cancel) {
            return {Failures::tr("A cancellation needs a reason and a comment of at most %n characters.", nullptr,
                                 longestComment),
                    Failures::tr("Nothing was sent."),
                    {}};
        }
        if (change == Change::Complete) {
            return {Failures::tr("The code is empty."), Failures::tr("Nothing was sent."),
                    Failures::tr("Type the code the buyer says.")};
        }
        return {Failures::tr("What was filled in cannot be sent."), Failures::tr("Nothing was sent."),
                Failures::tr("Look at the amounts and the comment once more.")};
    case Refusal::Kind::UnknownOrder:
        return {Failures::tr("The program does not know this order."), Failures::tr("Nothing was sent."),
                Failures::tr("Press “Refresh” and look for it by its number.")};
    }
    Q_UNREACHABLE();
}

} // namespace text
