// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

class QNetworkReply;

// Why a finished reply is a failure; nothing: it is an answer with a 2xx status. `abortedBecause`
// tells why we aborted it ourselves, if we did.
std::optional<Error> replyError(const QNetworkReply &reply, const QByteArray &body,
                                std::optional<Error::Kind> abortedBecause);
