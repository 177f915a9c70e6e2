// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/stage.h"

#include <QString>

#include <array>
#include <optional>

// A queue holds the orders of one stage; the queue without a stage holds all open ones.
struct Queue {
    std::optional<Stage> stage;

    bool holds(Stage of) const { return stage ? *stage == of : of != Stage::Archive; }
    QString name() const;

    bool operator==(const Queue &) const = default;
};

// The queues from top to bottom, as the work flows through them. Orders of Stage::Other stand
// among all open ones only.
inline constexpr std::array<Queue, 11> queues{{
    {std::nullopt},
    {Stage::New},
    {Stage::ToSign},
    {Stage::Pickup},
    {Stage::MyDelivery},
    {Stage::ToPack},
    {Stage::ToCourier},
    {Stage::WithCourier},
    {Stage::PreOrders},
    {Stage::Returns},
    {Stage::Archive},
}};
