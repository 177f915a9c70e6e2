// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/threepanes.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

constexpr int narrowBelow = 1100;
constexpr int widestQueues = 280;
constexpr int narrowestOrder = 344;
constexpr int usualOrder = 364; // a quarter of a wide window, as long as nobody has set another width
constexpr int widestUsualOrder = 480;

int leastWidth(const QWidget &pane)
{
    return std::max(pane.minimumWidth(), pane.minimumSizeHint().width());
}

// A pane that opens under the pointer must not take the second half of a double click.
void keepFromSecondClick(QWidget &pane)
{
    pane.setAttribute(Qt::WA_TransparentForMouseEvents);
    QTimer::singleShot(QApplication::doubleClickInterval(), &pane,
                       [&pane] { pane.setAttribute(Qt::WA_TransparentForMouseEvents, false); });
}

} // namespace

ThreePanes::ThreePanes(QWidget *queueList, QWidget *orderList, QWidget *order, QWidget *parent)
    : QSplitter(parent), m_queues(queueList), m_orders(orderList), m_order(order)
{
    m_order->setMinimumWidth(narrowestOrder);
    addWidget(m_queues);
    addWidget(m_orders);
    addWidget(m_order);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    for (int i = 0; i < count(); ++i)
        setStretchFactor(i, i == 1 ? 1 : 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_areTheirs = true; });
}

void ThreePanes::setOrder(bool isThere, bool isOpen)
{
    if (isThere == m_isThere && isOpen == m_isOpen)
        return;
    m_isThere = isThere;
    m_isOpen = isOpen;
    arrange();
}

bool ThreePanes::isNarrow() const
{
    const int allThree = leastWidth(*m_queues) + leastWidth(*m_orders) + leastWidth(*m_order) + 2 * handleWidth();
    return width() < std::max(narrowBelow, allThree);
}

QByteArray ThreePanes::widths() const
{
    return m_areTheirs ? saveState() : QByteArray();
}

void ThreePanes::setWidths(const QByteArray &widths)
{
    m_areTheirs = restoreState(widths);
    arrange();
}

QSize ThreePanes::minimumSizeHint() const
{
    const int beside = std::max(leastWidth(*m_orders), leastWidth(*m_order));
    return {leastWidth(*m_queues) + handleWidth() + beside, QSplitter::minimumSizeHint().height()};
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ThreePanes::arrange()
{
    const bool narrow = isNarrow();
    const int narrowest = m_queues->minimumSizeHint().width();
    m_queues->setMaximumWidth(narrow ? narrowest : std::max(widestQueues, narrowest));
    const bool showsOrder = m_isThere && (m_isOpen || !narrow);
    if (showsOrder && m_order->isHidden() && QGuiApplication::mouseButtons() != Qt::NoButton)
        keepFromSecondClick(*m_order);
    m_order->setVisible(showsOrder);
    m_orders->setVisible(!narrow || !showsOrder);
    if (!m_areTheirs) {
        const int left = leastWidth(*m_queues);
        const int right = std::clamp(width() / 4, usualOrder, widestUsualOrder);
        setSizes({left, width() - left - right, right});
    }
    if (std::exchange(m_wasNarrow, narrow) != narrow)
        Q_EMIT narrowChanged(narrow);
}
