// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ordersync.h"
#include "ui/style/chip.h"

#include <QLabel>
#include <QTimer>

class OrderStore;

// Whether we are in touch with the marketplace, and how old what we show is. For screen readers a
// label named "Connection" whose text is what is shown.
class ConnectionLabel final : public QLabel
{
    Q_OBJECT

public:
    ConnectionLabel(const OrderSync &sync, const OrderStore &store, const Clock &clock, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const OrderSync &m_sync;
    const OrderStore &m_store;
    const Clock &m_clock;
    QTimer m_everySecond;
    Chip m_chip;
};

// What the label says. `completeAt` is when the orders were last read completely.
Chip connectionChip(const SyncState &state, std::optional<Instant> completeAt, Instant now);
