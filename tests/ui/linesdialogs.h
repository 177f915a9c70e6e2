// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/named.h"
#include "tests/ui/sampleorders.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linestable.h"

#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

// What tests of the dialogs for lines share: orders with lines, and hands on the table.
namespace linesdialogs {

inline OrderEntry pieces(const QString &id, const QString &name, qint64 quantity, qint64 tenge)
{
    OrderEntry line = sample::entry(id, name, quantity);
    line.offerCode = QStringLiteral("SKU-") + id;
    line.basePrice = Money::fromTenge(tenge);
    line.totalPrice = Money::fromTenge(tenge * quantity);
    return line;
}

inline OrderEntry weighed(const QString &id, const QString &name, qint64 grams, qint64 tengePerKg)
{
    OrderEntry line = pieces(id, name, 1, tengePerKg);
    line.unitType = UnitType::MEASURABLE;
    line.weight = Weight{grams};
    line.totalPrice = Money::fromTiyn((tengePerKg * 100 * grams + 500) / 1000);
    line.minAllowedWeight = Weight{grams / 2};
    return line;
}

inline Order toPack(std::vector<OrderEntry> lines)
{
    Order order = sample::order(1, OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.customer.firstName = QStringLiteral("Әсел");
    order.customer.lastName = QStringLiteral("Қожахметова");
    Money sum;
    for (const OrderEntry &line : lines)
        sum = sum + line.totalPrice.value_or(Money());
    order.totalPrice = sum;
    order.entries = std::move(lines);
    return order;
}

inline LinesTable &tableOf(const QWidget &dialog)
{
    return *dialog.findChild<LinesTable *>();
}

inline QString cell(const QWidget &dialog, int row, LinesModel::Column column)
{
    return plain(tableOf(dialog).model()->index(row, int(column)).data().toString());
}

// Typed into the line the keyboard stands on, Enter behind it.
inline void typeAmount(const QWidget &dialog, const QString &digits)
{
    LinesTable &table = tableOf(dialog);
    for (const QChar digit : digits) {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &table, digit.toLatin1());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace linesdialogs
