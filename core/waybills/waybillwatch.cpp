// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybillwatch.h"

#include "core/api/orderlookup.h"
#include "core/api/requests.h"
#include "core/http/address.h"
#include "core/http/apiclient.h"
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
    return {.kind = Kind::Archived,
            .number = waybill.number,
            .at = waybill.fetchedAt,
            .waybill = waybill.id,
            .printedAt = waybill.lastPrintedAt,
            .savedAt = waybill.lastSavedAt};
}

// What came is no waybill, and the same link is unlikely to lead to one.
bool isNoWholePdf(const Error &error)
{
    return error.kind == Error::Kind::NotPdf || error.kind == Error::Kind::Malformed ||
           error.kind == Error::Kind::TooLarge;
}

} // namespace

WaybillWatch::WaybillWatch(ApiClient &client, OrderStore &store, WaybillArchive &archive, ReadingCounter &readings,
                           const Clock &clock, Timing timing, const PdfReader::Options &reading, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_archive(archive), m_readings(readings), m_clock(clock),
      m_timing(std::move(timing)), m_reader(reading)
{
    m_nextReading.setSingleShot(true);
    connect(&m_nextReading, &QTimer::timeout, this, &WaybillWatch::readSome);
    connect(&m_store, &OrderStore::rowsInserted, this, &WaybillWatch::lookAt);
    connect(&m_store, &OrderStore::rowsChanged, this, &WaybillWatch::lookAt);
    connect(&m_archive, &WaybillArchive::changed, this, &WaybillWatch::onArchiveChanged);
    lookAt(0, m_store.size() - 1);
}

void WaybillWatch::start()
{
    m_asks = true;
    m_archive.forgetOld();
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
    if (const auto kept = m_archive.find(state(id).waybill); kept && m_archive.read(*kept))
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
    if (known != m_watched.cend() && known->number == order.waybillNumber && isSettled(*known, order))
        return;
    judge(order);
}

void WaybillWatch::judge(const Order &order)
{
    Watched &watched = m_watched[order.id];
    if (watched.number != order.waybillNumber) {
        watched.failures = 0;
        watched.mayAsk = false;
    }
    const WaybillState next = stateOf(order);
    const Kind before = watched.state.kind;
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
    if (const Pause pause = untilAskedAgain(order, next))
        askLater(order.id, *pause);
    fetchNext();
}

// Whether it stands with the order as it did, whatever its link looks like now.
bool WaybillWatch::isSettled(const Watched &known, const Order &order)
{
    const Kind kind = known.state.kind;
    // The number is the same: another link leads to the same waybill.
    if (kind == Kind::Archived && !order.waybillNumber.isEmpty() && known.state.number == order.waybillNumber)
        return true;
    // What is under way goes on for as long as the order is open, with the link it names by then.
    if (kind == Kind::Fetching || (kind == Kind::Failed && known.failures > 0))
        return isOpen(order) && !order.waybill.isEmpty();
    return known.link == order.waybill && (kind == Kind::Archived || kind == Kind::LinkDead || kind == Kind::Broken ||
                                           (kind == Kind::Failed && isOpen(order)));
}

WaybillState WaybillWatch::stateOf(const Order &order) const
{
    if (!order.waybill.isEmpty())
        return stateOfLinked(order);
    if (const auto waybill = m_archive.newest(order.id))
        return archivedAs(*waybill);
    if (!isAssembled(order))
        return {};
    const WaybillState known = state(order.id);
    const Instant since = known.kind == Kind::BeingMade ? known.at : m_archive.awaitedSince(order.id);
    return {.kind = Kind::BeingMade, .at = since, .slow = m_clock.now() - since >= m_timing.readFor};
}

WaybillState WaybillWatch::stateOfLinked(const Order &order) const
{
    if (const auto kept = m_archive.adopt(order))
        return archivedAs(*kept);
    const VainAsk vain = m_archive.vainAsk(order);
    const auto known = knownByContent(order, vain);
    if (!isOpen(order))
        return known ? archivedAs(*known) : WaybillState();
    const Pause pause = untilAsked(order, vain);
    if (pause && pause->count() == 0)
        return {.kind = Kind::Fetching, .number = order.waybillNumber};
    if (known)
        return archivedAs(*known);
    if (vain.why != VainAsk::Why::Broken)
        return {.kind = Kind::LinkDead, .number = order.waybillNumber};
    if (!pause)
        return {.kind = Kind::Broken, .number = order.waybillNumber};
    const Error error = m_watched.value(order.id).broken.value_or(Error{.kind = Error::Kind::NotPdf});
    return {.kind = Kind::Failed,
            .number = order.waybillNumber,
            .at = m_clock.now() + *pause,
            .slow = false,
            .error = error};
}

// A waybill without a number is whatever the order had last, until another content comes.
std::optional<ArchivedWaybill> WaybillWatch::knownByContent(const Order &order, const VainAsk &vain) const
{
    const bool isKnown = order.waybillNumber.isEmpty() || (vain.times > 0 && vain.why == VainAsk::Why::Known);
    return isKnown ? m_archive.newest(order.id) : std::nullopt;
}

// How long it is until the order's waybill may be asked for; nothing: not by itself.
WaybillWatch::Pause WaybillWatch::untilAsked(const Order &order, const VainAsk &vain) const
{
    using namespace std::chrono_literals;
    if (vain.times == 0)
        return 0ms;
    const bool wasAnswered = vain.why != VainAsk::Why::Broken && vain.isSameLink;
    const bool isKnown = vain.why == VainAsk::Why::Known && !order.waybillNumber.isEmpty();
    if (wasAnswered || isKnown || size_t(vain.times) > m_timing.vainPauses.size())
        return std::nullopt;
    if (m_watched.value(order.id).mayAsk)
        return 0ms;
    const auto pause = m_timing.vainPauses[size_t(vain.times) - 1];
    return std::clamp(vain.last + pause - m_clock.now(), 0ms, pause);
}

// The same where it stands for now, and something better may come.
WaybillWatch::Pause WaybillWatch::untilAskedAgain(const Order &order, const WaybillState &state) const
{
    if (order.waybill.isEmpty() || !isOpen(order))
        return std::nullopt;
    const bool isNotHad = state.kind == Kind::LinkDead || state.kind == Kind::Failed;
    const bool isKnownByContent =
        state.kind == Kind::Archived && order.waybillNumber.isEmpty() && !m_archive.adopt(order);
    return isNotHad || isKnownByContent ? untilAsked(order, m_archive.vainAsk(order)) : std::nullopt;
}

void WaybillWatch::askLater(const OrderId &id, std::chrono::milliseconds pause)
{
    if (std::exchange(m_watched[id].isPaused, true))
        return;
    QTimer::singleShot(pause, this, [this, id] {
        Watched &watched = m_watched[id];
        watched.isPaused = false;
        watched.mayAsk = true;
        const OrderRecord *record = m_store.find(id);
        if (record && watched.state.kind != Kind::Fetching)
            judge(record->order);
    });
}

// It was printed, or saved.
void WaybillWatch::onArchiveChanged(const OrderId &id)
{
    const WaybillState known = state(id);
    if (known.kind != Kind::Archived)
        return;
    if (const auto kept = m_archive.find(known.waybill))
        setState(id, archivedAs(*kept));
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
        m_watched[id].mayAsk = false;
        const Priority priority = m_watched[id].isAwaited ? Priority::Person : Priority::Background;
        m_client.send(requests::waybill(record->order.waybill), priority, this,
                      [this, order = record->order](const Result<QByteArray> &pdf) { onFetched(order, pdf); });
    }
}

