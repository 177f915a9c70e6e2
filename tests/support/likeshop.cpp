// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/likeshop.h"

#include "core/training/trainingshop.h"

using namespace Qt::StringLiterals;

namespace {

QString told(const QString &what, const auto &ours, const auto &theirs)
{
    return ours == theirs ? QString() : u"%1: %2, the shop says %3; "_s.arg(what).arg(ours).arg(theirs);
}

qint64 tiyn(const QJsonValue &tenge)
{
    return qRound64(tenge.toDouble() * 100);
}

qint64 tiyn(const std::optional<Money> &money)
{
    return money ? money->tiyn() : -1;
}

} // namespace

QString differenceFromShop(const Order &order, const TrainingShop &shop)
{
    const QString code = order.code.value();
    QString all = told(u"state"_s, order.state.text, shop.state(code)) +
                  told(u"status"_s, order.status.text, shop.status(code)) +
                  told(u"sum"_s, tiyn(order.totalPrice), tiyn(shop.attributes(code)["totalPrice"_L1]));
    const QJsonArray theirs = shop.entries(code);
    const auto ours = order.entries.value_or(std::vector<OrderEntry>());
    all += told(u"lines"_s, qsizetype(ours.size()), theirs.size());
    for (size_t i = 0; i < std::min(ours.size(), size_t(theirs.size())); ++i) {
        const QJsonObject line = theirs[qsizetype(i)].toObject();
        const QJsonObject attributes = line["attributes"_L1].toObject();
        all += told(u"line"_s, ours[i].id.value(), line["id"_L1].toString());
        all += told(u"quantity"_s, ours[i].quantity.value_or(-1), attributes["quantity"_L1].toInteger());
        all += told(u"grams"_s, ours[i].weight.value_or(Weight{}).grams, attributes["weight"_L1].toInteger());
        all += told(u"line's sum"_s, tiyn(ours[i].totalPrice), tiyn(attributes["totalPrice"_L1]));
    }
    return all;
}
