// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingnotices.h"

#include "core/store/orderstore.h"
#include "core/store/sqlfailure.h"
#include "core/sync/ordersync.h"
#include "ui/shell/messagebar.h"
#include "ui/text/failures.h"

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

ReadingNotices::ReadingNotices(const OrderStore &store, const OrderSync &sync, MessageBar &bar, QObject *parent)
    : QObject(parent), m_store(store), m_sync(sync), m_bar(bar)
{
    connect(&store, &OrderStore::memoryErrorChanged, this, &ReadingNotices::sayMemory);
    connect(&sync, &OrderSync::stateChanged, this, &ReadingNotices::sayUnreadable);
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
