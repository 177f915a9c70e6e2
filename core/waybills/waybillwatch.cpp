// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybillwatch.h"

#include "core/api/address.h"
#include "core/api/apiclient.h"
#include "core/api/orderlookup.h"
#include "core/api/requests.h"
#include "core/orders/stage.h"
#include "core/store/orderstore.h"
#include "core/waybills/waybillarchive.h"

#include <algorithm>
#include <utility>

namespace {

using Kind = WaybillState::Kind;

// Assembled, and not with the courier yet.
bool isAssembled(const Order &order)
{
    const Stage stage = stageOf(order);
    return order.isAssembled() && (stage == Stage::ToCourier || stage == Stage::PreOrders);
}

std::chrono::milliseconds pauseNumber(size_t n, const std::vector<std::chrono::milliseconds> &pauses)
{
    return pauses[std::min(n, pauses.size() - 1)];
}

WaybillState archivedAs(const ArchivedWaybill &waybill)
{
    return {.kind = Kind::Archived, .number = waybill.number, .at = waybill.fetchedAt};
}

} // namespace

WaybillWatch::WaybillWatch(ApiClient &client, OrderStore &store, WaybillArchive &archive, ReadingCounter &readings,
                           const Clock &clock, Timing timing, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_archive(archive), m_readings(readings), m_clock(clock),
      m_timing(std::move(timing))
{
    m_nextReading.setSingleShot(true);
    connect(&m_nextReading, &QTimer::timeout, this, &WaybillWatch::readSome);
    connect(&m_store, &OrderStore::rowsInserted, this, &WaybillWatch::lookAt);
    connect(&m_store, &OrderStore::rowsChanged, this, &WaybillWatch::lookAt);
    lookAt(0, m_store.size() - 1);
}

void WaybillWatch::start()
{
    m_asks = true;
    fetchNext();
    beginPauses();
}

WaybillState WaybillWatch::state(const OrderId &id) const
{
    const auto found = m_watched.constFind(id);
    return found == m_watched.cend() ? WaybillState() : found->state;
}

void WaybillWatch::fetchNow(const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return;
    if (record->order.waybill.isEmpty()) {
        read(record->order, Priority::Person, [] {});
        return;
    }
    const auto kept = m_archive.newest(id);
    if (kept && kept->number == record->order.waybillNumber && m_archive.read(*kept))
        return;
    Watched &watched = m_watched[id];
    watched.isAwaited = true;
    watched.failures = 0;
    std::erase(m_line, id);
    m_line.push_front(id);
    setState(id, {.kind = Kind::Fetching, .number = record->order.waybillNumber});
    fetchNext();
}

void WaybillWatch::lookAt(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow; ++row)
        look(m_store.at(row).order);
}

void WaybillWatch::look(const Order &order)
{
    const auto known = m_watched.constFind(order.id);
    if (known == m_watched.cend() && order.waybill.isEmpty() && !order.isAssembled())
        return;
    if (known != m_watched.cend() && known->link == order.waybill && known->number == order.waybillNumber) {
        // What is settled stays; what is under way goes on for as long as the order is open.
        const Kind kind = known->state.kind;
        const bool isSettled = kind == Kind::Archived || kind == Kind::LinkDead;
        const bool isUnderWay = kind == Kind::Fetching || kind == Kind::Failed;
        if (isSettled || (isUnderWay && isOpen(order)))
            return;
    }
    judge(order);
}

void WaybillWatch::judge(const Order &order)
{
    const WaybillState next = stateOf(order);
    Watched &watched = m_watched[order.id];
    const Kind before = watched.state.kind;
    if (watched.link != order.waybill || watched.number != order.waybillNumber)
        watched.failures = 0;
    watched.link = order.waybill;
    watched.number = order.waybillNumber;
    watched.isAwaited = watched.isAwaited || before == Kind::BeingMade;
    if (before == Kind::BeingMade && next.kind != Kind::BeingMade)
        m_pausesTaken = 0;
    if (next.kind == Kind::BeingMade && !next.slow && before != Kind::BeingMade)
        beginPauses();
    // What somebody has just assembled is about to be printed.
    if (next.kind == Kind::Fetching && !std::ranges::count(m_line, order.id))
        m_line.insert(watched.isAwaited ? m_line.begin() : m_line.end(), order.id);
    setState(order.id, next);
    fetchNext();
}

WaybillState WaybillWatch::stateOf(const Order &order) const
{
    if (!order.waybill.isEmpty()) {
        if (m_archive.adopt(order))
            return archivedAs(*m_archive.newest(order.id));
        if (!isOpen(order))
            return {};
        const Kind kind = m_archive.isDead(order) ? Kind::LinkDead : Kind::Fetching;
        return {.kind = kind, .number = order.waybillNumber};
    }
    if (const auto waybill = m_archive.newest(order.id))
        return archivedAs(*waybill);
    if (!isAssembled(order))
        return {};
    const WaybillState known = state(order.id);
    const Instant since = known.kind == Kind::BeingMade ? known.at : m_archive.awaitedSince(order.id);
    return {.kind = Kind::BeingMade, .at = since, .slow = m_clock.now() - since >= m_timing.readFor};
}

