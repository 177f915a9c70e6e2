// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"
#include "core/pdf/pdfreader.h"
#include "core/store/reading.h"
#include "core/waybills/archivedwaybill.h"
#include "core/waybills/vainask.h"
#include "core/waybills/waybillstate.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

class ApiClient;
class OrderStore;
class WaybillArchive;
enum class Priority;

// Keeps the archive full: a link that an order names is fetched as soon as it is seen, one at a
// time for every order. An order that is assembled and names none is read again until it does
// (seconds to minutes, as observed). All of it follows from the store and the archive, so a restart
// changes nothing. It only ever reads: nothing here sends an ASSEMBLE.
//
// However many orders wait, they share one row of pauses, and a few are read after each; the
// ordinary polls bring the rest.
//
// A link may be signed anew in every answer. A waybill is known by its order and number, or, where
// it has no number, by its content; what is dead, no whole PDF, or known already is asked again
// after growing pauses, and some day no more.
class WaybillWatch : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        // Between readings of orders that wait, the last one again and again; they begin anew with
        // every order that begins to wait and with every waybill that came.
        std::vector<std::chrono::milliseconds> readPauses{
            std::chrono::seconds(2),  std::chrono::seconds(3),  std::chrono::seconds(5),  std::chrono::seconds(8),
            std::chrono::seconds(13), std::chrono::seconds(20), std::chrono::seconds(30), std::chrono::seconds(60)};
        std::chrono::milliseconds readFor{std::chrono::minutes(15)}; // since it was first seen to wait
        // Before a fetch that failed is tried again, the last one again and again.
        std::vector<std::chrono::milliseconds> fetchPauses{std::chrono::seconds(5), std::chrono::seconds(30),
                                                           std::chrono::minutes(2), std::chrono::minutes(15)};
        // Before an order's waybill is asked for again that was asked for in vain (VainAsk); after the
        // last one it is not done any more. They outlast a restart.
        std::vector<std::chrono::milliseconds> vainPauses{std::chrono::seconds(5), std::chrono::seconds(30),
                                                          std::chrono::minutes(2), std::chrono::minutes(15),
                                                          std::chrono::hours(1),   std::chrono::hours(6)};
    };
    static constexpr int readAtOnce = 5;
    static constexpr int fetchedAtOnce = 2;

    WaybillWatch(ApiClient &client, OrderStore &store, WaybillArchive &archive, ReadingCounter &readings,
                 const Clock &clock, Timing timing, const PdfReader::Options &reading, QObject *parent = nullptr);

    // States are known from the beginning; nothing is asked before this. Again after a new token.
    void start();
    WaybillState state(const OrderId &id) const;
    // A person wants it now, ahead of the background: a dead link is asked once more, a file that
    // was changed is fetched again, an order that waits is read again. What is kept well stays.
    void fetchNow(const OrderId &id);

Q_SIGNALS:
    void stateChanged(const OrderId &id);

private:
    struct Watched {
        WaybillState state;
        QString link; // what the state is about
        QString number;
        int readings = 0; // while it waited
        size_t failures = 0; // of fetching
        bool isPaused = false; // after asking in vain
        bool mayAsk = false; // the pause is over
        std::optional<Error> broken{}; // why the last one was no whole PDF
        bool isAwaited = false; // somebody assembled it during this run, or asked for it
    };

    void lookAt(int firstRow, int lastRow);
    void look(const Order &order);
    static bool isSettled(const Watched &known, const Order &order);
    void judge(const Order &order);
    WaybillState stateOf(const Order &order) const;
    WaybillState stateOfLinked(const Order &order) const;
    std::optional<ArchivedWaybill> knownByContent(const Order &order, const VainAsk &vain) const;
    using Pause = std::optional<std::chrono::milliseconds>;
    Pause untilAsked(const Order &order, const VainAsk &vain) const;
    Pause untilAskedAgain(const Order &order, const WaybillState &state) const;
    void askLater(const OrderId &id, std::chrono::milliseconds pause);
    void onArchiveChanged(const OrderId &id);
    void setState(const OrderId &id, const WaybillState &state);

    void fetchNext();
    void onFetched(const Order &order, const Result<QByteArray> &pdf);
    void keep(const Order &order, const QByteArray &pdf);
    void failed(const Order &order, const Error &error);
    // What has come of a fetch is remembered: how the order stands now.
    void endFetch(const Order &order);
    void tryAgainLater(const OrderId &id, const Error &error);

    void beginPauses();
    void pause();
    void readSome();
    void read(const Order &order, Priority priority, std::function<void()> done);

    ApiClient &m_client;
    OrderStore &m_store;
    WaybillArchive &m_archive;
    ReadingCounter &m_readings;
    const Clock &m_clock;
    Timing m_timing;
    PdfReader m_reader;
    bool m_asks = false; // there is a token, as far as we know
    QHash<OrderId, Watched> m_watched;
    std::deque<OrderId> m_line; // to be fetched
    QSet<OrderId> m_fetching;
    QTimer m_nextReading;
    size_t m_pausesTaken = 0;
    int m_readingsOpen = 0;
};
