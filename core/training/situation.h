// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace training {

// Where an order of the shop stands: the rows of the contract's table.
enum class Situation {
    New,
    ToSign,
    Pickup,
    ParcelLocker,
    MyDelivery,
    ToPack,
    ToCourier,
    WithCourier,
    PreOrder,
    Returning,
    Completed,
    Cancelled,
};

// An order staged for a test or a lesson; what is left open is made up.
struct OrderSpec {
    Situation situation = Situation::New;
    QString code; // empty: the next free number
    std::optional<std::chrono::milliseconds> age; // since its creation
    int lines = 0; // 0: one to three
    QJsonObject attributes; // laid over the ones made up, as the API prints them
};

} // namespace training
