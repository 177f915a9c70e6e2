// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/archivereading.h"

#include "core/base/logging.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"
#include "core/sync/listreading.h"
#include "core/sync/windows.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int onePageAtATime = 1;
// What was created so shortly before a reading may have been open then, and not in the store yet either.
constexpr std::chrono::hours notSeenYet{1};

std::chrono::milliseconds lengthOf(const Window &window)
{
    return window.to - window.from + 1ms;
}

std::chrono::milliseconds lengthOf(const std::vector<Window> &windows)
{
    return std::accumulate(windows.begin(), windows.end(), 0ms,
                           [](auto sum, const Window &window) { return sum + lengthOf(window); });
}

} // namespace

ArchiveReading::ArchiveReading(ApiClient &client, OrderStore &store, ReadingCounter &readings, ReadingLog &log,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_readings(readings), m_log(log), m_clock(clock)
{}

ArchiveReading::~ArchiveReading() = default;

void ArchiveReading::start(const ListRange &wanted, std::chrono::hours trustedFor)
{
    if (isReading() && m_state.wanted == wanted)
        return;
    stop();
    m_windows.clear();
    m_lengthDone = 0ms;
    m_readBefore = 0;
    auto windows = windowsToRead(wanted, trustedFor);
    m_notBegun = windows ? std::nullopt : std::optional(windows.error());
    if (windows)
        m_windows = std::move(*windows);
    setState({.phase = ArchiveState::Phase::Reading, .wanted = wanted, .windows = int(m_windows.size())});
    // Nothing ends while it is being started.
    const auto next = [this] {
        if (!isReading() || m_list)
            return;
        if (m_notBegun)
            end(ArchiveState::Phase::Failed, m_notBegun);
        else
            readNext();
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void ArchiveReading::stop()
{
    if (!isReading())
        return;
    if (const Result<void> noted = m_log.noteStopped(m_id); !noted)
        qCWarning(logSync) << "a stopped reading cannot be noted:" << noted.error().detail;
    end(ArchiveState::Phase::Stopped);
}

void ArchiveReading::resume()
{
    const auto interrupted = m_log.interrupted();
    if (interrupted && *interrupted)
        start(**interrupted);
}

Result<std::vector<Window>> ArchiveReading::windowsToRead(const ListRange &wanted, std::chrono::hours trustedFor)
{
    const auto begun = m_log.begin(wanted, serverNow());
    if (!begun)
        return Failure(begun.error());
    m_id = begun->id;
    const auto reads = m_log.windowsOf(wanted.list);
    if (!reads)
        return Failure(reads.error());
    std::vector<Window> known;
    const Instant now = serverNow();
    for (const ReadWindow &read : *reads) {
        if (windows::isSettled(read) || read.at >= begun->at)
            known.push_back(read.window);
        else if (read.at > now - trustedFor && read.at <= now)
            known.push_back({read.window.from, std::min(read.window.to, read.at - notSeenYet)});
    }
    return windows::missing(wanted.range, std::move(known));
}

void ArchiveReading::readNext()
{
    const auto done = size_t(m_state.windowsDone);
    if (done == m_windows.size()) {
        if (m_state.unreadable == 0) {
            if (const Result<void> noted = m_log.end(m_id, serverNow()); !noted) {
                end(ArchiveState::Phase::Failed, noted.error());
                return;
            }
        }
        end(ArchiveState::Phase::Done);
        return;
    }
    const Window &window = m_windows[done];
    m_windowBegun = serverNow();
    m_list = new ListReading(m_client, m_readings,
                             {.list = m_state.wanted.list, .from = window.from, .to = window.to, .include = m_include},
                             Priority::Background, onePageAtATime, this);
    connect(m_list, &ListReading::pageRead, this, &ArchiveReading::onPage);
    connect(m_list, &ListReading::finished, this, &ArchiveReading::onWindowRead);
    connect(m_list, &ListReading::failed, this,
            [this](const Error &error) { end(ArchiveState::Phase::Failed, error); });
    connect(m_list, &ListReading::entriesNotIncluded, this, [this] { m_include = Include::User; });
    m_list->start();
}

void ArchiveReading::onPage(const std::vector<Order> &orders, const Reading &reading)
{
    if (const Result<void> written = m_store.applyArchived(orders, reading); !written) {
        end(ArchiveState::Phase::Failed, written.error());
        return;
    }
    noteProgress();
    std::vector<OrderId> ids;
    ids.reserve(orders.size());
    std::ranges::transform(orders, std::back_inserter(ids), &Order::id);
    Q_EMIT ordersRead(ids);
}

void ArchiveReading::onWindowRead()
{
    const Window &window = m_windows[size_t(m_state.windowsDone)];
    if (m_list->unreadable() == 0 && window.from <= m_windowBegun) {
        const Window seen{window.from, std::min(window.to, m_windowBegun)};
        if (const Result<void> noted = m_log.noteWindow(m_id, {seen, m_windowBegun}); !noted) {
            end(ArchiveState::Phase::Failed, noted.error());
            return;
        }
    }
    m_lengthDone += lengthOf(window);
    m_readBefore += int(m_list->seen().size());
    ArchiveState state = m_state;
    state.unreadable += m_list->unreadable();
    ++state.windowsDone;
    std::exchange(m_list, nullptr)->deleteLater();
    setState(state);
    noteProgress();
    readNext();
}

void ArchiveReading::end(ArchiveState::Phase phase, std::optional<Error> error)
{
    if (m_list) {
        m_list->disconnect(this);
        std::exchange(m_list, nullptr)->deleteLater();
    }
    if (error)
        qCWarning(logSync) << "reading the archive failed:" << error->httpStatus << error->title << error->detail;
    ArchiveState state = m_state;
    state.phase = phase;
    state.error = std::move(error);
    setState(std::move(state));
}

void ArchiveReading::noteProgress()
{
    ArchiveState state = m_state;
    state.ordersRead = m_readBefore + (m_list ? int(m_list->seen().size()) : 0);
    auto length = m_lengthDone;
    if (const int inAll = m_list ? m_list->totalCount().value_or(0) : 0; inAll > 0) {
        const auto &window = m_windows[size_t(state.windowsDone)];
        length += lengthOf(window) * std::min(int(m_list->seen().size()), inAll) / inAll;
    }
    state.permille = m_windows.empty() ? 1000 : int(length * 1000 / lengthOf(m_windows));
    const int last = state.windows - 1;
    if (m_list && state.windowsDone == last && m_list->totalCount())
        state.ordersInAll = std::max(m_readBefore + *m_list->totalCount(), state.ordersRead);
    setState(std::move(state));
}

void ArchiveReading::setState(ArchiveState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

// Orders are dated by the server's clock.
Instant ArchiveReading::serverNow() const
{
    return m_clock.now() - m_client.clockOffset().value_or(0ms);
}
