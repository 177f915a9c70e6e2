// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/doorconnection.h"

#include "core/training/door.h"
#include "core/training/httpface.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace training {

namespace {

// The marketplace drops the agents that tools send by themselves: no answer, the request times out.
bool isDropped(const QByteArray &agent)
{
    static constexpr std::array tools{"mozilla/", "curl/", "wget/",   "python",  "java/",   "go-http-client",
                                      "okhttp",   "qt",    "libcurl", "postman", "insomnia"};
    const QByteArray lower = agent.trimmed().toLower();
    return lower.isEmpty() ||
           std::any_of(tools.begin(), tools.end(), [&](const char *tool) { return lower.startsWith(tool); });
}

QByteArray httpDate(Instant now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(int(sizeof "HTTP/1.1"), 3).toInt();
}

// The head says the length of what is left of the body.
QByteArray halved(const QByteArray &answer)
{
    const qsizetype bodyStart = answer.indexOf("\r\n\r\n") + 4;
    const QByteArray half = answer.sliced(bodyStart, (answer.size() - bodyStart) / 2);
    QByteArray head;
    const QList<QByteArray> lines = answer.first(bodyStart - 4).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith("content-length:"))
            head += line.trimmed() + "\r\n";
    }
    return head + "Content-Length: " + QByteArray::number(half.size()) + "\r\n\r\n" + half;
}

} // namespace

DoorConnection::DoorConnection(Door &door, QTcpSocket &socket, int number)
    : QObject(&socket), m_door(door), m_socket(socket), m_number(number)
{
    connect(&socket, &QTcpSocket::readyRead, this, &DoorConnection::readMore);
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    readMore();
}

void DoorConnection::readMore()
{
    m_incoming += m_socket.readAll();
    if (!m_busy)
        takeNext();
}

void DoorConnection::takeNext()
{
    const std::optional<HttpMessage> message = takeMessage(m_incoming);
    if (!message)
        return;
    m_busy = true;
    m_sinceArrival.start();
    const WireRequest request = message->request();
    m_request = m_door.m_log.append(m_number, message->raw, request);
    Q_EMIT m_door.requestArrived(m_request);
    if (isDropped(request.header("User-Agent").value_or("")))
        return;
    m_fault = m_door.m_faults.take(request).value_or(Fault());
    if (m_fault.reachesShop)
        passOn(*message);
    else
        answerLater(m_fault.answer ? wireBytes(*m_fault.answer) : QByteArray());
}

void DoorConnection::passOn(const HttpMessage &message)
{
    auto *face = new QTcpSocket(this);
    connect(face, &QTcpSocket::readyRead, this, [this, face, answer = QByteArray()]() mutable {
        answer += face->readAll();
        const std::optional<HttpMessage> whole = takeMessage(answer);
        if (!whole)
            return;
        face->deleteLater();
        answerLater(m_fault.answer ? wireBytes(*m_fault.answer) : whole->raw);
    });
    QByteArray bytes = message.raw;
    bytes.insert(bytes.indexOf('\n') + 1,
                 HttpFace::numberHeader + QByteArray(": ") + QByteArray::number(m_request) + "\r\n");
    face->connectToHost(QHostAddress::LocalHost, m_door.m_facePort);
    face->write(bytes);
}

void DoorConnection::answerLater(const QByteArray &answer)
{
    const auto due = m_door.latency + m_fault.delay - std::chrono::milliseconds(m_sinceArrival.elapsed());
    QTimer::singleShot(std::max(due, std::chrono::milliseconds(0)), this, [this, answer] { send(answer); });
}

void DoorConnection::send(const QByteArray &answer)
{
    QByteArray dated = answer;
    if (!answer.isEmpty() && !answer.contains("\r\nDate: "))
        dated.insert(dated.indexOf('\n') + 1, "Date: " + httpDate(m_door.m_clock.now()) + "\r\n");
    switch (m_fault.delivery) {
    case Fault::Delivery::Silence:
        return;
    case Fault::Delivery::Cut:
        m_socket.abort();
        return;
    case Fault::Delivery::HalfThenCut: {
        const qsizetype bodyStart = dated.indexOf("\r\n\r\n") + 4;
        m_socket.write(dated.first(bodyStart + (dated.size() - bodyStart) / 2));
        m_socket.disconnectFromHost();
        return;
    }
    case Fault::Delivery::HalfAsWhole:
        return finish(halved(dated));
    case Fault::Delivery::Whole:
        return finish(dated);
    }
}

void DoorConnection::finish(const QByteArray &answer)
{
    m_door.m_log.noteStatus(m_request, statusOf(answer));
    m_socket.write(answer);
    m_busy = false;
    takeNext();
}

} // namespace training
