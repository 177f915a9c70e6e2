// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace training {

// The other party of the client shares none of its code: this is the Training shop's own view of
// a request, as the bytes said it.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

// Names compare without case. Nothing: absent; an empty value is a header that was sent empty.
std::optional<QByteArray> headerIn(const HeaderList &headers, QByteArrayView name);

struct WireRequest {
    QByteArray method;
    QByteArray path; // as sent, still percent-encoded, without the query
    QByteArray query; // as sent, without the '?'
    HeaderList headers;
    QByteArray body;

    std::optional<QByteArray> header(QByteArrayView name) const { return headerIn(headers, name); }
    // Every value given for a decoded key, in the order sent; a '+' is a space, as servers read it.
    QStringList queryValues(const QString &key) const;
    // data.attributes.status of a JSON body: what a POST wants; empty for anything else.
    QString wantedStatus() const;
};

} // namespace training
