// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/requests.h"
#include "core/base/error.h"
#include "core/orders/order.h"
#include "core/store/reading.h"
#include "core/sync/missingorders.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class ApiClient;
class LineReading;
class OrderStore;
enum class LeastWeights;
enum class Priority;

// How the shop's orders and our copy stand to each other, for the connection label.
struct SyncState {
    enum class Link {
        Connecting, // no answer yet since the start
        NoToken, // nothing can be read before one is given, see waitForToken()
        Online,
        Offline, // since `since`, because of `error`; we go on trying
        TokenRefused, // reading has stopped until a token is given
    };

    Link link = Link::Connecting;
    std::optional<Instant> since; // Offline: the first failure
    std::optional<Error> error; // Offline, TokenRefused
    bool reading = false; // a round of reading is under way
    int unreadable = 0; // orders of the last round that cannot be shown (see ListReading)
    // Open orders that no list of the last round showed, nor a look-up: they are as they were last read, the
    // oldest of them then.
    int unseen = 0;
    std::optional<Instant> unseenSince;
    int ordersRead = 0; // in this round
    std::optional<int> ordersInAll; // in this round, once every list has told its length
    // The marketplace asked for a pause: nothing is read before.
    std::optional<Instant> pausedUntil;
    // Offline: when reading begins anew.
    std::optional<Instant> nextTry;
    // The computer's clock minus the server's, if it is off by more than two minutes.
    std::optional<std::chrono::seconds> clockOffset;

    bool operator==(const SyncState &) const = default;
};

// Keeps the store true by reading: all open states over 60 days, in windows of 13 days (the
// marketplace allows 14), all pages. A creation date never changes, so between the hourly deep
// rounds only the newest window and those where the store knows open orders are read. An order
// missing from a complete list is looked up by its number before anything is concluded, see MissingOrders.
class OrderSync : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds poll{60'000};
        std::chrono::milliseconds deep{3'600'000};
        std::chrono::milliseconds firstBackOff{5'000}; // doubled up to `poll` while offline
        std::chrono::milliseconds heartbeat{10'000}; // how often to look whether the computer slept
    };

    OrderSync(ApiClient &client, OrderStore &store, ReadingCounter &readings, const Clock &clock, Timing timing,
              QObject *parent = nullptr);
    ~OrderSync() override;

    const SyncState &state() const { return m_state; }

    // Says that there is no token, until start().
    void waitForToken();
    void start();
    // Reads everything now, ahead of the background (F5, waking from sleep, a new token).
    void refresh();
    // The same, and one question goes out although the marketplace asked for a pause: a person may.
    void refreshDespitePause();
    // Reads the lines of an order whose list did not carry them; a person waits for them.
    void readEntries(const OrderId &id);
    // Reads them anew because a person is about to change them. Ends by itself; see LineReading.
    LineReading *readLines(const OrderId &id, LeastWeights least, QObject *owner);

Q_SIGNALS:
    void stateChanged();
    // Orders this program has never seen before, after a complete first reading.
    void ordersArrived(const std::vector<OrderId> &ids);
    // The lines of this order could not be read.
    void entriesFailed(const OrderId &id, const Error &error);

private:
    class Round;

    void startRound(Priority priority);
    std::vector<ListOptions> listsToRead(bool deep) const;
    void onPage(const std::vector<Order> &orders, const Reading &reading);
    void onListFinished();
    void onListFailed(const Error &error);
    void lookForMissing();
    void onLookedUp(const std::optional<Error> &failure);
    void endRound();
    void failRound(const Error &error);
    void retireRound();
    void noteProgress();
    void setState(SyncState state);
    void scheduleNext(std::chrono::milliseconds pause);
    void readElsewhere();
    Instant serverNow() const;
    std::chrono::milliseconds clockOffset() const;

    ApiClient &m_client;
    OrderStore &m_store;
    ReadingCounter &m_readings;
    const Clock &m_clock;
    Timing m_timing;
    SyncState m_state;
    MissingOrders m_missing;
    Round *m_round = nullptr; // the one under way, if any
    Include m_include = Include::UserAndEntries;
    bool m_refreshWanted = false; // asked for while a round was under way
    bool m_hasReadAll = false; // a round has ended well in this run
    std::optional<QElapsedTimer> m_sinceDeep; // nothing: no deep round has ended without a gap yet
    std::chrono::milliseconds m_backOff{0};
    QTimer m_next;
    QTimer m_heartbeat; // notices that the computer slept
    Instant m_lastBeat{};
    QSet<OrderId> m_entriesAsked;
};
