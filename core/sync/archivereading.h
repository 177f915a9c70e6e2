// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/requests.h"
#include "core/base/error.h"
#include "core/store/readinglog.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class ApiClient;
class ListReading;
class OrderStore;
class ReadingCounter;
struct Reading;

// How far the reading of a range has come.
struct ArchiveState {
    enum class Phase {
        Idle, // nothing was asked for in this run
        Reading,
        Done,
        Stopped, // by a person; the same range goes on where it stopped
        Failed, // because of `error`; the same range goes on where it failed
    };

    Phase phase = Phase::Idle;
    ListRange wanted{};
    std::optional<Error> error{};
    int windows = 0; // to be read in this run: what is known already is not counted
    int windowsDone = 0;
    int ordersRead = 0;
    std::optional<int> ordersInAll{}; // once the last window has told its length
    int unreadable = 0; // orders that cannot be shown (see ListReading): their windows are read again
    int permille = 0; // of the dates

    bool operator==(const ArchiveState &) const = default;
};

// Reads any list of orders over any range of dates, in the background: window by window, newest
// first, one page at a time, so that polls and persons go ahead. What it finds is in the store's
// database page by page; windows that are finished are remembered too, so that a reading goes on
// where it stopped, also in the next run. One at a time: starting another stops the one under way.
class ArchiveReading : public QObject
{
    Q_OBJECT

public:
    ArchiveReading(ApiClient &client, OrderStore &store, ReadingCounter &readings, ReadingLog &log, const Clock &clock,
                   QObject *parent = nullptr);
    ~ArchiveReading() override;

    const ArchiveState &state() const { return m_state; }
    bool isReading() const { return m_state.phase == ArchiveState::Phase::Reading; }

    // Windows of the range that are settled (windows::isSettled), were read by the same reading before it
    // stopped, or by any within `trustedFor` are not read again.
    void start(const ListRange &wanted, std::chrono::hours trustedFor = std::chrono::hours(0));
    void stop();
    // Goes on with what the end of the program interrupted, if anything.
    void resume();

Q_SIGNALS:
    void stateChanged();
    // These have just been written to the database.
    void ordersRead(const std::vector<OrderId> &ids);

private:
    Result<std::vector<Window>> windowsToRead(const ListRange &wanted, std::chrono::hours trustedFor);
    void readNext();
    void onPage(const std::vector<Order> &orders, const Reading &reading);
    void onWindowRead();
    void end(ArchiveState::Phase phase, std::optional<Error> error = {});
    void noteProgress();
    void setState(ArchiveState state);
    Instant serverNow() const;

    ApiClient &m_client;
    OrderStore &m_store;
    ReadingCounter &m_readings;
    ReadingLog &m_log;
    const Clock &m_clock;
    ArchiveState m_state;
    qint64 m_id = 0; // in the log
    std::optional<Error> m_notBegun; // the log could not be read or written
    std::vector<Window> m_windows; // to be read, newest first
    Instant m_windowBegun{};
    std::chrono::milliseconds m_lengthDone{0};
    int m_readBefore = 0; // orders of the windows done
    Include m_include = Include::UserAndEntries;
    ListReading *m_list = nullptr; // of the window under way
};
