// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/archive/archiveview.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/orderspage.h"

#include <QClipboard>
#include <QPointer>

// A window against the Training shop, and the question that is asked after every step: do the framed row, the
// panel and the keys mean one order?
class OneMeaning : protected WindowFixture
{
protected:
    void begin()
    {
        beginWith({.orders = 0, .archivedOrders = 20, .archiveDays = 5});
        startProgram(options(std::chrono::seconds(5)));
    }
    void open();

    ArchiveView &archive() const { return *m_window->findChild<ArchiveView *>(); }
    OrderList &shownList() const
    {
        return archive().isVisibleTo(m_window.get()) ? static_cast<OrderList &>(archive()) : queue();
    }
    OrderDetail &panel() const { return *m_window->findChild<OrderDetail *>(); }
    QAction &orderAction(const QString &id) const { return m_window->action(id); }
    QString numberOf(const OrderId &id) const { return m_place->store.find(id)->order.code.value(); }
    QString current() const
    {
        const auto id = shownList().currentOrder();
        return id ? numberOf(*id) : QString();
    }
    static QString spoken(const QString &number)
    {
        using namespace Qt::StringLiterals;
        return u"№ %1 %2 %3"_s.arg(number.mid(0, 3), number.mid(3, 3), number.mid(6));
    }

    // The framed row, the panel, the menu and the clipboard speak of the same order.
    void verifyOneMeaning()
    {
        using namespace Qt::StringLiterals;
        const OrderList &list = shownList();
        const auto framed = list.currentOrder();
        const std::vector<OrderId> chosen = list.selectedOrders();
        QCOMPARE(panel().orderId(), framed);
        QCOMPARE(chosen.empty(), !framed);
        QCOMPARE(std::ranges::count(chosen, framed.value_or(OrderId())), framed ? 1 : 0);
        const bool isNarrow = m_window->width() < 1100;
        QVERIFY(isNarrow || panel().isVisibleTo(m_window.get()) == framed.has_value());
        QCOMPARE(orderAction(u"order.copyNumber"_s).isEnabled(), framed.has_value());
        if (framed) {
            QStringList numbers;
            for (const OrderId &id : chosen)
                numbers += numberOf(id);
            orderAction(u"order.copyNumber"_s).trigger();
            QCOMPARE(QApplication::clipboard()->text(), numbers.join(u'\n'));
        }
        if (chosen.size() == 1)
            verifyWhatCancelMeans();
        for (const auto &[id, change] :
             {std::pair(u"order.handOver"_s, Change::Complete), {u"order.cancel"_s, Change::Cancel}}) {
            const bool isAllowed = chosen.size() == 1 && !m_place->runner.gate().refusalOf(change, chosen.front());
            QTRY_COMPARE(orderAction(id).isEnabled(), isAllowed);
        }
    }

    // By its key, as a person would.
    void verifyWhatCancelMeans()
    {
        using namespace Qt::StringLiterals;
        const OrderId id = *shownList().currentOrder();
        const bool isAllowed = !m_place->runner.gate().refusalOf(Change::Cancel, id);
        QTRY_COMPARE(orderAction(u"order.cancel"_s).isEnabled(), isAllowed);
        const auto *page = m_window->findChild<OrdersPage *>();
        QTRY_VERIFY(!page->chosen().hasJustMovedOn());
        QPointer<QWidget> focused = QApplication::focusWidget();
        press(Qt::Key_F8, Qt::ShiftModifier);
        auto *dialog = m_window->findChild<CancelDialog *>();
        QCOMPARE(dialog != nullptr, isAllowed);
        if (!dialog)
            return;
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto cancel = std::ranges::find(buttons, u"Cancel order"_s, &QPushButton::accessibleName);
        QVERIFY(cancel != buttons.end() && (*cancel)->text().replace(u'\u00A0', u' ').endsWith(spoken(numberOf(id))));
        dialog->reject();
        delete dialog;
        backToTheWindow();
        if (focused)
            focused->setFocus();
    }
};

// To be called where a failure ends the test.
#define VERIFY_ONE_MEANING()                                                                                           \
    do {                                                                                                               \
        verifyOneMeaning();                                                                                            \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

inline void OneMeaning::open()
{
    QVERIFY(m_place->readAll());
    openWindow(counterScreen);
    VERIFY_ONE_MEANING();
    QVERIFY2(current().isEmpty(), "no order is chosen by itself");
}
