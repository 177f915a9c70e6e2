// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/shoporder.h"

#include <QJsonObject>

namespace training {

// Resources as the help pages print them. The links name the marketplace's host on purpose: a
// client must build its addresses from ids and never follow these.

QJsonObject orderResource(const ShopOrder &order, bool withEntries);
QJsonObject customerResource(const ShopOrder &order);
QJsonObject entryResource(const ShopEntry &entry);
QJsonObject productResource(const ShopEntry &entry);
// The answer to a change: only what was sent comes back, and user.data is null.
QJsonObject echoResource(const QString &id, const QJsonObject &sentAttributes);

} // namespace training
