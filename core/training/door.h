// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/training/faultplan.h"
#include "core/training/requestlog.h"

#include <QTcpServer>

#include <chrono>

namespace training {

// The thin TCP layer that clients connect to. It writes down the exact bytes of every request,
// lets the planned faults happen to connections, and passes the rest on to the HttpFace. Every
// connection is on its own: one that hangs keeps no other waiting.
class Door : public QObject
{
    Q_OBJECT

public:
    Door(FaultPlan &faults, RequestLog &log, const Clock &clock);

    // Empty: listening. Otherwise the system's words on why not.
    QString listen(quint16 port, quint16 facePort);
    quint16 port() const { return m_server.serverPort(); }

    // Before every answer, counted from the arrival of the request.
    std::chrono::milliseconds latency{0};

Q_SIGNALS:
    void requestArrived(int number);

private:
    void welcome();

    FaultPlan &m_faults;
    RequestLog &m_log;
    const Clock &m_clock;
    quint16 m_facePort = 0;
    QTcpServer m_server; // owns its sockets: closes them when it goes

    friend class DoorConnection;
};

} // namespace training
