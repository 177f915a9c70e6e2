// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/detailfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the panel says of an order, and how it ended.
class OrderDetailTest : public QObject, private DetailFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void saysWhatToDoWhileNothingIsChosen() { QVERIFY(says(u"Choose an order"_s)); }

    void showsNumberBuyerAndSum()
    {
        m_detail->showRecord(pickup());
        QVERIFY(says(u"№ 410\u00A0000\u00A0123"_s));
        QVERIFY(says(u"Әсел Қожахметова"_s));
        QVERIFY(says(u"12\u00A0400\u00A0₸"_s));
    }

    void nothingIsCutAtItsLeastWidth()
    {
        OrderRecord record = pickup();
        record.deadline = Deadline{DeadlineKind::HandOver, m_clock.now() - 26h - 30min};
        m_detail->resize(m_detail->minimumSizeHint().width(), 700);
        m_detail->showRecord(record);
        const auto *scroll = m_detail->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void thePhoneIsMaskedUntilAskedFor()
    {
        m_detail->showRecord(pickup());
        QVERIFY(says(u"•• •• 45 67"_s));
        QVERIFY(!says(u"701 234"_s));
        reveal()->setChecked(true);
        QVERIFY(says(u"+7 701 234 45 67"_s));
    }

    void anotherOrderIsMaskedAgain()
    {
        m_detail->showRecord(pickup());
        reveal()->setChecked(true);
        OrderRecord other = pickup();
        other.order.id = OrderId(u"2"_s);
        m_detail->showRecord(other);
        QVERIFY(!says(u"701 234"_s));
    }

    void theBareNumberIsCopied()
    {
        m_detail->showRecord(pickup());
        named<QToolButton>(*m_detail, u"Copy order number"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"410000123"_s);
    }

    void aPhoneThatIsNoLongerGivenLeavesNoRow()
    {
        OrderRecord record = pickup();
        record.order.customer.cellPhone = u"0000000000"_s;
        m_detail->showRecord(record);
        QVERIFY(!says(u"••"_s));
        for (const QToolButton *button : m_detail->findChildren<QToolButton *>())
            QVERIFY(button->text() != "Show"_L1 || !button->isVisible());
    }

    void anOrderThatIsNotOursSaysWhoseItIs()
    {
        OrderRecord locker = pickup();
        locker.order.isKaspiDelivery = true;
        m_detail->showRecord(locker);
        QVERIFY(says(u"parcel locker"_s));
        QVERIFY(!button(u"Hand over…"_s));
    }

    void anEndedOrderSaysHowItEnded_data()
    {
        QTest::addColumn<OrderStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("handed over") << OrderStatus::COMPLETED << u"Handed over"_s;
        QTest::newRow("cancelled") << OrderStatus::CANCELLED << u"Cancelled"_s;
        QTest::newRow("returned") << OrderStatus::RETURNED << u"Returned"_s;
        QTest::newRow("return received") << OrderStatus::RETURN_ACCEPTED_BY_MERCHANT << u"Return received"_s;
        QTest::newRow("nobody knows") << OrderStatus::Unknown << u"Archive"_s;
    }

    void anEndedOrderSaysHowItEnded()
    {
        QFETCH(OrderStatus, status);
        QFETCH(QString, words);
        OrderRecord record = pickup();
        record.order.state = OrderState::ARCHIVE;
        record.order.status = status;
        m_detail->showRecord(record);
        QVERIFY(says(words));
        QCOMPARE(says(u"Archive"_s), words == u"Archive"_s);
    }

    void theWarehouseOfTheLinesIsSaidOnceWithItsPlaceOnTheMap()
    {
        OrderRecord record = pickup();
        record.order.originAddress = u"PP9, elsewhere"_s;
        m_detail->showRecord(record);
        QVERIFY(says(u"PP9, elsewhere"_s));
        for (OrderEntry &line : *record.order.entries)
            line.warehouse = {WarehouseId(u"w"_s), u"PP1"_s, u"Алматы, Сатпаева <22>"_s, 43.2366, 76.9333};
        m_detail->showRecord(record);
        QVERIFY(says(u"PP1, Алматы, Сатпаева &lt;22&gt;"_s));
        QVERIFY(says(u"mlat=43.236600&mlon=76.933300"_s));
        QVERIFY(!says(u"elsewhere"_s));
        QVERIFY(!says(u"<br>"_s));
    }

    void factsThatCannotBeLookedUpAreSaidUntilAskedForAgain()
    {
        QSignalSpy wanted(m_detail.get(), &OrderDetail::factsWanted);
        QSignalSpy again(m_detail.get(), &OrderDetail::factsAgainRequested);
        const OrderRecord record = pickup();
        m_detail->showRecord(record);
        QCOMPARE(wanted.size(), 1);
        m_detail->showFactsFailure(OrderId(u"other"_s), {Error::Kind::Timeout, 0, {}, {}, {}});
        QVERIFY(!says(u"are not known"_s));
        m_detail->showFactsFailure(record.order.id, {Error::Kind::Timeout, 0, {}, {}, {}});
        m_detail->showRecord(record);
        QVERIFY(says(u"are not known"_s));
        const auto buttons = m_detail->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"Rea&d again"_s, &QPushButton::text))->click();
        QCOMPARE(again.size(), 1);
        QVERIFY(!says(u"are not known"_s));
    }

private:
    QToolButton *reveal() const
    {
        const auto buttons = m_detail->findChildren<QToolButton *>();
        return *std::ranges::find_if(buttons, &QToolButton::isCheckable);
    }
};

TEST_WITH_WINDOWS(OrderDetailTest)
#include "orderdetail_test.moc"
