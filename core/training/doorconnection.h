// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/fault.h"
#include "core/training/httpmessage.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QTcpSocket;

namespace training {

class Door;

// One client's connection: its requests one after the other, each with what the plan has for it.
// A child of its socket.
class DoorConnection : public QObject
{
    Q_OBJECT

public:
    DoorConnection(Door &door, QTcpSocket &socket, int number);

private:
    void readMore();
    void takeNext();
    void passOn(const HttpMessage &message);
    void answerLater(const QByteArray &answer);
    void send(const QByteArray &answer);
    void finish(const QByteArray &answer);

    Door &m_door;
    QTcpSocket &m_socket;
    const int m_number;
    QByteArray m_incoming;
    bool m_busy = false; // with a request; for good once one is left without an answer
    int m_request = 0; // its number in the log
    Fault m_fault;
    QElapsedTimer m_sinceArrival;
};

} // namespace training
