// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/overtaken.h"

#include "core/orders/rules.h"

using namespace Qt::StringLiterals;

Error overtaken(const QString &why)
{
    return {.kind = Error::Kind::Overtaken, .detail = why};
}

Error overtakenBy(Change change, const Order &order)
{
    if (isCancelled(order))
        return overtaken(u"not sent: the order was cancelled meanwhile"_s);
    if (change == Change::Assemble && wantedStateSeen(change, order)) {
        return overtaken(order.waybillNumber.isEmpty()
                             ? u"not sent: assembled meanwhile"_s
                             : u"not sent: assembled meanwhile, waybill %1"_s.arg(order.waybillNumber));
    }
    if (change == Change::Arrive && wantedStateSeen(change, order))
        return overtaken(u"not sent: the arrival was noted meanwhile"_s);
    return overtaken(u"not sent: the order had changed meanwhile"_s);
}

QString yesButUnseen()
{
    return u"the server said yes, but the order did not change"_s;
}

QString cancelledMeanwhile()
{
    return u"the order was cancelled meanwhile"_s;
}
