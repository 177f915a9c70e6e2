// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ordersync.h"

#include "core/base/logging.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"
#include "core/sync/linereading.h"
#include "core/sync/listreading.h"
#include "core/sync/reach.h"
#include "core/sync/windows.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr std::array openStates{OrderState::NEW, OrderState::SIGN_REQUIRED, OrderState::PICKUP, OrderState::DELIVERY,
                                OrderState::KASPI_DELIVERY};
constexpr int pagesAtOnce = 4; // of one list
// A beat this late means that the computer slept, or that its clock was set.
constexpr auto slept = 30s;
constexpr auto noticeableOffset = 2min;
// Windows that were cut this much beside the server's time still hold what they are for.
constexpr auto harmlessOffset = 1h;

} // namespace

// One round of reading. Owns its requests: when it goes, they are abandoned.
class OrderSync::Round : public QObject
{
public:
    Round(Priority how, bool everything, Reading start, int rows)
        : priority(how), deep(everything), begun(start), rowsBefore(rows)
    {}

    const Priority priority;
    const bool deep;
    const Reading begun;
    const int rowsBefore;
    std::chrono::milliseconds clockOffset{0}; // what was known of it when the windows were cut
    std::vector<ListReading *> lists;
    size_t listsOpen = 0;
    bool anyMissing = false;
    std::optional<Error> failure; // of one list: the round is not complete
};

OrderSync::OrderSync(ApiClient &client, OrderStore &store, ReadingCounter &readings, const Clock &clock, Timing timing,
                     QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_readings(readings), m_clock(clock), m_timing(timing),
      m_missing(client, store, readings, clock)
{
    connect(&m_missing, &MissingOrders::finished, this, &OrderSync::onLookedUp);
    connect(&m_missing, &MissingOrders::failed, this, &OrderSync::failRound);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { startRound(Priority::Background); });
    connect(&m_client, &ApiClient::pauseChanged, this, [this] {
        SyncState state = m_state;
        state.pausedUntil = m_client.pausedUntil();
        setState(state);
    });
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        const auto since = m_clock.now() - std::exchange(m_lastBeat, m_clock.now());
        if (since > slept)
            refresh();
    });
}

OrderSync::~OrderSync()
{
    delete m_round;
}

void OrderSync::start()
{
    m_lastBeat = m_clock.now();
    m_heartbeat.start(m_timing.heartbeat);
    if (m_state.link == SyncState::Link::NoToken) {
        SyncState state = m_state;
        state.link = SyncState::Link::Connecting;
        setState(state);
    }
    startRound(Priority::Background);
}

void OrderSync::waitForToken()
{
    SyncState state = m_state;
    state.link = SyncState::Link::NoToken;
    setState(state);
}

void OrderSync::refreshDespitePause()
{
    m_client.askDespitePause();
    refresh();
}

void OrderSync::refresh()
{
    if (m_client.isClosed())
        return; // start() reads
    if (m_round)
        m_refreshWanted = true;
    else
        startRound(Priority::Person);
}

void OrderSync::readEntries(const OrderId &id)
{
    if (m_entriesAsked.contains(id))
        return;
    m_entriesAsked.insert(id);
    const Reading reading = m_readings.next();
    m_client.send(requests::entriesOf(id), Priority::Person, this,
                  [this, id, reading](const Result<std::vector<OrderEntry>> &entries) {
                      m_entriesAsked.remove(id);
                      if (!entries) {
                          Q_EMIT entriesFailed(id, entries.error());
                          return;
                      }
                      m_store.applyEntries(id, *entries, reading);
                      // The order moved while they were on their way, and they are not its lines any more.
                      if (const OrderRecord *record = m_store.find(id); record && !record->order.entries)
                          readEntries(id);
                  });
}

LineReading *OrderSync::readLines(const OrderId &id, LeastWeights least, QObject *owner)
{
    return new LineReading(m_client, m_store, m_readings, id, least, owner);
}

