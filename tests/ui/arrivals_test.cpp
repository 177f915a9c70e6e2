// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "ui/orders/arrivaldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *button(const QWidget &dialog, bool isDefault)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, isDefault, &QPushButton::isDefault);
    return found == buttons.end() ? nullptr : *found;
}

bool says(const QWidget &dialog, const QString &words)
{
    return std::ranges::any_of(dialog.findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

// The questions before a pre-ordered item, or returned goods, are said to be in the shop.
class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_given.clear(); }

    void anArrivalNeedsTheBoxTicked()
    {
        const auto dialog = openArrival();
        auto *box = dialog->findChild<QCheckBox *>();
        QCOMPARE(box->text().remove(u'&'), u"The item is in the shop"_s);
        QVERIFY(!box->isChecked() && !button(*dialog, false)->isEnabled());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(button(*dialog, false)->isEnabled());
        QTRY_VERIFY(dialog->isSeen());
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(m_given.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_given, std::vector({OrderCode(u"410000001"_s)}));
        QVERIFY(!dialog->isVisible());
    }

    void withoutTheBoxEnterIsHarmless()
    {
        const auto dialog = openArrival();
        QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Return);
        QVERIFY(m_given.empty() && !dialog->isVisible());
    }

    void whoSaysItOnceMoreIsTold()
    {
        QVERIFY(!says(*openArrival(), u"may count twice"_s));
        const Instant at = TestClock().now();
        const auto dialog = openArrival(PendingChange{Change::Arrive, Outcome::InProgress, at, {}});
        QVERIFY(says(*dialog, u"Told to the marketplace at "_s + text::timeOfDay(at)));
        QVERIFY(says(*dialog, u"may count twice"_s));
    }

    void thePromisedDateIsSaid() { QVERIFY(says(*openArrival(), u"tomorrow"_s)); }

    void aReturnThatIsNotBackYetIsWarnedOf()
    {
        QVERIFY(says(*openReturn(false), u"has not said"_s));
        const auto back = openReturn(true);
        QVERIFY(says(*back, u"back at Kaspi's reception point"_s));
        QVERIFY(!says(*back, u"has not said"_s));
    }

    void enterAndEscapeReceiveNothing()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            const auto dialog = openReturn(true);
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(!dialog->isVisible());
        }
        QVERIFY(m_given.empty());
    }

    void theReturnIsReceivedByItsOwnButton()
    {
        const auto dialog = openReturn(true);
        QTRY_VERIFY(dialog->isSeen());
        QTest::keyClick(dialog.get(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(m_given, std::vector({OrderCode(u"410000002"_s)}));
    }

private:
    std::unique_ptr<ArrivalDialog> openArrival(const std::optional<PendingChange> &pending = std::nullopt)
    {
        Order order = sample::order(1, OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT);
        order.preOrder = true;
        order.reservationDate = TestClock().now() + 24h;
        auto dialog =
            std::make_unique<ArrivalDialog>(OrderRecord{.order = order, .pending = pending}, TestClock().now());
        connect(dialog.get(), &ArrivalDialog::submitted, this,
                [this](const ConfirmArrival &command) { m_given.push_back(command.code); });
        dialog->open();
        waitFor(*dialog);
        return dialog;
    }

    std::unique_ptr<ReturnDialog> openReturn(bool isBack)
    {
        Order order = sample::order(2, OrderState::KASPI_DELIVERY, OrderStatus::CANCELLING);
        order.returnedToWarehouse = isBack;
        auto dialog = std::make_unique<ReturnDialog>(OrderRecord{.order = order}, TestClock().now());
        connect(dialog.get(), &ReturnDialog::submitted, this,
                [this](const ReceiveReturn &command) { m_given.push_back(command.code); });
        dialog->open();
        waitFor(*dialog);
        return dialog;
    }

    static void waitFor(QWidget &dialog) { QVERIFY(QTest::qWaitForWindowActive(&dialog)); }

    std::vector<OrderCode> m_given;
};

TEST_WITH_WINDOWS(ArrivalsTest)
#include "arrivals_test.moc"
