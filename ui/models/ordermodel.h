// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"
#include "ui/models/orderrow.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <vector>

class Arrivals;

// The store's orders as a table: same rows, same signals. Texts are prepared when a row is first asked
// for and kept until it changes; search keys are prepared ahead, a few in each turn of the event loop, so
// that the first letter of a search is found as fast as the next.
class OrderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Order, Customer, Items, Total, Deadline, Status };
    static constexpr int columns = int(Column::Status) + 1;

    enum Role {
        SortRole = Qt::UserRole, // the raw value; invalid where there is none: sorts last
        MeaningRole, // int(Meaning), of Deadline and Status
        BadgesRole, // QStringList
    };

    OrderModel(const OrderStore &store, const Clock &clock, QObject *parent = nullptr);

    // From now on the orders that have just come say so. `arrivals` must outlive the model.
    void follow(const Arrivals &arrivals);

    static QString displayText(const OrderRow &row, Column column);
    static QVariant header(int section, Qt::Orientation orientation, int role);

    const OrderStore &store() const { return m_store; }
    // What the row says; valid until the row changes.
    const OrderRow &row(int row) const;
    // Prepared for search::matches().
    const QString &searchKey(int row) const;

    // A minute has passed: countdowns are written anew. No sort value changes, so no row moves.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(int row, Column column) const;
    QString toolTip(int row, Column column) const;
    void forget(int first, int last);
    void prepareSomeKeys();

    const OrderStore &m_store;
    const Clock &m_clock;
    const Arrivals *m_arrivals = nullptr;
    mutable std::vector<std::optional<OrderRow>> m_rows;
    mutable std::vector<QString> m_keys; // null: not prepared
    size_t m_nextKey = 0; // those before are prepared
    QTimer m_keyTurn;
};