void WaybillWatch::onFetched(const Order &order, const Result<QByteArray> &pdf)
{
    if (!pdf)
        return failed(order, pdf.error());
    // Only what is surely damaged is not kept: one that is too much for the reader is what the
    // marketplace made, and evidence.
    m_reader.measure(*pdf, [this, order, bytes = *pdf](const PdfReader::Pages &pages) {
        if (pages || pages.error() != PdfReader::Trouble::Unreadable)
            keep(order, bytes);
        else
            failed(order, {.kind = Error::Kind::NotPdf, .detail = QStringLiteral("a PDF that does not open")});
    });
}

void WaybillWatch::keep(const Order &order, const QByteArray &pdf)
{
    const bool hadOne = m_archive.newest(order.id).has_value();
    const auto kept = m_archive.keep(order, pdf);
    if (!kept)
        return failed(order, kept.error());
    // Its number will not find it next time, or its content is all that it is known by.
    if (kept->number != order.waybillNumber || (hadOne && order.waybillNumber.isEmpty()))
        m_archive.noteVain(order, VainAsk::Why::Known);
    endFetch(order);
}

void WaybillWatch::failed(const Order &order, const Error &error)
{
    // A host that is not the API's says 403 when a signed link is too old.
    const bool isOurs = address::isSameOrigin(QUrl(order.waybill), m_client.baseUrl());
    const bool isDead = error.kind == Error::Kind::Rejected || (error.kind == Error::Kind::Unauthorized && !isOurs);
    Watched &watched = m_watched[order.id];
    watched.broken = isNoWholePdf(error) ? std::optional(error) : std::nullopt;
    const bool isOfNow = watched.number == order.waybillNumber;
    if (isDead || watched.broken)
        m_archive.noteVain(order, isDead ? VainAsk::Why::Dead : VainAsk::Why::Broken);
    else if (isOfNow)
        tryAgainLater(order.id, error);
    endFetch(order);
}

void WaybillWatch::endFetch(const Order &order)
{
    m_fetching.remove(order.id);
    // One that is tried again has its time.
    if (const OrderRecord *record = m_store.find(order.id); record && state(order.id).kind != Kind::Failed)
        judge(record->order);
    fetchNext();
}

void WaybillWatch::tryAgainLater(const OrderId &id, const Error &error)
{
    Watched &watched = m_watched[id];
    const auto wait = pauseNumber(watched.failures, m_timing.fetchPauses);
    const size_t failure = ++watched.failures;
    QTimer::singleShot(wait, this, [this, id, failure] {
        const Watched later = m_watched.value(id);
        const OrderRecord *record = m_store.find(id);
        if (record && later.state.kind == Kind::Failed && later.failures == failure)
            judge(record->order);
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
