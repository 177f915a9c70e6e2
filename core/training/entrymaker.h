// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/shopentry.h"
#include "core/training/situation.h"

#include <vector>

class QRandomGenerator;

namespace training {

// Base64 as the live ids are, of bytes that bring '=', '+' and '/' along.
QString someId(const QString &of, QRandomGenerator &random);

// Makes up the lines of an order as its spec asks for, all from one warehouse.
std::vector<ShopEntry> makeEntries(const QString &code, const OrderSpec &spec, size_t warehouse,
                                   QRandomGenerator &random);

} // namespace training
