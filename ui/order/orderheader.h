// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"
#include "ui/style/chip.h"

#include <QStringList>
#include <QWidget>

class ChipRow;
class QLabel;
class QToolButton;

// The top of the order's panel: its number, the queue it stands in, who ordered it and what staff
// have to know at a glance. The telephone is masked until a person asks for it.
class OrderHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderHeader(QWidget *parent = nullptr);

    void setRecord(const OrderRecord &record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeStage();
    void showPhone();

    OrderId m_id;
    OrderCode m_code;
    Customer m_customer;
    Chip m_stageChip;
    QStringList m_badgeWords;
    QLabel *m_number;
    ChipRow *m_stage;
    QToolButton *m_copyNumber;
    QLabel *m_buyer;
    QLabel *m_phone;
    QToolButton *m_reveal;
    QToolButton *m_copyPhone;
    ChipRow *m_badges;
};
