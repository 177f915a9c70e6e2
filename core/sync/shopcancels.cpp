// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shopcancels.h"

#include "core/base/almaty.h"
#include "core/store/archivetable.h"
#include "core/store/orderstore.h"
#include "core/sync/archivereading.h"

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours period{30 * 24};
constexpr std::chrono::hours readEvery{24};
// What was finished when it was read stays counted as it was; what was open then is followed by the
// polls, and looked up when it has left them. So only what was created since is read, and all of it anew
// after a week.
constexpr std::chrono::hours trustedFor{7 * 24};
constexpr std::chrono::minutes tryAgainAfter{5};
// Computers whose clock is slow: what the marketplace dates later was ordered all the same.
constexpr std::chrono::hours ahead{23};

} // namespace

ShopCancels::ShopCancels(ArchiveReading &archive, const ArchiveTable &table, OrderStore &store, const Clock &clock,
                         std::chrono::milliseconds look, QObject *parent)
    : QObject(parent), m_archive(archive), m_table(table), m_store(store), m_clock(clock)
{
    connect(&store, &OrderStore::completeAtChanged, this, [this] {
        m_openKnown = true;
        this->look();
    });
    connect(&archive, &ArchiveReading::stateChanged, this, &ShopCancels::onArchiveState);
    connect(&m_look, &QTimer::timeout, this, &ShopCancels::look);
    m_look.setInterval(look);
}

void ShopCancels::start()
{
    m_look.start();
    look();
}

CancelCost ShopCancels::costOf(const Order &order)
{
    CancelCost cost;
    if (!m_known) {
        const bool reading = m_archive.isReading() && isOurs(m_archive.state().wanted);
        cost.permilleRead = reading ? m_archive.state().permille : 0;
        cost.error = m_error;
        return cost;
    }
    const auto share = m_store.writeAll().and_then([this] { return m_table.cancelShare(counted()); });
    if (!share) {
        cost.error = share.error();
        return cost;
    }
    cost.share = {*share, *share};
    if (!order.creationDate || counted().contains(*order.creationDate))
        ++cost.share->after.cancelled;
    return cost;
}

void ShopCancels::wantSoon()
{
    if (m_known)
        return;
    m_nextAt = {};
    look();
}

void ShopCancels::look()
{
    if (m_look.isActive() && m_openKnown && !m_archive.isReading() && m_clock.now() >= m_nextAt)
        m_archive.start(wanted(), trustedFor);
}

void ShopCancels::onArchiveState()
{
    const ArchiveState &state = m_archive.state();
    if (!isOurs(state.wanted))
        return;
    switch (state.phase) {
    case ArchiveState::Phase::Idle:
        return;
    case ArchiveState::Phase::Reading:
        m_error.reset();
        break;
    case ArchiveState::Phase::Done:
        m_nextAt = m_clock.now() + readEvery;
        m_known = m_known || state.unreadable == 0;
        if (!m_known)
            m_error = Error{.kind = Error::Kind::Malformed};
        break;
    case ArchiveState::Phase::Stopped:
    case ArchiveState::Phase::Failed:
        m_nextAt = m_clock.now() + tryAgainAfter;
        m_error = state.error;
        break;
    }
    Q_EMIT costChanged();
}

Window ShopCancels::counted() const
{
    return {m_clock.now() - period, m_clock.now() + ahead};
}

// By whole days, so that a reading that was interrupted today goes on.
ListRange ShopCancels::wanted() const
{
    const QDate first = toAlmaty(counted().from).date();
    const QDate last = toAlmaty(counted().to).date();
    return {{.state = OrderState::ARCHIVE}, {almatyMidnight(first), almatyMidnight(last.addDays(1)) - 1ms}};
}

bool ShopCancels::isOurs(const ListRange &read) const
{
    const ListRange ours = wanted();
    return read.list.includes(ours.list) && read.range.from <= ours.range.from && read.range.to >= ours.range.to;
}
