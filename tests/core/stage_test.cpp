// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/stage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using OrderState::NEW, OrderState::SIGN_REQUIRED, OrderState::PICKUP, OrderState::DELIVERY, OrderState::KASPI_DELIVERY,
    OrderState::ARCHIVE;
using OrderStatus::APPROVED_BY_BANK, OrderStatus::ACCEPTED_BY_MERCHANT, OrderStatus::COMPLETED, OrderStatus::CANCELLED,
    OrderStatus::CANCELLING, OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED, OrderStatus::RETURNED,
    OrderStatus::RETURN_ACCEPTED_BY_MERCHANT;

namespace {

Order orderIn(OrderState state, OrderStatus status)
{
    Order order;
    order.state = state;
    order.status = status;
    return order;
}

Order with(Order order, auto change)
{
    change(order);
    return order;
}

void signing(Order &order)
{
    order.signatureRequired = true;
}

void locker(Order &order)
{
    order.isKaspiDelivery = true;
}

void assembled(Order &order)
{
    order.assembled = true;
}

void waybilled(Order &order)
{
    order.waybill = u"https://example.invalid/w.pdf"_s;
}

void preOrdered(Order &order)
{
    order.preOrder = true;
}

void collected(Order &order)
{
    order.courierTransmissionDate = instantFromMs(1);
}

void back(Order &order)
{
    order.returnedToWarehouse = true;
}

} // namespace

Q_DECLARE_METATYPE(Order)

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAnOrderIntoItsQueue_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<Stage>("stage");
        const auto row = [](const char *name, const Order &order, Stage stage) {
            QTest::newRow(name) << order << stage;
        };
        const auto delivered = [](OrderStatus status) { return orderIn(KASPI_DELIVERY, status); };
        const Order accepted = delivered(ACCEPTED_BY_MERCHANT);

        // The contract's rows, top to bottom.
        row("cancelling", delivered(CANCELLING), Stage::Returns);
        row("return requested", delivered(KASPI_DELIVERY_RETURN_REQUESTED), Stage::Returns);
        row("returned to us", with(delivered(CANCELLING), back), Stage::Returns);
        row("new", orderIn(NEW, APPROVED_BY_BANK), Stage::New);
        row("new, seen live", orderIn(KASPI_DELIVERY, APPROVED_BY_BANK), Stage::New);
        row("to sign", orderIn(SIGN_REQUIRED, ACCEPTED_BY_MERCHANT), Stage::ToSign);
        row("to sign, by its flag", with(orderIn(PICKUP, ACCEPTED_BY_MERCHANT), signing), Stage::ToSign);
        row("pickup", orderIn(PICKUP, ACCEPTED_BY_MERCHANT), Stage::Pickup);
        row("parcel locker", with(orderIn(PICKUP, ACCEPTED_BY_MERCHANT), locker), Stage::Pickup);
        row("my delivery", orderIn(DELIVERY, ACCEPTED_BY_MERCHANT), Stage::MyDelivery);
        row("with the courier", with(accepted, collected), Stage::WithCourier);
        row("pre-order", with(accepted, preOrdered), Stage::PreOrders);
        row("to pack", accepted, Stage::ToPack);
        row("to the courier", with(accepted, assembled), Stage::ToCourier);
        row("archive", orderIn(ARCHIVE, COMPLETED), Stage::Archive);
        row("assembled, by its waybill alone", with(accepted, waybilled), Stage::ToCourier);

        // Which of two rows wins.
        row("cancelling before pickup", orderIn(PICKUP, CANCELLING), Stage::Returns);
        row("cancelling before the courier", with(delivered(CANCELLING), collected), Stage::Returns);
        row("cancelling before signing", with(orderIn(SIGN_REQUIRED, CANCELLING), signing), Stage::Returns);
        row("new before signing", with(orderIn(NEW, APPROVED_BY_BANK), signing), Stage::New);
        row("signing before packing", with(accepted, signing), Stage::ToSign);
        row("new before its queue", orderIn(SIGN_REQUIRED, APPROVED_BY_BANK), Stage::New);
        row("new before pre-order", with(delivered(APPROVED_BY_BANK), preOrdered), Stage::New);
        row("archive before new", orderIn(ARCHIVE, APPROVED_BY_BANK), Stage::Archive);
        row("courier before pre-order", with(with(accepted, preOrdered), collected), Stage::WithCourier);
        row("courier before assembled", with(with(accepted, assembled), collected), Stage::WithCourier);
        row("pre-order before assembled", with(with(accepted, preOrdered), assembled), Stage::PreOrders);
        row("archive before cancelling", orderIn(ARCHIVE, CANCELLING), Stage::Archive);
        row("archive before signing", with(orderIn(ARCHIVE, ACCEPTED_BY_MERCHANT), signing), Stage::Archive);

        // A final status whose state has not followed yet.
        row("completed", orderIn(PICKUP, COMPLETED), Stage::Archive);
        row("cancelled", orderIn(NEW, CANCELLED), Stage::Archive);
        row("returned", delivered(RETURNED), Stage::Archive);
        row("return accepted", delivered(RETURN_ACCEPTED_BY_MERCHANT), Stage::Archive);

        // Words we do not know, and pairs the contract does not name: open, not guessed at.
        row("nothing known", Order(), Stage::Other);
        row("new but accepted", orderIn(NEW, ACCEPTED_BY_MERCHANT), Stage::Other);
        row("unknown state", orderIn(OrderState::Unknown, ACCEPTED_BY_MERCHANT), Stage::Other);
        row("unknown status with Kaspi", delivered(OrderStatus::Unknown), Stage::Other);
        row("unknown status at the counter", orderIn(PICKUP, OrderStatus::Unknown), Stage::Pickup);
    }

    void putsAnOrderIntoItsQueue()
    {
        QFETCH(Order, order);
        QFETCH(Stage, stage);
        QCOMPARE(stageOf(order), stage);
        QCOMPARE(isOpen(order), stage != Stage::Archive);
    }
};

TEST_WITHOUT_WINDOWS(StageTest)
#include "stage_test.moc"
