// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderfilter.h"

#include <algorithm>
#include <functional>

OrderFilter::OrderFilter(OrderModel &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_sorted(source), m_rows(accepted())
{
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&source, &QAbstractItemModel::dataChanged, this, &OrderFilter::takeChanged);
}

void OrderFilter::setQueue(const Queue &queue)
{
    if (queue == m_queue)
        return;
    Q_EMIT filterAboutToChange();
    m_queue = queue;
    showOthers(accepted());
    Q_EMIT filterChanged();
}

void OrderFilter::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    readSearch();
}

void OrderFilter::readSearch()
{
    Q_EMIT filterAboutToChange();
    std::vector<bool> isFound(size_t(m_source.rowCount())); // each key is compared once
    m_query = search::queryThatFinds(m_search, [&](const search::Query &query) {
        for (size_t row = 0; row < isFound.size(); ++row)
            isFound[row] = search::matches(m_source.searchKey(int(row)), query);
        return std::ranges::find(isFound, true) != isFound.end();
    });
    showOthers(isSearching() ? sortedRowsThat([&](int row) { return isFound[size_t(row)]; }) : accepted());
    Q_EMIT filterChanged();
}

int OrderFilter::hiddenCount() const
{
    if (!isSearching())
        return 0;
    const auto isOfQueue = [this](int row) { return m_queue.holds(m_source.store().at(row).stage()); };
    return int(std::ranges::count_if(m_sorted.rows(), isOfQueue) - std::ranges::count_if(m_rows, isOfQueue));
}

QModelIndex OrderFilter::indexOf(const OrderId &id) const
{
    const int sourceRow = m_source.store().rowOf(id);
    // The store tells of a row that comes before it is ours.
    const bool isOurs = sourceRow >= 0 && sourceRow < int(m_sorted.rows().size());
    const int row = isOurs ? rowOf(sourceRow) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

void OrderFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= OrderModel::columns)
        return;
    m_sorted.sort(OrderModel::Column(column), order);
    arrangeSorted();
}

int OrderFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrderFilter::columnCount(const QModelIndex &parent) const
{
    return m_source.columnCount(parent);
}

QVariant OrderFilter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole && index.column() == int(OrderModel::Column::Status) && isMixed())
        return rowAt(index.row()).place.text;
    return m_source.index(m_rows[size_t(index.row())], index.column()).data(role);
}

QVariant OrderFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

bool OrderFilter::accepts(int sourceRow) const
{
    if (isSearching())
        return search::matches(m_source.searchKey(sourceRow), m_query);
    return m_queue.holds(m_source.store().at(sourceRow).stage());
}

std::vector<int> OrderFilter::accepted() const
{
    return sortedRowsThat([this](int row) { return accepts(row); });
}

template <typename Predicate>
std::vector<int> OrderFilter::sortedRowsThat(Predicate isWanted) const
{
    std::vector<int> rows;
    std::ranges::copy_if(m_sorted.rows(), std::back_inserter(rows), isWanted);
    return rows;
}

int OrderFilter::rowOf(int sourceRow) const
{
    const auto found = std::ranges::lower_bound(m_rows, sourceRow,
                                                [this](int one, int other) { return m_sorted.isBefore(one, other); });
    return found == m_rows.end() || *found != sourceRow ? -1 : int(found - m_rows.begin());
}

void OrderFilter::takeInserted(int first, int last)
{
    m_sorted.insert(first, last);
    std::vector<int> coming;
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            coming.push_back(row);
    }
    insertSome(std::move(coming));
    // What found nothing may have been typed under another layout than the order that comes now.
    if (isSearching() && m_rows.empty())
        readSearch();
}

