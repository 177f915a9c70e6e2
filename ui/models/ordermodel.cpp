// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ordermodel.h"

#include "core/orders/search.h"
#include "ui/models/arrivals.h"
#include "ui/text/items.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

OrderModel::OrderModel(const OrderStore &store, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock), m_rows(size_t(store.size())),
      m_keys(size_t(store.size()))
{
    connect(&m_keyTurn, &QTimer::timeout, this, &OrderModel::prepareSomeKeys);
    m_keyTurn.start(0);
    connect(&store, &OrderStore::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&store, &OrderStore::rowsInserted, this, [this] {
        m_rows.resize(size_t(m_store.size()));
        m_keys.resize(size_t(m_store.size()));
        m_keyTurn.start(0);
        endInsertRows();
    });
    connect(&store, &OrderStore::rowsChanged, this, [this](int first, int last) {
        forget(first, last);
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    });
}

const OrderRow &OrderModel::row(int row) const
{
    auto &prepared = m_rows[size_t(row)];
    if (!prepared) {
        const OrderRecord &record = m_store.at(row);
        prepared = orderRow(record, m_clock.now(), m_arrivals ? m_arrivals->cameAt(record.order.id) : std::nullopt);
    }
    return *prepared;
}

void OrderModel::follow(const Arrivals &arrivals)
{
    m_arrivals = &arrivals;
    connect(&arrivals, &Arrivals::changed, this, [this](const OrderId &id) {
        const int row = m_store.rowOf(id);
        if (row >= int(m_rows.size()))
            return; // it is only just being inserted, and not prepared
        m_rows[size_t(row)].reset();
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    });
}

const QString &OrderModel::searchKey(int row) const
{
    QString &key = m_keys[size_t(row)];
    if (key.isNull())
        key = search::keyOf(m_store.at(row).order);
    return key;
}

void OrderModel::tick()
{
    const Instant now = m_clock.now();
    const int column = int(Column::Deadline);
    int first = -1;
    const auto announceUpTo = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, column), index(end - 1, column),
                               {Qt::DisplayRole, Qt::ToolTipRole, MeaningRole});
        first = -1;
    };
    const int count = int(m_rows.size());
    for (int i = 0; i < count; ++i) {
        auto &prepared = m_rows[size_t(i)];
        const bool changed = prepared && updateDeadline(*prepared, m_store.at(i), now);
        if (changed && first < 0)
            first = i;
        if (!changed)
            announceUpTo(i);
    }
    announceUpTo(count);
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row(index.row()), column);
    case SortRole:
        return sortValue(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        return int(column == Column::Total ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Order ? row(index.row()).sentence() : QVariant();
    case MeaningRole: {
        const OrderRow &texts = row(index.row());
        if (column == Column::Status)
            return int(texts.status.meaning);
        return column == Column::Deadline && texts.deadline ? QVariant(int(texts.deadline->meaning)) : QVariant();
    }
    case BadgesRole:
        return row(index.row()).badges;
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header(section, orientation, role);
}

QVariant OrderModel::header(int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Column(section) == Column::Total ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Order:
        //: Header of the column with the order's number
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Items:
        return tr("Items");
    case Column::Total:
        return tr("Total");
    case Column::Deadline:
        return tr("Deadline");
    case Column::Status:
        return tr("Status");
    }
    return {};
}

QVariant OrderModel::sortValue(int row, Column column) const
{
    const OrderRecord &record = m_store.at(row);
    switch (column) {
    case Column::Order: {
        // Numbers of different lengths in the order of their value.
        constexpr int longest = 20;
        return record.order.code.value().rightJustified(longest, u'0');
    }
    case Column::Customer:
        return record.order.customer.fullName();
    case Column::Items: {
        // By the name, not by how many.
        const auto &entries = record.order.entries;
        return entries && !entries->empty() ? text::title(entries->front()) : this->row(row).items;
    }
    case Column::Total:
        return record.order.totalPrice ? QVariant(record.order.totalPrice->tiyn()) : QVariant();
    case Column::Deadline:
        return record.deadline ? QVariant(toMs(record.deadline->at)) : QVariant();
    case Column::Status:
        return this->row(row).place.text + u' ' + this->row(row).status.text;
    }
    Q_UNREACHABLE();
}

QString OrderModel::displayText(const OrderRow &row, Column column)
{
    switch (column) {
    case Column::Order:
        return row.code;
    case Column::Customer:
        return row.customer;
    case Column::Items:
        return row.items;
    case Column::Total:
        return row.total;
    case Column::Deadline:
        return row.deadline ? row.deadline->text : QString();
    case Column::Status:
        return row.status.text;
    }
    Q_UNREACHABLE();
}

QString OrderModel::toolTip(int row, Column column) const
{
    const OrderRecord &record = m_store.at(row);
    switch (column) {
    case Column::Customer:
        return text::fullName(record.order.customer);
    case Column::Items:
        return this->row(row).items;
    case Column::Deadline:
        if (!record.deadline)
            return {};
        //: What is owed and by when: "Hand over by: 21 Nov 2026, 16:00:00"
        return tr("%1: %2").arg(text::name(record.deadline->kind), text::fullMoment(record.deadline->at));
    case Column::Order:
    case Column::Total:
        return {};
    case Column::Status:
        return this->row(row).status.text;
    }
    Q_UNREACHABLE();
}

void OrderModel::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_rows[size_t(row)].reset();
        m_keys[size_t(row)] = QString();
    }
    m_nextKey = std::min(m_nextKey, size_t(first));
    m_keyTurn.start(0);
}

void OrderModel::prepareSomeKeys()
{
    constexpr size_t inATurn = 100;
    for (const size_t end = std::min(m_nextKey + inATurn, m_keys.size()); m_nextKey < end; ++m_nextKey)
        searchKey(int(m_nextKey));
    if (m_nextKey == m_keys.size())
        m_keyTurn.stop();
}
