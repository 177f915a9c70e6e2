// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/desk.h"
#include "core/training/door.h"
#include "core/training/httpface.h"
#include "core/training/options.h"
#include "core/training/passingtime.h"

#include <QTimer>

#include <memory>

namespace training {

// Everything the shop consists of; lives in a thread of its own, see TrainingShop.
class World : public QObject
{
    Q_OBJECT

public:
    World(const Options &options, const QByteArray &token, const Clock &clock);

    // Empty: reachable. Otherwise the system's words on why not. Port 0: any that is free.
    QString open(quint16 port);
    // Nobody can connect any more and every connection is cut; the orders stay.
    void close();
    quint16 port() const { return m_door ? m_door->port() : 0; }
    void setLatency(std::chrono::milliseconds latency);

    // Makes an order up; returns its number.
    QString stage(const OrderSpec &spec);
    // The order as it stands now; nothing if there is no such number.
    ShopOrder *order(const QString &code);

    FaultPlan faults;
    RequestLog log;
    OrderBook book;
    OrderMaker maker;
    LateEffects late;
    Waybills waybills;
    OrderChanges changes;
    LineChanges lineChanges;
    PassingTime time;
    const Clock &clock;

Q_SIGNALS:
    void codeSent(const QString &orderCode, const QString &buyerName, const QString &pickupCode);
    void requestArrived(int number);

private:
    Desk m_desk;
    bool m_timeMoves;
    std::chrono::milliseconds m_latency;
    std::unique_ptr<HttpFace> m_face;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<QTimer> m_tick;
};

} // namespace training
