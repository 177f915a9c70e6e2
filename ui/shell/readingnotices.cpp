// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingnotices.h"

#include "core/store/orderstore.h"
#include "core/sync/ordersync.h"
#include "ui/shell/messagebar.h"
#include "ui/text/failures.h"
#include "ui/text/times.h"

#include <utility>

using namespace Qt::StringLiterals;

ReadingNotices::ReadingNotices(const OrderStore &store, const OrderSync &sync, MessageBar &bar, QObject *parent)
    : QObject(parent), m_store(store), m_sync(sync), m_bar(bar)
{
    connect(&store, &OrderStore::memoryErrorChanged, this, &ReadingNotices::sayMemory);
    connect(&sync, &OrderSync::stateChanged, this, &ReadingNotices::sayUnreadable);
    connect(&sync, &OrderSync::stateChanged, this, &ReadingNotices::sayUnseen);
    sayMemory();
    sayUnreadable();
}

void ReadingNotices::sayMemory()
{
    const QString key = u"memory"_s;
    if (const auto &error = m_store.memoryError())
        m_bar.say({key, Meaning::Near, text::readingFailed(*error), {}, {}});
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
