// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace training {

// A warehouse of the shop that buyers order from: the marketplace's pointofservices.
struct Warehouse {
    QString code; // "PP1", the tail of pickupPointId
    QString displayName;
    QString street;
    QString house;
    QString town;
    QString district; // empty: null on the wire, as is building
    QString building;
    QString cityCode;
    QString cityName;
    double latitude = 0;
    double longitude = 0;

    QString id() const; // of its resource
    QString pickupPointId() const;
    QString formattedAddress() const;
};

const std::vector<Warehouse> &warehouses();

} // namespace training
