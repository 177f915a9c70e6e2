// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace training {

// What kind of shop it is.
struct Options {
    quint16 port = 0; // 0: any that is free
    int orders = 120; // open ones
    quint32 seed = 1; // the same seed makes the same shop
    int latencyMs = 0; // before every answer
    // New orders arrive now and then, couriers come, returns come back; waybills and changes of
    // lines take their seconds.
    bool timeMoves = false;
    std::optional<int> archivedOrders; // nothing: a quarter of the open ones
    int archiveDays = 60; // the archive reaches back so far; at least 2
    bool statusFilterIgnored = false; // as was seen live; else filter[orders][status] is honoured
    // New orders of Kaspi Delivery stand in the state KASPI_DELIVERY, as was seen live; else in NEW.
    bool newAtKaspi = false;
    // Where waybill links carry a signature, another one in every answer; each of them leads there.
    enum class Signature { None, InQuery, InPath };
    Signature waybillSignature = Signature::None;
    bool waybillNumbers = true; // false: orders do not name their waybill's number
};

} // namespace training
