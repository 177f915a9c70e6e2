// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"

#include <QWidget>

#include <vector>

class ChipRow;
class QGridLayout;
class QLabel;

// What the marketplace says of an order, as rows of name and value: the deadline and where it comes
// from, the sum, delivery, addresses, dates. A fact it did not tell has no row.
class OrderFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFacts(QWidget *parent = nullptr);

    void setRecord(const OrderRecord &record, Instant now);
    // In words; else the waybill's number stands there.
    void setWaybill(const QString &words) { setFact(Fact::Waybill, words); }
    // Time alone has passed.
    void setNow(Instant now);

private:
    enum class Fact { Total, Delivery, Address, From, Waybill, Ordered, GivenToCourier, Finished, CancelledBecause };
    static constexpr int facts = int(Fact::CancelledBecause) + 1;

    struct Row {
        QLabel *name;
        QLabel *value;
    };

    void addRow(QLabel *name, QWidget *value);
    Row addFact(const QString &name);
    void setFact(Fact fact, const QString &words);

    QGridLayout *m_grid;
    std::optional<Deadline> m_deadline;
    QLabel *m_deadlineName;
    QWidget *m_deadlineValue;
    QLabel *m_deadlineMoment;
    ChipRow *m_deadlineChip;
    QLabel *m_deadlineWhy;
    std::vector<Row> m_facts; // by Fact
};
