// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/goods.h"
#include "core/training/shoporder.h"
#include "core/training/warehouses.h"

#include <QJsonObject>

namespace training {

// Resources as the help pages print them. The links name the marketplace's host on purpose: a
// client must build its addresses from ids and never follow these.

QJsonObject orderResource(const ShopOrder &order, bool withEntries);
QJsonObject customerResource(const ShopOrder &order);
// As lists of lines print it.
QJsonObject entryResource(const ShopEntry &entry);
// As it is printed alone: with minAllowedWeight where it is weighed.
QJsonObject oneEntryResource(const ShopEntry &entry);
QJsonObject productResource(const Good &good);
QJsonObject merchantProductResource(const Good &good);
QJsonObject pointOfServiceResource(const Warehouse &warehouse);
// The answer to a change: only what was sent comes back, and user.data is null.
QJsonObject echoResource(const QString &id, const QJsonObject &sentAttributes);
// The answer to reducing a line, which is still in progress.
QJsonObject operationResource(const QString &id, int remainedQuantity, int remainedWeight);

} // namespace training
