// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/orderlist.h"

#include "ui/queue/orderdelegate.h"
#include "ui/style/cellcopy.h"
#include "ui/style/tokens.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace {

constexpr auto wholeRows = QItemSelectionModel::Rows;

bool movesCursor(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
           key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

// Frame and choice are brought together once a change has ended, not in the middle of it.
class OrderList::Hold
{
public:
    explicit Hold(OrderList &list) : m_list(list) { ++m_list.m_held; }
    ~Hold() { m_list.release(); }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    OrderList &m_list;
};

OrderList::OrderList(QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    //: Accessible name of the table of orders
    setAccessibleName(tr("Orders"));
    copiesByItself(*this); // the numbers of all that are chosen
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(OrderDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // see OrderDelegate::fitColumns()
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OrderList::onRowsRemoved);
}

std::optional<OrderId> OrderList::currentOrder() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(idAt(current.row())) : std::nullopt;
}

std::vector<OrderId> OrderList::selectedOrders() const
{
    std::vector<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    rows.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<OrderId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(idAt(row));
    return ids;
}

QStringList OrderList::selectedNumbers() const
{
    auto indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QStringList numbers;
    for (const QModelIndex &index : std::as_const(indexes))
        numbers += index.data().toString();
    return numbers;
}

bool OrderList::select(const std::vector<OrderId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const OrderId &id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = model()->index(row, 0);
        if (!first.isValid())
            first = index;
        selection.select(index, index);
    }
    if (!first.isValid())
        return false;
    const Hold hold(*this);
    m_passing = QModelIndex();
    setCurrentIndex(first); // Shift goes on from it
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | wholeRows);
    scrollTo(first);
    return true;
}

void OrderList::narrowTo(const std::vector<OrderId> &ids)
{
    std::vector<OrderId> left;
    for (const OrderId &id : selectedOrders()) {
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            left.push_back(id);
    }
    select(left);
}

void OrderList::deselect(const std::vector<OrderId> &ids)
{
    std::vector<OrderId> left = selectedOrders();
    std::erase_if(left, [&ids](const OrderId &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); });
    select(left);
}

void OrderList::selectSomething()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        select({idAt(0)});
}

void OrderList::beginOtherList()
{
    ++m_held;
    m_isOtherList = true;
}

void OrderList::endOtherList()
{
    m_isOtherList = false;
    m_changed = true;
    release();
}

void OrderList::release()
{
    Q_ASSERT(m_held > 0);
    if (--m_held > 0 || !m_changed)
        return;
    settle();
    m_changed = false;
    const bool left = std::exchange(m_left, false);
    Q_EMIT choiceChanged();
    if (left)
        Q_EMIT currentOrderLeft();
}

// The choice decides: the frame stands on one of its rows, or nowhere.
void OrderList::settle()
{
    ++m_held;
    const QModelIndex current = currentIndex();
    const int row = nearestSelected(current.row());
    if (row < 0)
        selectionModel()->clearCurrentIndex();
    else if (row != current.row())
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    --m_held;
}

int OrderList::nearestSelected(int row) const
{
    int nearest = -1;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (!range.isValid())
            continue;
        const int candidate = std::clamp(row, range.top(), range.bottom());
        if (nearest < 0 || std::abs(candidate - row) < std::abs(nearest - row))
            nearest = candidate;
    }
    return nearest;
}

void OrderList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const Hold hold(*this);
    QTableView::selectionChanged(selected, deselected);
    m_changed = true;
}

void OrderList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const Hold hold(*this);
    QTableView::currentChanged(current, previous);
    m_changed = true;
}

void OrderList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    ++m_held;
    m_successor = QModelIndex();
    const int current = currentIndex().row();
    if (!m_isOtherList && current >= first && current <= last) {
        m_successor = model()->index(last + 1 < model()->rowCount() ? last + 1 : first - 1, 0);
        m_left = true;
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void OrderList::onRowsRemoved()
{
    if (m_successor.isValid() && nearestSelected(0) < 0)
        setCurrentIndex(m_successor);
    m_successor = QModelIndex();
    release();
}

bool OrderList::event(QEvent *event)
{
    const Hold hold(*this);
    return QTableView::event(event);
}

bool OrderList::viewportEvent(QEvent *event)
{
    const Hold hold(*this);
    if (event->type() == QEvent::MouseButtonPress)
        m_passing = QModelIndex();
    return QTableView::viewportEvent(event);
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const bool isWithControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto current = currentOrder())
            Q_EMIT opened(*current);
    } else if (event->key() == Qt::Key_Space) {
        toggleCurrent();
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        askForMenu(); // where the system makes no request of this key
    } else if (isWithControl && movesCursor(event->key())) {
        moveBesideSelection(event);
    } else {
        // Not with Ctrl alone, which comes before every key that is pressed with it.
        if (movesCursor(event->key()) || event->matches(QKeySequence::SelectAll))
            m_passing = QModelIndex();
        QTableView::keyPressEvent(event);
    }
}

// One after the other can be added: Ctrl with an arrow goes there, Space makes it stay.
void OrderList::moveBesideSelection(QKeyEvent *event)
{
    const QPersistentModelIndex before = currentIndex();
    const QPersistentModelIndex passed = m_passing;
    QTableView::keyPressEvent(event);
    const QModelIndex current = currentIndex();
    if (current == before)
        return;
    if (passed.isValid())
        selectionModel()->select(passed, QItemSelectionModel::Deselect | wholeRows);
    m_passing = QModelIndex();
    if (!selectionModel()->isRowSelected(current.row())) {
        m_passing = current;
        selectionModel()->select(current, QItemSelectionModel::Select | wholeRows);
    }
}

void OrderList::toggleCurrent()
{
    const bool wasPassing = m_passing.isValid();
    m_passing = QModelIndex();
    // The last one stays: the keyboard has to stand somewhere.
    if (!wasPassing && selectionModel()->selectedRows().size() > 1)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Deselect | wholeRows);
    else
        selectSomething();
}

void OrderList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(idAt(index.row()));
}

void OrderList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenu();
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

// Below the number, on its row.
void OrderList::askForMenu()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    scrollTo(current);
    const QRect number = visualRect(current.siblingAtColumn(0));
    Q_EMIT menuRequested(viewport()->mapToGlobal(number.center()));
}

// Where the keyboard stands is seen also while no row is chosen.
void OrderList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(accent(palette()), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

// The message bar takes room at the bottom: a framed row that was seen stays seen.
void OrderList::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const int top = current.isValid() ? rowViewportPosition(current.row()) : -1;
    const bool wasSeen = top >= 0 && top + rowHeight(current.row()) <= event->oldSize().height();
    QTableView::resizeEvent(event);
    if (wasSeen)
        scrollTo(current);
}

QModelIndex OrderList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    return model()->index(row, std::max(0, currentIndex().column()));
}
