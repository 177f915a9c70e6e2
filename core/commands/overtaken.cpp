// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/overtaken.h"

#include "core/orders/rules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto cancelledBefore = "not sent: the order was cancelled meanwhile"_L1;
constexpr auto assembledBefore = "not sent: assembled meanwhile"_L1;

} // namespace

Error overtaken(const QString &why)
{
    return {.kind = Error::Kind::Overtaken, .detail = why};
}

Error overtakenBy(Change change, const Order &order)
{
    if (isCancelled(order))
        return overtaken(cancelledBefore);
    if (change == Change::Assemble && wantedStateSeen(change, order)) {
        return overtaken(order.waybillNumber.isEmpty() ? QString(assembledBefore)
                                                       : assembledBefore + u", waybill "_s + order.waybillNumber);
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

bool isCancelledMeanwhile(const Error &error)
{
    if (error.kind == Error::Kind::Overtaken)
        return error.detail == cancelledBefore;
    return error.kind == Error::Kind::Rejected && error.detail == cancelledMeanwhile();
}

bool isAssembledMeanwhile(const Error &error)
{
    return error.kind == Error::Kind::Overtaken && error.detail.startsWith(assembledBefore);
}
