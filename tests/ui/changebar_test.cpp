// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/detailfixture.h"
#include "ui/text/times.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// What the panel offers to do with its order, why not, and what it says of a change that is under way.
class ChangeBarTest : public QObject, private DetailFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void thePrimaryButtonIsWhatTheStageAsksFor()
    {
        QSignalSpy requested(m_detail.get(), &OrderDetail::changeRequested);
        m_detail->showRecord(pickup());
        button(u"Hand over…"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<Change>(), Change::Complete);

        OrderRecord fresh = pickup();
        fresh.order.state = OrderState::NEW;
        fresh.order.status = OrderStatus::APPROVED_BY_BANK;
        m_detail->showRecord(fresh);
        button(u"Accept"_s)->click();
        QCOMPARE(requested[1][0].value<Change>(), Change::Accept);
    }

    void aRefusedChangeIsDisabledAndSaysWhy()
    {
        m_refuse = [](Change change) -> std::optional<Refusal> {
            if (change != Change::Cancel)
                return std::nullopt;
            return Refusal{.kind = Refusal::Kind::Rules, .obstacle = Obstacle::Assembled, .error = {}};
        };
        m_detail->showRecord(pickup());
        QVERIFY(!button(u"Cancel order…"_s)->isEnabled());
        QVERIFY(says(u"waybill is formed"_s));
    }

    void anUnknownOutcomeOffersToCheckAgain()
    {
        m_refuse = [](Change) { return Refusal{.kind = Refusal::Kind::Busy, .obstacle = {}, .error = {}}; };
        OrderRecord record = pickup();
        record.pending = PendingChange{Change::Cancel, Outcome::Unknown};
        QSignalSpy check(m_detail.get(), &OrderDetail::checkAgainRequested);
        m_detail->showRecord(record);
        QVERIFY(says(u"do not know yet whether"_s));
        QVERIFY(!button(u"Send again"_s));
        button(u"Check again"_s)->click();
        QCOMPARE(check.size(), 1);
    }

    void sendAgainIsOfferedOnlyOnceItIsProvenNotDone()
    {
        OrderRecord record = pickup();
        record.pending = PendingChange{Change::Cancel, Outcome::Unknown};
        QSignalSpy requested(m_detail.get(), &OrderDetail::changeRequested);
        m_detail->showRecord(record);
        button(u"Send again"_s)->click();
        QCOMPARE(requested[0][0].value<Change>(), Change::Cancel);
    }

    void aDoubtSaysUntilWhenItIsLookedInto()
    {
        m_refuse = [](Change) { return Refusal{.kind = Refusal::Kind::Busy, .obstacle = {}, .error = {}}; };
        OrderRecord record = pickup();
        record.pending = PendingChange{Change::Assemble, Outcome::Unknown, {}, m_clock.now()};
        m_detail->showRecord(record);
        QVERIFY(says(u"the program looks until "_s + text::timeOfDay(m_clock.now())));
    }

    // A second one may be sent, and only by who knows of the first.
    void anArrivalThatWasToldIsNoBlankButton()
    {
        OrderRecord record = pickup();
        record.order.state = OrderState::KASPI_DELIVERY;
        record.order.isKaspiDelivery = true;
        record.order.preOrder = true;
        m_detail->showRecord(record);
        QVERIFY(button(u"Item has arrived…"_s));
        for (const Outcome outcome : {Outcome::InProgress, Outcome::Unknown}) {
            record.pending = PendingChange{Change::Arrive, outcome, m_clock.now(), {}};
            m_detail->showRecord(record);
            QVERIFY(says(u"Told to the marketplace at %1, not seen yet."_s.arg(text::timeOfDay(m_clock.now()))));
            QVERIFY(!button(u"Item has arrived…"_s));
            QVERIFY(button(u"Assemble…"_s));
            QSignalSpy requested(m_detail.get(), &OrderDetail::changeRequested);
            button(u"Say it again…"_s)->click();
            QCOMPARE(requested[0][0].value<Change>(), Change::Arrive);
        }
    }

    void whatAnEarlierRunLeftUnsentIsDecidedFromThePanel()
    {
        m_refuse = [](Change) { return Refusal{.kind = Refusal::Kind::Undecided, .obstacle = {}, .error = {}}; };
        OrderRecord record = pickup();
        record.pending = PendingChange{Change::ReduceLine, Outcome::Waiting};
        QSignalSpy check(m_detail.get(), &OrderDetail::checkAgainRequested);
        m_detail->showRecord(record);
        QVERIFY(says(u"decide about it first"_s));
        button(u"Decide…"_s)->click();
        QCOMPARE(check.size(), 1);
    }

    void belowAFinishedOrderStandsNoEmptyBar()
    {
        m_detail->showRecord(pickup());
        QVERIFY(m_detail->findChild<ChangeBar *>()->isVisible());
        OrderRecord record = pickup();
        record.order.state = OrderState::ARCHIVE;
        record.order.status = OrderStatus::COMPLETED;
        m_detail->showRecord(record);
        QVERIFY(!m_detail->findChild<ChangeBar *>()->isVisible());
        m_detail->showRecord(pickup());
        QVERIFY(m_detail->findChild<ChangeBar *>()->isVisible());
    }

    void anAssembledOrderAsksForItsWaybillToBePrinted()
    {
        OrderRecord record = pickup();
        record.order.state = OrderState::KASPI_DELIVERY;
        record.order.assembled = true;
        WaybillState state{.kind = WaybillState::Kind::BeingMade, .at = m_clock.now()};
        m_detail->setWaybillOf([&state](const OrderId &) { return state; });
        m_detail->showRecord(record);
        QVERIFY(!button(u"Print waybill"_s));
        QVERIFY(says(u"is making the waybill"_s));

        state.kind = WaybillState::Kind::Archived;
        m_detail->showRecord(record);
        QVERIFY(says(u"The waybill has come"_s));
        QSignalSpy requested(m_detail.get(), &OrderDetail::printRequested);
        m_detail->focusPrimary();
        QTest::keyClick(m_detail->focusWidget(), Qt::Key_Space);
        QCOMPARE(requested.size(), 1);

        state.printedAt = m_clock.now();
        m_detail->showRecord(record);
        QVERIFY(!button(u"Print waybill"_s));
        QVERIFY(says(u"is printed"_s));
    }
};

TEST_WITH_WINDOWS(ChangeBarTest)
#include "changebar_test.moc"
