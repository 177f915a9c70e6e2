// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/named.h"
#include "ui/orders/canceldialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Order order()
{
    Order order;
    order.id = OrderId(u"NDEwMDAwMDAx"_s);
    order.code = OrderCode(u"410000001"_s);
    order.totalPrice = Money::fromTenge(12'400);
    return order;
}

} // namespace

class CancelDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<CancelDialog>(order(), CancelCost());
        m_reason = m_dialog->findChild<QComboBox *>();
        m_comment = m_dialog->findChild<QPlainTextEdit *>();
        m_given.clear();
        connect(m_dialog.get(), &CancelDialog::submitted, this, [this](const CancelOrder &c) { m_given.push_back(c); });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void startsWithoutAReasonAndCannotBeSubmitted()
    {
        QCOMPARE(m_reason->currentIndex(), -1);
        QVERIFY(!named<QPushButton>(*m_dialog, u"Cancel order"_s)->isEnabled());
    }

    void offersTheThreeReasonsASellerMayGive()
    {
        QCOMPARE(m_reason->count(), 3);
        QCOMPARE(m_reason->itemText(0), u"The buyer refused"_s);
        QCOMPARE(m_reason->itemText(1), u"The buyer cannot be reached"_s);
        QCOMPARE(m_reason->itemText(2), u"Out of stock"_s);
    }

    void keepingTheOrderIsTheDefault()
    {
        QVERIFY(named<QPushButton>(*m_dialog, u"Keep order"_s)->isDefault());
        m_reason->setCurrentIndex(0);
        QTest::keyClick(m_reason, Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_given.empty());
    }

    void noKeyConfirmsWhatWasOnlyJustOpened()
    {
        m_reason->setCurrentIndex(2);
        QTest::keyClick(named<QPushButton>(*m_dialog, u"Cancel order"_s), Qt::Key_Space);
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::AltModifier);
        QVERIFY(m_given.empty() && m_dialog->isVisible());
    }

    void escapeKeepsTheOrder()
    {
        m_reason->setCurrentIndex(0);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_given.empty());
    }

    void givesOneCommandWithReasonAndComment()
    {
        m_reason->setCurrentIndex(2);
        m_comment->setPlainText(u" Қоймада жоқ "_s);
        QTest::mouseClick(named<QPushButton>(*m_dialog, u"Cancel order"_s), Qt::LeftButton);
        QCOMPARE(m_given.size(), size_t(1));
        QCOMPARE(m_given[0].code, OrderCode(u"410000001"_s));
        QCOMPARE(m_given[0].reason, CancellationReason::MERCHANT_OUT_OF_STOCK);
        QCOMPARE(m_given[0].comment, u"Қоймада жоқ"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void theCommentStopsAtAThousandCharacters()
    {
        m_comment->setFocus();
        m_comment->setPlainText(QString(999, u'a'));
        m_comment->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_comment, u"bcd"_s);
        QCOMPARE(m_comment->toPlainText().size(), 1000);
        QVERIFY(m_comment->toPlainText().endsWith(u'b'));
        m_comment->setPlainText(QString(5000, u'a'));
        QCOMPARE(m_comment->toPlainText().size(), 1000);
    }

    void aCounterShowsHowMuchIsLeft()
    {
        m_comment->setPlainText(u"абв"_s);
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"3/1000"_s; }));
    }

    void saysWhatItCosts_data()
    {
        QTest::addColumn<CancelCost>("cost");
        QTest::addColumn<QString>("words");
        QTest::newRow("known")
            << CancelCost{.share = CancelCost::Known{{6, 158}, {7, 158}}}
            << u"Cancelled by the shop in the last 30 days: 3,8\u00A0% → 4,4\u00A0% with this one."_s;
        QTest::newRow("no orders")
            << CancelCost{.share = CancelCost::Known{{0, 0}, {0, 0}}}
            << u"Cancelled by the shop in the last 30 days: 0,0\u00A0% → 0,0\u00A0% with this one."_s;
        QTest::newRow("being read")
            << CancelCost{.permilleRead = 403}
            << u"How much the shop has cancelled in the last 30 days is still being read: 40,3\u00A0%."_s;
        QTest::newRow("cannot be read") << CancelCost{.permilleRead = 403, .error = Error{.kind = Error::Kind::NotSent}}
                                        << u"How much the shop has cancelled in the last 30 days is not known now."_s;
    }

    void saysWhatItCosts()
    {
        QFETCH(CancelCost, cost);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::Russian));
        m_dialog->setCost(cost);
        QLocale::setDefault(QLocale::c());
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; }));
    }

    void fieldsAreFoundByTheirLabels()
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto buddy = [&labels](const QString &words) -> QWidget * {
            const auto found = std::ranges::find_if(
                labels, [&](const QLabel *label) { return QString(label->text()).remove(u'&') == words; });
            return found == labels.end() ? nullptr : (*found)->buddy();
        };
        QCOMPARE(buddy(u"Reason"_s), m_reason);
        QCOMPARE(buddy(u"Comment"_s), m_comment);
    }

private:
    std::unique_ptr<CancelDialog> m_dialog;
    QComboBox *m_reason = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    std::vector<CancelOrder> m_given;
};

TEST_WITH_WINDOWS(CancelDialogTest)
#include "canceldialog_test.moc"
