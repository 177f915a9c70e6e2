// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// How long the first request in `bytes` is; 0 while it has not come whole.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const QByteArray head = bytes.left(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    qsizetype body = 0;
    if (at >= 0) {
        const qsizetype start = at + qsizetype(sizeof("content-length:")) - 1;
        const qsizetype end = head.indexOf('\r', start);
        body = head.mid(start, end < 0 ? -1 : end - start).trimmed().toLongLong();
    }
    const qsizetype length = headEnd + 4 + body;
    return bytes.size() >= length ? length : 0;
}

} // namespace

RawServer::RawServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl RawServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/shop/api"_s.arg(m_server.serverPort()));
}

QByteArray RawServer::http(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
           body;
}

void RawServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void RawServer::onBytes(QTcpSocket *socket)
{
    QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    while (const qsizetype length = requestLength(bytes)) {
        m_requests.push_back(bytes.left(length));
        bytes.remove(0, length);
        answer(socket);
        Q_EMIT requestCame();
    }
    socket->setProperty("bytes", bytes);
}

void RawServer::answer(QTcpSocket *socket)
{
    Answer next;
    if (m_answers.empty()) {
        if (m_fallback)
            next = m_fallback(m_requests.back());
    } else {
        next = m_answers.front();
        m_answers.pop_front();
    }
    if (next.bytes.isEmpty() && next.ending == Ending::KeepOpen)
        ++m_unanswered;
    socket->write(next.bytes);
    if (next.ending == Ending::Close)
        socket->disconnectFromHost();
}