void WaybillWatch::setState(const OrderId &id, const WaybillState &state)
{
    Watched &watched = m_watched[id];
    if (watched.state == state)
        return;
    watched.state = state;
    Q_EMIT stateChanged(id);
}

void WaybillWatch::fetchNext()
{
    while (m_asks && m_fetching.size() < fetchedAtOnce && !m_line.empty()) {
        const OrderId id = m_line.front();
        m_line.pop_front();
        const OrderRecord *record = m_store.find(id);
        // An order whose older link is being fetched is looked at again when that has ended.
        if (!record || m_fetching.contains(id) || state(id).kind != Kind::Fetching)
            continue;
        m_fetching.insert(id);
        const Priority priority = m_watched[id].isAwaited ? Priority::Person : Priority::Background;
        m_client.send(requests::waybill(record->order.waybill), priority, this,
                      [this, order = record->order](const Result<QByteArray> &pdf) { onFetched(order, pdf); });
    }
}

void WaybillWatch::onFetched(const Order &order, const Result<QByteArray> &pdf)
{
    m_fetching.remove(order.id);
    const bool isOurs = address::isSameOrigin(QUrl(order.waybill), m_client.baseUrl());
    const auto kept = pdf.and_then([&](const QByteArray &bytes) { return m_archive.keep(order, bytes); });
    // A host that is not the API's says 403 when a signed link is too old.
    const bool isDead = !kept && (kept.error().kind == Error::Kind::Rejected ||
                                  (kept.error().kind == Error::Kind::Unauthorized && !isOurs));
    if (isDead)
        m_archive.noteDead(order);

    const Order &now = m_store.find(order.id)->order;
    if (now.waybill != order.waybill || now.waybillNumber != order.waybillNumber)
        judge(now);
    else if (kept)
        setState(order.id, archivedAs(*kept));
    else if (isDead)
        setState(order.id, {.kind = Kind::LinkDead, .number = order.waybillNumber});
    else
        tryAgainLater(order.id, kept.error());
    fetchNext();
}

void WaybillWatch::tryAgainLater(const OrderId &id, const Error &error)
{
    Watched &watched = m_watched[id];
    const auto wait = pauseNumber(watched.failures, m_timing.fetchPauses);
    const size_t failure = ++watched.failures;
    QTimer::singleShot(wait, this, [this, id, failure] {
        const Watched later = m_watched.value(id);
        if (later.state.kind == Kind::Failed && later.failures == failure)
            judge(m_store.find(id)->order);
    });
    setState(id, {.kind = Kind::Failed, .number = watched.number, .at = m_clock.now() + wait, .error = error});
}

void WaybillWatch::beginPauses()
{
    m_pausesTaken = 0;
    // Orders that begin to wait one after the other must not put the next reading off for ever.
    if (!m_nextReading.isActive() || m_nextReading.remainingTimeAsDuration() > m_timing.readPauses.front())
        pause();
}

void WaybillWatch::pause()
{
    if (m_asks && m_readingsOpen == 0)
        m_nextReading.start(pauseNumber(m_pausesTaken++, m_timing.readPauses));
}

void WaybillWatch::readSome()
{
    std::vector<OrderId> waiting;
    std::vector<OrderId> slow;
    for (const auto &[id, watched] : std::as_const(m_watched).asKeyValueRange()) {
        if (watched.state.kind == Kind::BeingMade && !watched.state.slow)
            (m_clock.now() - watched.state.at < m_timing.readFor ? waiting : slow).push_back(id);
    }
    // In turn: those that were read the fewest times.
    const auto count = std::min(waiting.size(), size_t(readAtOnce));
    std::ranges::partial_sort(waiting, waiting.begin() + std::ptrdiff_t(count), {},
                              [this](const OrderId &id) { return m_watched[id].readings; });
    waiting.resize(count);
    m_readingsOpen = int(count);
    for (const OrderId &id : waiting) {
        ++m_watched[id].readings;
        read(m_store.find(id)->order, Priority::Background, [this] {
            if (--m_readingsOpen == 0)
                pause();
        });
    }
    for (const OrderId &id : slow)
        judge(m_store.find(id)->order);
}

void WaybillWatch::read(const Order &order, Priority priority, std::function<void()> done)
{
    const Reading reading = m_readings.next();
    const auto take = [this, reading, done = std::move(done)](const Result<std::optional<Order>> &answer) {
        if (answer && *answer)
            m_store.apply({**answer}, reading);
        else if (!answer && answer.error().kind == Error::Kind::Unauthorized)
            m_asks = false;
        done();
    };
    lookUpOrder(m_client, order.id, order.code, priority, this, take);
}
