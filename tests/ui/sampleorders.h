// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "tests/support/testclock.h"

#include <QStringList>

#include <vector>

// Orders for tests of the window: deterministic, in all stages, with the names and sums that break
// layouts.
namespace sample {

inline Order order(int number, OrderState state, OrderStatus status)
{
    Order order;
    order.id = OrderId(QString::number(number));
    order.code = OrderCode(QString::number(410'000'000 + number));
    order.state = state;
    order.status = status;
    order.paymentMode = PaymentMode::PREPAID;
    order.totalPrice = Money::fromTenge(12'400 + number * 137);
    order.creationDate = TestClock().now() - std::chrono::hours(number % 48);
    order.approvedByBankDate = order.creationDate;
    return order;
}

inline OrderEntry entry(const QString &id, const QString &name, qint64 quantity)
{
    OrderEntry entry;
    entry.id = EntryId(id);
    entry.offerName = name;
    entry.unitType = UnitType::PIECES;
    entry.quantity = quantity;
    entry.basePrice = Money::fromTenge(6'200);
    entry.totalPrice = Money::fromTenge(6'200 * quantity);
    return entry;
}

// One that is to be handed over, with everything that can be known of its lines.
inline Order detailed(int lines)
{
    using namespace Qt::StringLiterals;
    Order order = sample::order(777, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.customer.firstName = u"Гүлбаршын"_s;
    order.customer.lastName = u"Сүлейменқызы-Әбдірахманова"_s;
    order.customer.cellPhone = u"7012345678"_s;
    order.plannedDeliveryDate = TestClock().now() + std::chrono::minutes(50);
    OrderEntry phone = entry(u"d1"_s, u"Смартфон Apple iPhone 15 Pro Max 256 ГБ титановый синий, с зарядкой"_s, 1);
    phone.offerCode = u"IP15PM-256-BLU"_s;
    phone.product = {ProductId(u"p1"_s), u"113137790"_s, u"Смартфон"_s, u"Apple"_s, u"Смартфоны"_s, {}};
    phone.imeiRequired = true;
    phone.basePrice = Money::fromTenge(784'970);
    phone.totalPrice = phone.basePrice;
    OrderEntry sausage = entry(u"d2"_s, u"Қазы конская варёная, вакуум"_s, 3);
    sausage.offerCode = u"KAZY-BEEF"_s;
    sausage.product = {ProductId(u"p2"_s), u"104900118"_s, u"Қазы"_s, u"Бижан"_s, u"Деликатесы"_s, {}};
    sausage.unitType = UnitType::MEASURABLE_PIECES;
    sausage.weight = Weight{2'340};
    sausage.minAllowedWeight = Weight{1'980};
    OrderEntry umbrella = entry(u"d3"_s, u"Зонт полуавтомат складной Три Слона 3401 черный"_s, 2);
    umbrella.product = {ProductId(u"p3"_s), u"101245870"_s, u"Зонт"_s, u"Три Слона"_s, u"Зонты"_s, {}};
    order.entries = {phone, sausage, umbrella};
    for (int line = 3; line < lines; ++line) {
        order.entries->push_back(line % 2 ? sausage : umbrella);
        order.entries->back().id = EntryId(u"d%1"_s.arg(line + 1));
    }
    Money total;
    for (OrderEntry &line : *order.entries) {
        line.warehouse = {WarehouseId(u"w"_s), u"«Алатау» қоймасы"_s, u"г. Алматы, Рысқұлов даңғылы, 103, корпус 4"_s,
                          43.26918, 76.91744};
        total = total + *line.totalPrice;
    }
    order.totalPrice = total;
    return order;
}

// `count` orders, believable and a little nasty.
inline std::vector<Order> orders(int count)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    const QStringList firstNames{u"Әсел"_s, u"Гүлбаршын"_s, u"Ирина"_s, u"Нұрсұлтан"_s, u"Айгүл"_s, u"Ольга"_s};
    const QStringList lastNames{u"Қожахметова"_s,   u"Сүлейменқызы-Әбдірахманова-Жұмабекова"_s,
                                u"Петрова"_s,       u"Тоқмұхамбетұлы"_s,
                                u"Әбдіғаппарова"_s, u"Ким"_s};
    const QStringList goods{u"Чайник Tefal KO 150"_s, u"Зонт"_s,
                            u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада"_s,
                            u"Смартфон Apple iPhone 15 Pro 256GB синий"_s, u"Кофе Lavazza 1 кг"_s};
    const struct {
        OrderState state;
        OrderStatus status;
    } kinds[] = {
        {OrderState::NEW, OrderStatus::APPROVED_BY_BANK},
        {OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT},
        {OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT},
        {OrderState::DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT},
        {OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT},
        {OrderState::SIGN_REQUIRED, OrderStatus::ACCEPTED_BY_MERCHANT},
        {OrderState::KASPI_DELIVERY, OrderStatus::CANCELLING},
    };
    const Instant now = TestClock().now();
    std::vector<Order> orders;
    for (int i = 0; i < count; ++i) {
        const auto &kind = kinds[i % std::size(kinds)];
        Order order = sample::order(i + 1, kind.state, kind.status);
        order.customer.firstName = firstNames[i % firstNames.size()];
        order.customer.lastName = lastNames[(i / 2) % lastNames.size()];
        order.customer.cellPhone = QString::number(7'010'000'000 + i * 7919);
        order.deliveryMode =
            kind.state == OrderState::PICKUP ? DeliveryMode::DELIVERY_PICKUP : DeliveryMode::DELIVERY_LOCAL;
        order.deliveryAddress = u"Алматы, ул. Абая 10, кв. 5"_s;
        order.plannedDeliveryDate = now + std::chrono::minutes((i * 37) % 900 - 90);
        order.courierTransmissionPlanningDate = order.plannedDeliveryDate;
        order.approvedByBankDate = now - std::chrono::minutes((i * 11) % 70);
        order.express = i % 9 == 4;
        if (i % 5 == 1) {
            order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
            order.creditTerm = 12;
        }
        if (i % 13 == 1)
            order.totalPrice = Money::fromTenge(987'654'321);
        if (i % 4 != 3) {
            order.entries.emplace();
            for (int line = 0; line <= i % 4; ++line)
                order.entries->push_back(
                    entry(QString::number(i * 10 + line), goods[(i + line) % goods.size()], line + 1));
        }
        orders.push_back(order);
    }
    return orders;
}

} // namespace sample
