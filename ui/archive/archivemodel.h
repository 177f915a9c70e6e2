// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archivetable.h"
#include "ui/models/ordermodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

// What a search of the orders on the disk found, newest first: fetched in pages as it is scrolled
// to, and followed while orders are written. The columns are those of OrderModel; in the place of
// the deadline stands when the order was created.
class ArchiveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = OrderModel::Column;
    static constexpr int pageSize = 100;

    // Both have to outlive the model.
    ArchiveModel(const ArchiveTable &table, const Clock &clock, QObject *parent = nullptr);

    const ArchiveQuery &query() const { return m_query; }
    void setQuery(const ArchiveQuery &query);
    // These were just written: rows come, change or go with them.
    void take(const std::vector<OrderId> &ids);

    // How many the query finds, those that are not fetched yet too.
    int total() const { return m_total; }
    // Why the disk could not be asked.
    const std::optional<Error> &error() const { return m_error; }

    const OrderRow &row(int row) const { return m_rows[size_t(row)]->texts; }
    const OrderId &idAt(int row) const { return m_rows[size_t(row)]->id; }
    // -1 if the order is not among the rows that were fetched.
    int rowOf(const OrderId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // The query is asked, anew or again: before rows come and go for it, and after.
    void queryAboutToBeAsked();
    void queryAsked();
    // total() or error() is another.
    void totalChanged();

private:
    struct Row {
        ArchiveKey key;
        OrderId id;
        OrderRow texts;
    };
    using Rows = std::vector<std::unique_ptr<Row>>;

    std::unique_ptr<Row> rowFor(const ArchiveRow &found) const;
    Rows::iterator placeOf(const ArchiveKey &key);
    void put(const ArchiveRow &found);
    void remove(const OrderId &id);
    void count();
    void fail(const Error &error);

    const ArchiveTable &m_table;
    const Clock &m_clock;
    ArchiveQuery m_query;
    Rows m_rows; // greatest key first
    QHash<OrderId, ArchiveKey> m_keys;
    bool m_atEnd = true; // nothing comes after the last row
    int m_total = 0;
    std::optional<Error> m_error;
    QTimer m_countLater;
    bool m_changing = false; // who hears of a change and asks for more then is not given it
};
