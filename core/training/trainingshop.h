// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/training/fault.h"
#include "core/training/lateeffects.h"
#include "core/training/options.h"
#include "core/training/requestlog.h"
#include "core/training/situation.h"

#include <QJsonArray>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>
#include <vector>

namespace training {
class World;
}

// The marketplace to practise and to test against: a real HTTP server on loopback with made-up
// orders, the rules of the help pages, and faults on demand. It is the other party: it shares no
// code with the client but core/base.
//
// The server runs in a thread of its own. Every function here may be called from the thread the
// object lives in; it waits only for that thread's turn, never for the network. Signals come
// through the event loop. The destructor cuts all connections and ends the thread.
class TrainingShop : public QObject
{
    Q_OBJECT

public:
    using Options = training::Options;

    // `clock` is asked in the shop's thread too, and must outlive the shop.
    TrainingShop(const Options &options, const Clock &clock, QObject *parent = nullptr);
    ~TrainingShop() override;

    // Fails if the port is taken (kind Network). After stop() the same port is used again.
    Result<void> start();
    // Connections are cut and refused; the orders, the log and the faults stay.
    void stop();
    // "http://127.0.0.1:PORT/shop/api"; valid once started.
    QUrl apiUrl() const;
    QString token() const { return m_token; }

    // The next `times` requests that match suffer this; earlier faults go first.
    void inject(const training::RequestMatch &match, const training::Fault &fault, int times = 1);
    // The next change of this kind (see Postponement::status) is answered at once and shows late.
    void postponeEffect(const training::Postponement &postponement);
    // From now on the waybill of an assembled order appears only after so many readings of it and
    // so much time; at first it does not wait. For the next one only: postponeEffect("waybill").
    void setWaybillDelay(int readings, std::chrono::milliseconds time);
    void clearFaults();
    void setLatency(std::chrono::milliseconds latency);

    // Everything that reached the shop, in the order of arrival.
    std::vector<training::LoggedRequest> log() const;
    void clearLog();
    // How often this happened, to one order or (empty) to all.
    int effects(training::Effect effect, const QString &orderCode = {}) const;

    // Of open orders and archived ones; all states if empty, newest first.
    QStringList orderCodes(const QString &state = {}) const;
    // What the marketplace knows of an order, as the API prints it; empty for an unknown number.
    QJsonObject attributes(const QString &orderCode) const;
    // Its lines, as GET /v2/orders/{id}/entries prints them.
    QJsonArray entries(const QString &orderCode) const;
    QString orderId(const QString &orderCode) const;
    QString state(const QString &orderCode) const;
    QString status(const QString &orderCode) const;
    // What the buyer's app shows; empty while no code was sent.
    QString pickupCode(const QString &orderCode) const;

    // Stages an order and returns its number. A number that is given must be free.
    QString addOrder(const training::OrderSpec &spec);
    // A dotted path reaches into an object: "customer.cellPhone".
    void setField(const QString &orderCode, const QString &path, const QJsonValue &value);
    // One thing that happens without us (see Options::timeMoves), so many times.
    void passTime(int steps = 1);

Q_SIGNALS:
    // "The buyer's app shows 4821."
    void codeSent(const QString &orderCode, const QString &buyerName, const QString &pickupCode);
    // A whole request is there and in the log; it has had no effect yet.
    void requestArrived(int number);

private:
    template <typename Function>
    auto inShop(Function function) const;

    QString m_token;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<training::World> m_world;
};
