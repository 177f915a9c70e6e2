// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/ui/named.h"
#include "tests/ui/storefixture.h"
#include "ui/order/orderdetail.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

// The panel of one order, by itself, and an order to show in it.
class DetailFixture
{
protected:
    void begin()
    {
        m_refuse = {};
        m_detail =
            std::make_unique<OrderDetail>(m_fixture.store, m_journal, m_clock, [this](Change change, const OrderId &) {
                return m_refuse ? m_refuse(change) : std::nullopt;
            });
        m_detail->resize(420, 700);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    }

    static OrderEntry entry(const QString &id, qint64 tenge)
    {
        OrderEntry entry;
        entry.id = EntryId(id);
        entry.offerName = QStringLiteral("Чайник ") + id;
        entry.unitType = UnitType::PIECES;
        entry.quantity = 1;
        entry.totalPrice = Money::fromTenge(tenge);
        return entry;
    }
    static OrderRecord pickup()
    {
        OrderRecord record;
        record.order.id = OrderId(QStringLiteral("1"));
        record.order.code = OrderCode(QStringLiteral("410000123"));
        record.order.state = OrderState::PICKUP;
        record.order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        record.order.customer.firstName = QStringLiteral("Әсел");
        record.order.customer.lastName = QStringLiteral("Қожахметова");
        record.order.customer.cellPhone = QStringLiteral("7012344567");
        record.order.totalPrice = Money::fromTenge(12'400);
        record.order.entries = {entry(QStringLiteral("1"), 10'000), entry(QStringLiteral("2"), 2'400)};
        return record;
    }

    bool says(const QString &words) const
    {
        const auto labels = m_detail->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    // Nothing if it is not shown.
    QPushButton *button(const QString &name) const { return shownAs<QPushButton>(*m_detail, name); }

    StoreFixture m_fixture;
    TestClock &m_clock = m_fixture.clock;
    Journal m_journal{m_fixture.database, m_clock, QStringLiteral("Айгүл")};
    std::function<std::optional<Refusal>(Change)> m_refuse;
    std::unique_ptr<OrderDetail> m_detail;
};