void OrderSync::startRound(Priority priority)
{
    if (m_round)
        return;
    m_next.stop();
    // A person who asks wants the truth, not what is likely.
    const bool deep = priority == Priority::Person || !m_sinceDeep || m_sinceDeep->hasExpired(m_timing.deep.count());
    m_round = new Round(priority, deep, m_readings.next(), m_store.size());
    m_round->clockOffset = clockOffset();
    const auto lists = listsToRead(deep);
    m_round->listsOpen = lists.size();
    for (const ListOptions &options : lists) {
        auto *list = new ListReading(m_client, m_readings, options, priority, pagesAtOnce, m_round);
        connect(list, &ListReading::pageRead, this, &OrderSync::onPage);
        connect(list, &ListReading::finished, this, &OrderSync::onListFinished);
        connect(list, &ListReading::failed, this, &OrderSync::onListFailed);
        connect(list, &ListReading::entriesNotIncluded, this, [this] { m_include = Include::User; });
        m_round->lists.push_back(list);
        list->start();
    }
    SyncState state = m_state;
    state.reading = true;
    state.nextTry.reset();
    state.ordersRead = 0;
    state.ordersInAll.reset();
    setState(state);
}

std::vector<ListOptions> OrderSync::listsToRead(bool deep) const
{
    const Instant now = serverNow();
    std::vector<ListOptions> lists;
    for (const OrderState state : openStates) {
        std::vector<Window> stretches;
        if (deep) {
            stretches = windows::all(now);
        } else {
            std::vector<Instant> dates;
            for (int row = 0; row < m_store.size(); ++row) {
                const Order &order = m_store.at(row).order;
                if (order.state == state && order.creationDate && isOpen(order))
                    dates.push_back(*order.creationDate);
            }
            stretches = windows::covering(std::move(dates), now);
            stretches.insert(stretches.begin(), windows::newest(now));
        }
        for (const Window &window : stretches)
            lists.push_back({.list = {.state = state}, .from = window.from, .to = window.to, .include = m_include});
    }
    // The newest orders first: what was just ordered is what somebody waits for.
    std::ranges::stable_sort(lists, std::ranges::greater{}, &ListOptions::to);
    return lists;
}

void OrderSync::onPage(const std::vector<Order> &orders, const Reading &reading)
{
    m_store.apply(orders, reading);
    noteProgress();
}

void OrderSync::onListFinished()
{
    if (--m_round->listsOpen > 0)
        return;
    if (m_round->failure)
        failRound(*m_round->failure);
    else if (std::chrono::abs(clockOffset() - m_round->clockOffset) > harmlessOffset)
        readElsewhere();
    else
        lookForMissing();
}

void OrderSync::onListFailed(const Error &error)
{
    if (concernsAllLists(error.kind)) {
        failRound(error);
        return;
    }
    // The server answers, only this list it cannot tell: the others are still worth reading.
    m_round->failure = error;
    onListFinished();
}

// This computer's clock is wrong, as the first answer told, or it was set: the windows were cut where
// no orders are. Nothing is concluded from them; all are cut anew, at once unless that happens again.
void OrderSync::readElsewhere()
{
    m_sinceDeep.reset();
    retireRound();
    scheduleNext(std::exchange(m_backOff, m_timing.firstBackOff));
}

// What every list that could hold it did not show has moved on, or slipped between two pages:
// each is asked for by its number, and only that answer is believed.
void OrderSync::lookForMissing()
{
    std::vector<OrderId> missing;
    for (int row = 0; row < m_round->rowsBefore; ++row) {
        const OrderRecord &record = m_store.at(row);
        const bool unseen = record.reading.ordinal < m_round->begun.ordinal;
        const bool listed = std::ranges::any_of(m_round->lists, [&](const ListReading *list) {
            const ListOptions &options = list->options();
            return record.order.state == options.list.state && record.order.creationDate &&
                   Window{options.from, options.to}.contains(*record.order.creationDate);
        });
        if (unseen && isOpen(record.order) && (listed || m_round->deep))
            missing.push_back(record.order.id);
    }
    m_round->anyMissing = !missing.empty();
    if (missing.empty())
        endRound();
    else
        m_missing.lookUp(missing, m_round->priority);
}

