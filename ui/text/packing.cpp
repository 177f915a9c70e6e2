// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/packing.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Packing {
    Q_DECLARE_TR_FUNCTIONS(Packing)
};

} // namespace

QString packingRule(const PackingRule &rule)
{
    if (rule.units == 1) {
        //: How a thing is packed: so many places for each piece of it
        return Packing::tr("%n places per piece", nullptr, rule.places);
    }
    if (rule.places == 1) {
        //: How a thing is packed: so many pieces of it in one place
        return Packing::tr("1 place per %n pieces", nullptr, rule.units);
    }
    //: How a thing is packed: %1 places for so many pieces of it
    return Packing::tr("%1 places per %n pieces", nullptr, rule.units).arg(rule.places);
}

QString afterAssembling()
{
    return Packing::tr("Once the waybill is formed, the shop can no longer cancel the order or change its lines.");
}

} // namespace text
