// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/httpface.h"

#include <QTcpServer>

#include <memory>

namespace training {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    default:
        return "OTHER";
    }
}

HeaderList headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

} // namespace

HttpFace::HttpFace(Ask ask) : m_ask(std::move(ask))
{
    const auto respond = [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        const Answer answer = answerTo(request);
        responder.write(answer.body, answer.contentType, QHttpServerResponder::StatusCode(answer.status));
    };
    // No routes of Qt's: it would decode the ids, which may hold a '/'. Everything is "missing".
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(&m_server, respond);
#else
    m_server.setMissingHandler([respond](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        respond(request, responder);
    });
#endif
}

quint16 HttpFace::listen()
{
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(QHostAddress::LocalHost))
        return 0;
    const quint16 port = tcp->serverPort();
    m_server.bind(tcp.release()); // owns it now
    return port;
}

Answer HttpFace::answerTo(const QHttpServerRequest &request) const
{
    WireRequest wire;
    wire.method = methodName(request.method());
    wire.path = request.url().path(QUrl::FullyEncoded).toUtf8();
    wire.query = request.url().query(QUrl::FullyEncoded).toUtf8();
    wire.headers = headersOf(request);
    wire.body = request.body();
    return m_ask(wire.header(numberHeader).value_or("0").toInt(), wire);
}

} // namespace training
