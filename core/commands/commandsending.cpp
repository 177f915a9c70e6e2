// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandsending.h"

#include "core/base/logging.h"
#include "core/commands/commandruns.h"
#include "core/commands/journalwords.h"
#include "core/commands/overtaken.h"
#include "core/commands/reconciliation.h"
#include "core/commands/verdict.h"
#include "core/http/apiclient.h"
#include "core/orders/rules.h"
#include "core/store/orderstore.h"

using namespace Qt::StringLiterals;

CommandSending::CommandSending(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                               CommandRuns &runs, Reconciliation &ends)
    : m_client(client), m_store(store), m_journal(journal), m_readings(readings), m_runs(runs), m_ends(ends)
{
    connect(&m_client, &ApiClient::pauseChanged, this, &CommandSending::refuseWhatWaitsTooLong);
}

void CommandSending::begin(CommandRun &run)
{
    run.hold.stop();
    if (isStopped(run))
        return;
    const OrderRecord *record = m_store.find(run.orderId);
    if (!isReadFirst(run.change) && !record->mayBeBehind) {
        sendNow(run);
        return;
    }
    if (run.outcome != Outcome::Pending) {
        if (const auto written = m_journal.setOutcome(run.id, Outcome::Pending); !written) {
            m_ends.settle(run, Outcome::Rejected, written.error());
            return;
        }
        run.outcome = Outcome::Pending;
        m_ends.show(run.orderId);
    }
    readFirst(run);
}

// The order moved meanwhile, and it is not ours to decide any more: nothing is sent. What would be done
// twice is not called done where somebody else did it.
bool CommandSending::isStopped(CommandRun &run)
{
    const OrderRecord *record = m_store.find(run.orderId);
    if (record && obstacleTo(run.change, record->order) == Obstacle::None)
        return false;
    const bool isDone = !isReadFirst(run.change) && m_ends.isSeen(run);
    m_ends.settle(run, isDone ? Outcome::Confirmed : Outcome::Rejected,
                  record ? overtakenBy(run.change, record->order)
                         : overtaken(u"not sent: the order had changed meanwhile"_s));
    return true;
}

void CommandSending::readFirst(CommandRun &run)
{
    if (const auto why = m_client.whyNoWrites()) {
        m_ends.settle(run, Outcome::Rejected, *why);
        return;
    }
    m_ends.readAgain(run, [this, &run](const Result<void> &read) {
        const bool ofLines = changesLines(run.change);
        if (!read) {
            onUnread(run, read.error());
        } else if (!isStopped(run)) {
            if (ofLines && !standAsSeen(run.lines, m_store.find(run.orderId)->order))
                m_ends.settle(run, Outcome::Rejected, overtaken(u"not sent: the lines had changed meanwhile"_s));
            else
                sendNow(run);
        }
    });
}

// The reading failed: nothing is sent, and what stood in its way would have stood in the way of the change.
void CommandSending::onUnread(CommandRun &run, const Error &error)
{
    const bool isRefused = error.kind == Error::Kind::Unauthorized;
    if (isRefused)
        Q_EMIT tokenRefused();
    const bool tellsWhy = isRefused || (isUnsent(error) && error.kind != Error::Kind::Overtaken);
    const QString what = changesLines(run.change) ? u"not sent: the lines could not be read again"_s
                                                  : u"not sent: the order could not be read again"_s;
    m_ends.settle(run, Outcome::Rejected, tellsWhy ? error : overtaken(what));
}

// The reading before a change waits as long as the change itself would, and no longer.
void CommandSending::refuseWhatWaitsTooLong()
{
    const auto why = m_client.whyNoWrites();
    if (!why)
        return;
    std::vector<JournalId> waiting;
    for (const auto &run : m_runs) {
        if (run->outcome == Outcome::Pending && run->unsent)
            waiting.push_back(run->id);
    }
    for (const JournalId id : waiting) {
        if (CommandRun *run = m_runs.find(id))
            m_ends.settle(*run, Outcome::Rejected, *why);
    }
}

void CommandSending::sendNow(CommandRun &run)
{
    // Nothing leaves that the journal does not have as sent: any earlier word proves that it did not.
    if (run.outcome != Outcome::Sent) {
        if (const auto written = m_journal.setOutcome(run.id, Outcome::Sent); !written) {
            m_ends.settle(run, Outcome::Rejected, written.error());
            return;
        }
        run.outcome = Outcome::Sent;
        m_ends.show(run.orderId);
    }
    const Request<Echo> request = requestFor(*run.unsent);
    run.unsent.reset();
    m_client.send(request, Priority::Person, &run, [this, &run](const Result<Echo> &answer) { onAnswer(run, answer); });
}

void CommandSending::onAnswer(CommandRun &run, const Result<Echo> &answer)
{
    m_store.commandEnded(run.orderId, m_readings.next());
    Q_EMIT answered(run.id);
    switch (verdictOf(answer)) {
    case Verdict::Taken:
        if (leavesNoTrace(run.change))
            m_ends.settle(run, Outcome::Confirmed);
        else
            m_ends.followYes(run);
        break;
    case Verdict::Refused:
        onRefused(run, answer.error());
        break;
    case Verdict::Unknown:
        qCWarning(logCommands) << "command" << run.id << "has an unknown outcome:" << answer.error().detail;
        m_ends.followDoubt(run, journalWords(answer.error()));
        break;
    }
}

void CommandSending::onRefused(CommandRun &run, const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        Q_EMIT tokenRefused();
    if (error.kind != Error::Kind::Rejected || leavesNoTrace(run.change)) {
        m_ends.settle(run, Outcome::Rejected, error);
        return;
    }
    // "Already has been completed" is a success: the order itself tells.
    run.refusal = error;
    m_ends.readAgain(run, [this, &run](const Result<void> &) {
        const OrderRecord *record = m_store.find(run.orderId);
        if (record && isCancelled(record->order))
            run.refusal->detail = cancelledMeanwhile();
        m_ends.settle(run, m_ends.isSeen(run) ? Outcome::Confirmed : Outcome::Rejected, *run.refusal);
    });
}
