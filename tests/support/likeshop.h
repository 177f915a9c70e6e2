// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

class TrainingShop;

// In what our copy of an order differs from what the Training shop would print of it now: state,
// status, sum, and every line with its quantity, weight and sum, to the tiyn. Empty: in nothing.
QString differenceFromShop(const Order &order, const TrainingShop &shop);
