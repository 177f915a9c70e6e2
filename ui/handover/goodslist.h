// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QListWidget>

#include <optional>
#include <vector>

// What has to lie on the counter, with a tick for each line. The ticks are the clerk's own aid:
// nothing depends on them.
class GoodsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit GoodsList(QWidget *parent = nullptr);

    // Lines that stay keep their tick.
    void setOrder(const Order &order);

private:
    std::optional<std::vector<OrderEntry>> m_lines;
};
