// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/readingnotices.h"

#include "core/commands/commandentry.h"
#include "core/database/sqlfailure.h"
#include "core/journal/journal.h"
#include "core/store/orderstore.h"
#include "core/sync/ordersync.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/text/failures.h"
#include "ui/text/times.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

text::Message notRemembered(const Error &error)
{
    if (!isInUse(error))
        return text::readingFailed(error);
    return {ReadingNotices::tr("The orders' file is in use by another program."),
            ReadingNotices::tr("What you see is true, but nothing can be sent meanwhile: it could not be written down "
                               "first."),
            ReadingNotices::tr("Close that program, a backup perhaps; then the rest is written by itself.")};
}

} // namespace

ReadingNotices::ReadingNotices(const OrderStore &store, const OrderSync &sync, const OrderRunner &runner,
                               const Journal &journal, MessageBar &bar, QObject *parent)
    : QObject(parent), m_store(store), m_sync(sync), m_journal(journal), m_bar(bar)
{
    connect(&store, &OrderStore::memoryErrorChanged, this, &ReadingNotices::sayMemory);
    connect(&sync, &OrderSync::stateChanged, this, &ReadingNotices::sayUnreadable);
    connect(&store, &OrderStore::completeAtChanged, this, &ReadingNotices::takeAwayLostLinks);
    connect(&runner, &OrderRunner::finished, this,
            [this](JournalId id, Outcome, const Error &error) { noteLostLink(id, error); });
    connect(&sync, &OrderSync::stateChanged, this, &ReadingNotices::sayUnseen);
    sayMemory();
    sayUnreadable();
}

void ReadingNotices::sayMemory()
{
    const QString key = u"memory"_s;
    if (const auto &error = m_store.memoryError())
        m_bar.say({key, Meaning::Near, notRemembered(*error), {}, {}});
    else
        m_bar.takeAway(key);
}

void ReadingNotices::sayUnreadable()
{
    const QString key = u"unreadable"_s;
    const int unreadable = m_sync.state().unreadable;
    if (unreadable == std::exchange(m_unreadable, unreadable))
        return;
    if (unreadable == 0) {
        m_bar.takeAway(key);
        return;
    }
    m_bar.say({key,
               Meaning::Near,
               {tr("%n orders of the marketplace's list cannot be shown.", nullptr, unreadable),
                tr("The list names them without a number, or counts more than it shows."),
                tr("Look for them in the seller's cabinet.")},
               {},
               {}});
}

void ReadingNotices::noteLostLink(JournalId id, const Error &error)
{
    const auto entry = findCommand(m_journal, id);
    if (!entry)
        return;
    // What had changed meanwhile is not undone by a reading.
    const bool hadNoWay = isUnsent(error) && error.kind != Error::Kind::Overtaken;
    if (entry->outcome == Outcome::Rejected && hadNoWay)
        m_withoutLink.insert(entry->orderId, entry->outcomeAt);
    else
        m_withoutLink.remove(entry->orderId);
}

void ReadingNotices::takeAwayLostLinks()
{
    m_withoutLink.removeIf([this](QHash<OrderId, Instant>::iterator lost) {
        if (*m_store.completeAt() < lost.value())
            return false;
        // What is under way meanwhile speaks for itself.
        const OrderRecord *record = m_store.find(lost.key());
        if (record && !record->pending)
            m_bar.takeAway(outcomeKey(lost.key()));
        return true;
    });
}

void ReadingNotices::sayUnseen()
{
    const QString key = u"unseen"_s;
    const SyncState &state = m_sync.state();
    if (state.unseen == std::exchange(m_unseen, state.unseen))
        return;
    if (state.unseen == 0 || !state.unseenSince) {
        m_bar.takeAway(key);
        return;
    }
    m_bar.say(
        {key,
         Meaning::Near,
         {tr("%n open orders are in none of the marketplace's lists any more.", nullptr, state.unseen),
          //: %1 is a date and time
          tr("They are shown as they were last read, some of them on %1.").arg(text::fullMoment(*state.unseenSince)),
          tr("The program looks for them by their numbers, a few at a time. Until then go by the seller's "
             "cabinet.")},
         {},
         {}});
}
