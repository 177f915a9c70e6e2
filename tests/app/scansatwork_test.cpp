// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scannedshop.h"
#include "tests/support/testprogram.h"
#include "ui/handover/codefield.h"
#include "ui/handover/handoverdialog.h"
#include "ui/queue/queuelist.h"

using namespace Qt::StringLiterals;
using Layout = Keyboard::Layout;
using training::Situation;

// Scans in the middle of a person's work: they open their order, and press nothing that stands in their way.
class ScansAtWorkTest : public QObject, private ScannedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }
    void twoScansOfANumberInTheListAcceptNothing();
    void fourScansAmongTheOrdersToPackAssembleNothing();
    void aScanWithTheKeyboardOnThePanelPressesNothing();
    void aScanBesideAHandOverSubmitsNothing();
    void aWaybillsNumberOpensItsOrder();
    void underTheKazakhLayoutEverythingIsReached();
};

void ScansAtWorkTest::twoScansOfANumberInTheListAcceptNothing()
{
    const QString number = m_shop->addOrder({.situation = Situation::New, .lines = 1});
    QVERIFY(m_place->readAll());
    m_keys.press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(queue().hasFocus());
    m_keys.press(Qt::Key_Down);
    for (int i = 0; i < 2; ++i)
        scanKnown(number);
    m_keys.press(Qt::Key_F12);
    expectNothingDone();
}

void ScansAtWorkTest::fourScansAmongTheOrdersToPackAssembleNothing()
{
    for (int i = 0; i < 4; ++i)
        scanKnown(m_byAction[u"Assemble…"_s]);
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingDone();
}

void ScansAtWorkTest::aScanWithTheKeyboardOnThePanelPressesNothing()
{
    m_window->pages().openOrder(OrderCode(m_byAction[u"Hand over…"_s]));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    scanKnown(m_byAction[u"Assemble…"_s]);
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingDone();
}

void ScansAtWorkTest::aScanBesideAHandOverSubmitsNothing()
{
    QDialog *dialog = openDialog(u"Hand over…"_s, m_byAction[u"Hand over…"_s]);
    QVERIFY(dialog);
    auto *code = dialog->findChild<CodeField *>();
    m_keys.setLayout(Layout::Kazakh);
    m_keys.pressKeys(u"12"_s);
    m_keys.scan(u"410000013"_s);
    QCOMPARE(code->text(), u"12"_s);
    m_keys.pressKeys(u"34"_s);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(code->text(), u"1234"_s);
    expectNothingDone(); // no code was sent yet
    closeDialog(dialog);
}

void ScansAtWorkTest::aWaybillsNumberOpensItsOrder()
{
    for (int row = 0; row < m_place->store.size(); ++row) {
        const Order order = m_place->store.at(row).order;
        if (order.waybillNumber.isEmpty())
            continue;
        m_keys.scan(order.waybillNumber);
        QCOMPARE(shown(), order.id);
        return;
    }
    QFAIL("no order has a waybill");
}

void ScansAtWorkTest::underTheKazakhLayoutEverythingIsReached()
{
    const QString number = m_byAction[u"Hand over…"_s];
    m_keys.setLayout(Layout::Kazakh);
    m_keys.pressKeys(u"3"_s, Qt::AltModifier);
    QCOMPARE(m_window->findChild<QueueList *>()->currentIndex().row(), 2);
    m_keys.pressKeys(u"f"_s, Qt::ControlModifier);
    auto *search = named<QLineEdit>(*m_window, u"Search"_s);
    QTRY_VERIFY(search->hasFocus());
    m_keys.pressKeys(number);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(shown(), m_place->order(number)->order.id);
    m_keys.press(Qt::Key_F8);
    auto *dialog = qobject_cast<HandOverDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTRY_VERIFY(dialog->isSeen());
    m_keys.press(Qt::Key_Return); // sends the code
    QTRY_VERIFY(!m_shop->pickupCode(number).isEmpty());
    QTRY_COMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::Confirmed);
    m_keys.pressKeys(m_shop->pickupCode(number));
    m_keys.press(Qt::Key_F12);
    QTRY_COMPARE(m_shop->status(number), u"COMPLETED"_s);
}

TEST_WITH_WINDOWS(ScansAtWorkTest)
#include "scansatwork_test.moc"
