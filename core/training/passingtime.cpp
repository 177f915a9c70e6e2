// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/passingtime.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

bool waitsForCourier(const ShopOrder &order)
{
    return order.state() == "KASPI_DELIVERY"_L1 && order.flag("assembled") && order.delivery(u"waybill"_s).isString() &&
           order.delivery(u"courierTransmissionDate"_s).isNull();
}

bool isComingBack(const ShopOrder &order)
{
    const bool returns = order.status() == "KASPI_DELIVERY_RETURN_REQUESTED"_L1 || order.status() == "CANCELLING"_L1;
    return returns && !order.delivery(u"returnedToWarehouse"_s).toBool();
}

bool isOnItsWay(const ShopOrder &order)
{
    return order.state() == "KASPI_DELIVERY"_L1 && order.status() == "ACCEPTED_BY_MERCHANT"_L1 &&
           !order.delivery(u"courierTransmissionDate"_s).isNull();
}

bool waitsForSigning(const ShopOrder &order)
{
    return order.state() == "SIGN_REQUIRED"_L1;
}

} // namespace

void PassingTime::step()
{
    const int chance = m_random.bounded(10);
    ShopOrder *order = nullptr;
    if (chance == 0 && (order = some(waitsForSigning))) {
        order->set(u"signatureRequired"_s, false);
        order->set(u"state"_s, u"PICKUP"_s);
    } else if (chance == 1 && (order = some(isOnItsWay))) {
        order->set(u"completionDate"_s, toMs(m_clock.now()));
        order->archive(u"COMPLETED"_s);
    } else if (chance <= 4 && (order = some(waitsForCourier))) {
        courierTakes(*order);
    } else if (chance == 5 && (order = some(isComingBack))) {
        order->setDelivery(u"returnedToWarehouse"_s, true);
    } else if (chance == 6 && (order = some(isOnItsWay))) {
        order->set(u"status"_s, u"KASPI_DELIVERY_RETURN_REQUESTED"_s);
    } else {
        buyerOrders();
    }
}

void PassingTime::buyerOrders()
{
    OrderSpec spec;
    spec.situation = m_random.bounded(8) == 0 ? Situation::PreOrder : Situation::New;
    spec.age = std::chrono::seconds(2);
    m_book.add(m_maker.make(spec, m_clock.now()));
}

void PassingTime::courierTakes(ShopOrder &order)
{
    order.setDelivery(u"courierTransmissionDate"_s, toMs(m_clock.now()));
}

ShopOrder *PassingTime::some(bool (*stands)(const ShopOrder &))
{
    std::vector<ShopOrder *> fitting;
    for (ShopOrder *order : m_book.newestFirst()) {
        if (stands(*order))
            fitting.push_back(order);
    }
    return fitting.empty() ? nullptr : fitting[static_cast<size_t>(m_random.bounded(int(fitting.size())))];
}

} // namespace training
