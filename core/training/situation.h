// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

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
    Returned,
};

// What a line is of.
enum class Ware {
    Any,
    Piece,
    Phone, // by the piece, with an IMEI to be noted
    Loose, // MEASURABLE
    WeighedPiece, // MEASURABLE_PIECES
};

// An order staged for a test or a lesson; what is left open is made up.
struct OrderSpec {
    Situation situation = Situation::New;
    QString code; // empty: the next free number
    std::optional<std::chrono::milliseconds> age; // since its creation
    int lines = 0; // 0: one to three, or as many as `wares`
    std::vector<Ware> wares; // of the first lines
    int quantity = 0; // of every line; 0: made up
    QJsonObject attributes; // laid over the ones made up, as the API prints them
};

} // namespace training
