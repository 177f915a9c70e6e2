// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "tests/ui/windowfixture.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

// Too small for the window in every language; with larger letters so is 768x432.
constexpr QSize smallScreen(400, 240);

// As screen readers and scripts do it: how many children there are, and then one after the other with
// all that is below it.
void walk(QAccessibleInterface *from, const std::function<void(QAccessibleInterface *)> &visit)
{
    visit(from);
    const int count = from->role() == QAccessible::Table ? 0 : from->childCount();
    for (int i = 0; i < count; ++i) {
        if (QAccessibleInterface *child = from->child(i))
            walk(child, visit);
    }
}

} // namespace

// What a screen reader asks for while the window's scroll bars come and go.
class ScrollAreaAccessTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginOffline();
        startProgram();
        m_window = makeWindow();
        m_window->resize(smallScreen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(area().verticalScrollBar()->isVisible() || area().horizontalScrollBar()->isVisible());
    }

    void cleanup() { closeAll(); }

    void cellsAreReadWhileTheFirstRowsComeAndTheBarsGo()
    {
        QStringList cells;
        walk(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface *found) {
            if (found->object() != m_window->findChild<OrdersView *>())
                return;
            takeOrders();
            makeRoom();
            QAccessibleTableInterface *table = found->tableInterface();
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    cells += table->cellAt(row, column)->text(QAccessible::Name);
            }
        });
        QVERIFY(cells.contains(u"410000001"_s));
    }

    void aPartThatIsHiddenMeanwhileKeepsItsNumber()
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area());
        const int before = access->childCount();
        QVERIFY2(before > 1, "the viewport and a bar");
        makeRoom();
        QCOMPARE(access->childCount(), before);
        for (int i = 0; i < before; ++i) {
            QVERIFY(access->child(i));
            QCOMPARE(access->indexOfChild(access->child(i)), i);
        }
        QVERIFY2(!access->child(before), "nothing, and no crash");
        QVERIFY(!access->child(-1));
    }

private:
    QScrollArea &area() const { return *qobject_cast<QScrollArea *>(m_window->centralWidget()); }

    void takeOrders()
    {
        m_place->store.apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK),
                              sample::order(11, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT)},
                             m_place->readings.next());
    }

    void makeRoom()
    {
        m_window->resize(1366, 768);
        QTRY_VERIFY(!area().verticalScrollBar()->isVisible() && !area().horizontalScrollBar()->isVisible());
    }
};

TEST_WITH_WINDOWS(ScrollAreaAccessTest)
#include "scrollareaaccess_test.moc"
