// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QNetworkReply;
class QSslError;

// Why a finished reply is a failure; nothing: it is an answer with a 2xx status. `abortedBecause`
// tells why we aborted it ourselves, if we did. A 401 or 403 is about the token only where the answer is the
// API's own (JSON, or empty); from any other host (`isApi` false) it is what it is.
std::optional<Error> replyError(const QNetworkReply &reply, const QByteArray &body,
                                std::optional<Error::Kind> abortedBecause, bool isApi);

// Keeps what the server showed in the place of a certificate that can be trusted for replyError().
void rememberCertificate(QNetworkReply &reply, const QList<QSslError> &errors);
