// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/requestlog.h"

#include <QJsonObject>

namespace training {

// What the shop says to a request, and what the request did.
struct Answer {
    int status = 200;
    QByteArray contentType = "application/vnd.api+json;charset=UTF-8";
    QByteArray body;
    HeaderList headers; // beyond Content-Type and Content-Length
    Effect effect = Effect::None;
    QString orderCode;
};

Answer document(const QJsonObject &object);
// {"errors":[{"title":…}]}: all that is known of the marketplace's error bodies.
Answer refusal(int status, const QString &title);
// 404 and 5xx come as web pages.
Answer webPage(int status);

// The whole answer as it goes over the wire.
QByteArray wireBytes(const Answer &answer);

} // namespace training
