// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/missingorders.h"

#include "core/api/orderlookup.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"
#include "core/sync/reach.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int mostAtOnce = 4;
constexpr std::chrono::minutes firstPause{2};
constexpr std::chrono::minutes longestPause{64};

std::chrono::minutes pauseAfter(int timesInVain)
{
    constexpr int doublings = 5;
    return std::min(longestPause, firstPause * (1 << std::min(timesInVain - 1, doublings)));
}

} // namespace

MissingOrders::MissingOrders(ApiClient &client, OrderStore &store, ReadingCounter &readings, const Clock &clock,
                             QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_readings(readings), m_clock(clock)
{}

MissingOrders::~MissingOrders() = default;

void MissingOrders::lookUp(const std::vector<OrderId> &missing, Priority priority)
{
    m_round = std::make_unique<QObject>();
    m_missing = missing;
    m_begun = m_readings.next().ordinal;
    m_priority = priority;
    m_running = 0;
    m_vainAnswers = 0;
    m_failure.reset();
    m_inVain.removeIf([&missing](const auto &entry) { return !std::ranges::count(missing, entry.key()); });
    m_waiting = worthAsking(priority);
    askNext();
    if (m_running == 0)
        QMetaObject::invokeMethod(
            m_round.get(), [this] { end(); }, Qt::QueuedConnection);
}

// Last those that were asked for in vain most often. A person who asks wants no pauses.
std::vector<OrderId> MissingOrders::worthAsking(Priority priority)
{
    std::vector<OrderId> worth;
    std::ranges::copy_if(m_missing, std::back_inserter(worth), [&](const OrderId &id) {
        return priority == Priority::Person || m_inVain.value(id).nextAt <= m_clock.now();
    });
    std::ranges::stable_sort(worth, std::ranges::greater{},
                             [this](const OrderId &id) { return m_inVain.value(id).times; });
    return worth;
}

void MissingOrders::abandon()
{
    m_round.reset();
}

void MissingOrders::askNext()
{
    while (m_running < mostAtOnce && m_vainAnswers < mostInVain && !m_waiting.empty()) {
        const OrderId id = m_waiting.back();
        m_waiting.pop_back();
        ask(id);
    }
}

void MissingOrders::ask(const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return;
    ++m_running;
    const Reading reading = m_readings.next();
    lookUpOrder(m_client, id, record->order.code, m_priority, m_round.get(),
                [this, round = m_round.get(), id, reading](const Result<std::optional<Order>> &answer) {
                    if (round == m_round.get())
                        onAnswer(id, answer, reading);
                });
}

void MissingOrders::onAnswer(const OrderId &id, const Result<std::optional<Order>> &answer, const Reading &reading)
{
    --m_running;
    if (!answer && concernsAllLists(answer.error().kind)) {
        m_round.release()->deleteLater(); // one of its own requests is what calls us
        Q_EMIT failed(answer.error());
        return;
    }
    // An order that the server does not know even by its number stays as it was last seen: we cannot tell
    // where it went, and later rounds ask again.
    const bool isFound = answer && *answer;
    if (!answer)
        m_failure = answer.error();
    const Word<OrderState> before = m_store.find(id)->order.state;
    if (isFound)
        m_store.apply({**answer}, reading);
    if (!isFound || ((*answer)->state == before && isOpen(**answer)))
        noteInVain(id);
    else
        m_inVain.remove(id);
    askNext();
    if (m_running == 0)
        end();
}

void MissingOrders::noteInVain(const OrderId &id)
{
    ++m_vainAnswers;
    InVain &known = m_inVain[id];
    known.nextAt = m_clock.now() + pauseAfter(++known.times);
}

void MissingOrders::end()
{
    m_unseen = 0;
    m_unseenSince.reset();
    for (const OrderId &id : m_missing) {
        const OrderRecord *record = m_store.find(id);
        if (!record || !isOpen(record->order) || record->reading.ordinal > m_begun)
            continue;
        ++m_unseen;
        m_unseenSince = std::min(m_unseenSince.value_or(record->reading.at), record->reading.at);
    }
    if (m_round)
        m_round.release()->deleteLater();
    Q_EMIT finished(m_failure);
}
