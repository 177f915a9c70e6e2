// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/wirerequest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace training {

namespace {

QString decoded(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

std::optional<QByteArray> headerIn(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QStringList WireRequest::queryValues(const QString &key) const
{
    QStringList values;
    const auto items = query.split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (equals >= 0 && decoded(item.first(equals)) == key)
            values.append(decoded(item.sliced(equals + 1)));
    }
    return values;
}

QString WireRequest::wantedStatus() const
{
    const QJsonObject data = QJsonDocument::fromJson(body).object().value("data"_L1).toObject();
    return data.value("attributes"_L1).toObject().value("status"_L1).toString();
}

} // namespace training