void OrderSync::onLookedUp(const std::optional<Error> &failure)
{
    if (failure)
        failRound(*failure);
    else
        endRound();
}

void OrderSync::endRound()
{
    SyncState state = m_state;
    state.link = SyncState::Link::Online;
    state.since.reset();
    state.error.reset();
    state.reading = false;
    state.unreadable = 0;
    for (const ListReading *list : m_round->lists)
        state.unreadable += list->unreadable();
    state.unseen = m_round->anyMissing ? m_missing.unseen() : 0;
    state.unseenSince = m_round->anyMissing ? m_missing.unseenSince() : std::nullopt;
    const bool firstEver = !std::exchange(m_hasReadAll, true);
    if (m_round->deep && state.unreadable == 0)
        m_sinceDeep.emplace().start();
    m_backOff = {};
    const auto offset = clockOffset();
    state.clockOffset.reset();
    if (std::chrono::abs(offset) > noticeableOffset)
        state.clockOffset = std::chrono::duration_cast<std::chrono::seconds>(offset);

    std::vector<OrderId> arrived;
    for (int row = m_round->rowsBefore; row < m_store.size(); ++row) {
        // A finished one was only brought back from the disk, because somebody looks at it.
        if (isOpen(m_store.at(row).order))
            arrived.push_back(m_store.at(row).order.id);
    }
    m_store.markComplete(m_round->begun);
    retireRound();
    setState(state);
    if (!firstEver && !arrived.empty())
        Q_EMIT ordersArrived(arrived);
    scheduleNext(m_timing.poll);
}

void OrderSync::failRound(const Error &error)
{
    qCWarning(logSync) << "reading the orders failed:" << error.httpStatus << error.title << error.detail;
    retireRound();
    SyncState state = m_state;
    state.reading = false;
    state.error = error;
    state.since = state.since.value_or(m_clock.now());
    const bool refused = error.kind == Error::Kind::Unauthorized;
    state.link = refused ? SyncState::Link::TokenRefused : SyncState::Link::Offline;
    m_backOff = std::clamp(m_backOff * 2, m_timing.firstBackOff, std::max(m_timing.firstBackOff, m_timing.poll));
    if (!refused)
        state.nextTry = m_clock.now() + m_backOff;
    setState(state);
    if (!refused)
        scheduleNext(m_backOff);
    else if (std::exchange(m_refreshWanted, false))
        scheduleNext(0ms); // a new token came while the old one was being refused
}

// One of the round's own requests is what calls us: the round goes when that is done.
void OrderSync::retireRound()
{
    m_missing.abandon();
    for (ListReading *list : m_round->lists)
        list->disconnect(this);
    std::exchange(m_round, nullptr)->deleteLater();
}

void OrderSync::noteProgress()
{
    SyncState state = m_state;
    state.ordersRead = 0;
    int inAll = 0;
    bool allKnown = true;
    for (const ListReading *list : m_round->lists) {
        state.ordersRead += int(list->seen().size());
        allKnown = allKnown && list->totalCount();
        inAll += list->totalCount().value_or(0);
    }
    state.ordersInAll = allKnown ? std::optional(std::max(inAll, state.ordersRead)) : std::nullopt;
    setState(state);
}

void OrderSync::setState(SyncState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void OrderSync::scheduleNext(std::chrono::milliseconds pause)
{
    if (std::exchange(m_refreshWanted, false))
        pause = 0ms;
    m_next.start(pause);
}

// Windows are cut by the server's clock: a computer whose clock is slow must not miss new orders.
Instant OrderSync::serverNow() const
{
    return m_clock.now() - clockOffset();
}

std::chrono::milliseconds OrderSync::clockOffset() const
{
    return m_client.clockOffset().value_or(0ms);
}
