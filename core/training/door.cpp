// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/door.h"

#include "core/training/doorconnection.h"

#include <QTcpSocket>

namespace training {

Door::Door(FaultPlan &faults, RequestLog &log, const Clock &clock) : m_faults(faults), m_log(log), m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Door::welcome);
}

QString Door::listen(quint16 port, quint16 facePort)
{
    m_facePort = facePort;
    return m_server.listen(QHostAddress::LocalHost, port) ? QString() : m_server.errorString();
}

void Door::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new DoorConnection(*this, *socket, m_log.newConnection()); // goes with its socket
}

} // namespace training
