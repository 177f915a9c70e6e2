// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/orders/order.h"

#include <QByteArray>
#include <QString>

#include <optional>

using WaybillId = qint64;

// One waybill that is kept on this computer. All but the prints is written once and stays.
struct ArchivedWaybill {
    WaybillId id = 0;
    OrderId orderId;
    OrderCode orderCode;
    QString number; // may be empty: the marketplace did not say it
    QString source; // the address it came from, without its query, which may be signed
    QString fileName; // inside the archive's folder
    QByteArray sha256; // of the file
    qint64 size = 0; // bytes
    Instant fetchedAt{};
    int timesPrinted = 0;
    std::optional<Instant> firstPrintedAt; // there is one: printing again is a reprint
    std::optional<Instant> lastPrintedAt;
    std::optional<Instant> lastSavedAt; // as a PDF of somebody's own, which is no paper yet

    bool operator==(const ArchivedWaybill &) const = default;
};
