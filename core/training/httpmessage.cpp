// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/httpmessage.h"

namespace training {

namespace {

HeaderList parsedHeaders(const QList<QByteArray> &lines)
{
    HeaderList headers;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

WireRequest HttpMessage::request() const
{
    const QList<QByteArray> words = startLine.split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    WireRequest request;
    request.method = words.value(0);
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    request.headers = headers;
    request.body = body;
    return request;
}

std::optional<HttpMessage> takeMessage(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.first(headEnd).split('\n');
    HttpMessage message;
    message.startLine = lines.takeFirst().trimmed();
    message.headers = parsedHeaders(lines);
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype length = qMax<qsizetype>(0, headerIn(message.headers, "Content-Length").value_or("0").toLongLong());
    if (buffer.size() - bodyStart < length)
        return std::nullopt;
    message.body = buffer.sliced(bodyStart, length);
    message.raw = buffer.first(bodyStart + length);
    buffer.remove(0, bodyStart + length);
    return message;
}

} // namespace training