void OrderFilter::takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Roles are named where only words change, as time passes.
    const bool mayMove = roles.isEmpty();
    std::vector<int> staying;
    std::vector<int> going; // as rows of this model
    std::vector<int> coming;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int shown = rowOf(row);
        const bool isAccepted = mayMove ? accepts(row) : shown >= 0;
        if (shown >= 0 && isAccepted)
            staying.push_back(row);
        else if (shown >= 0)
            going.push_back(shown);
        else if (isAccepted)
            coming.push_back(row);
    }
    removeSome(std::move(going));
    bool isOtherValue = false;
    for (int row = topLeft.row(); mayMove && row <= bottomRight.row(); ++row)
        isOtherValue = m_sorted.update(row) || isOtherValue;
    if (isOtherValue)
        arrangeSorted();
    std::ranges::transform(staying, staying.begin(), [this](int row) { return rowOf(row); });
    announce(std::move(staying), topLeft.column(), bottomRight.column(), roles);
    insertSome(std::move(coming));
}

void OrderFilter::insertSome(std::vector<int> sourceRows)
{
    const auto isBefore = [this](int one, int other) { return m_sorted.isBefore(one, other); };
    std::ranges::sort(sourceRows, isBefore);
    // From below, so that the places above stay what they are.
    for (auto end = sourceRows.cend(); end != sourceRows.cbegin();) {
        const auto place = std::ranges::lower_bound(m_rows, *std::prev(end), isBefore);
        auto begin = std::prev(end);
        while (begin != sourceRows.cbegin() &&
               (place == m_rows.begin() || isBefore(*std::prev(place), *std::prev(begin))))
            --begin;
        const int first = int(place - m_rows.begin());
        beginInsertRows({}, first, first + int(end - begin) - 1);
        m_rows.insert(place, begin, end);
        endInsertRows();
        end = begin;
    }
}

void OrderFilter::removeSome(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater());
    for (auto last = rows.cbegin(); last != rows.cend();) {
        auto first = last;
        while (std::next(first) != rows.cend() && *std::next(first) == *first - 1)
            ++first;
        beginRemoveRows({}, *first, *last);
        m_rows.erase(m_rows.begin() + *first, m_rows.begin() + *last + 1);
        endRemoveRows();
        last = std::next(first);
    }
}

void OrderFilter::announce(std::vector<int> rows, int firstColumn, int lastColumn, const QList<int> &roles)
{
    std::ranges::sort(rows);
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (std::next(last) != rows.cend() && *std::next(last) == *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first, firstColumn), index(*last, lastColumn), roles);
        first = std::next(last);
    }
}

// A range for each of thousands of rows would be announced, and their places counted anew, as many times.
void OrderFilter::showOthers(const std::vector<int> &sourceRows)
{
    std::vector<bool> isWanted(size_t(m_source.rowCount()));
    for (const int row : sourceRows)
        isWanted[size_t(row)] = true;
    std::vector<int> rows = m_rows;
    const auto going = std::stable_partition(rows.begin(), rows.end(), [&](int row) { return isWanted[size_t(row)]; });
    const auto kept = size_t(going - rows.begin());
    if (going != rows.end()) {
        arrange(rows);
        beginRemoveRows({}, int(kept), int(rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (kept == sourceRows.size())
        return;
    for (const int row : m_rows)
        isWanted[size_t(row)] = false;
    rows = m_rows;
    std::ranges::copy_if(sourceRows, std::back_inserter(rows), [&](int row) { return isWanted[size_t(row)]; });
    beginInsertRows({}, int(kept), int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
    arrange(sourceRows);
}

void OrderFilter::arrangeSorted()
{
    std::vector<int> rows = m_rows;
    std::ranges::sort(rows, [this](int one, int other) { return m_sorted.isBefore(one, other); });
    arrange(rows);
}

// The same rows in another order.
void OrderFilter::arrange(const std::vector<int> &sourceRows)
{
    if (sourceRows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> places(size_t(m_source.rowCount()));
    for (size_t row = 0; row < sourceRows.size(); ++row)
        places[size_t(sourceRows[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after += this->index(places[size_t(m_rows[size_t(index.row())])], index.column());
    m_rows = sourceRows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
