// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/order/entriesmodel.h"
#include "ui/order/orderdetail.h"
#include "ui/text/times.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OrderEntry entry(const QString &id, qint64 tenge)
{
    OrderEntry entry;
    entry.id = EntryId(id);
    entry.offerName = u"Чайник "_s + id;
    entry.unitType = UnitType::PIECES;
    entry.quantity = 1;
    entry.totalPrice = Money::fromTenge(tenge);
    return entry;
}

OrderRecord pickup()
{
    OrderRecord record;
    record.order.id = OrderId(u"1"_s);
    record.order.code = OrderCode(u"410000123"_s);
    record.order.state = OrderState::PICKUP;
    record.order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    record.order.customer.firstName = u"Әсел"_s;
    record.order.customer.lastName = u"Қожахметова"_s;
    record.order.customer.cellPhone = u"7012344567"_s;
    record.order.totalPrice = Money::fromTenge(12'400);
    record.order.entries = {entry(u"1"_s, 10'000), entry(u"2"_s, 2'400)};
    return record;
}

} // namespace

class OrderDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_refuse = {};
        m_detail =
            std::make_unique<OrderDetail>(m_fixture.store, m_journal, m_clock, [this](Change change, const OrderId &) {
                return m_refuse ? m_refuse(change) : std::nullopt;
            });
        m_detail->resize(420, 700);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    }

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
        toolButton(u"Copy order number"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"410000123"_s);
    }

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

    void anOrderThatIsNotOursSaysWhoseItIs()
    {
        OrderRecord locker = pickup();
        locker.order.isKaspiDelivery = true;
        m_detail->showRecord(locker);
        QVERIFY(says(u"parcel locker"_s));
        QVERIFY(!button(u"Hand over…"_s));
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

    void linesThatAreNotKnownAreAskedForOnce()
    {
        OrderRecord record = pickup();
        record.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(record);
        m_detail->showRecord(record);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(says(u"Reading the lines"_s));
    }

    void linesThatAreNotKnownAnyMoreAreAskedForAgain()
    {
        const OrderRecord known = pickup();
        OrderRecord moved = known;
        moved.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(known);
        QCOMPARE(wanted.size(), 0);
        m_detail->showRecord(moved);
        m_detail->showRecord(moved);
        QCOMPARE(wanted.size(), 1);
        m_detail->showRecord(known);
        QVERIFY(!says(u"Reading the lines"_s));
        m_detail->showRecord(moved);
        QCOMPARE(wanted.size(), 2);
    }

    void aFailureToReadLinesCanBeRepeated()
    {
        OrderRecord record = pickup();
        record.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(record);
        m_detail->showEntriesFailure(record.order.id, {Error::Kind::Timeout, 0, {}, {}, {}});
        QVERIFY(says(u"did not answer in time"_s));
        m_detail->showRecord(record);
        QVERIFY(says(u"did not answer in time"_s));
        const auto buttons = m_detail->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Read again"_s, &QPushButton::text))->click();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(!says(u"did not answer in time"_s));
    }

    void linesThatDoNotAddUpAreSaid()
    {
        OrderRecord record = pickup();
        record.order.totalPrice = Money::fromTenge(99'000);
        m_detail->showRecord(record);
        QVERIFY(says(u"add up to 12\u00A0400\u00A0₸"_s));
        m_detail->showRecord(pickup());
        QVERIFY(!says(u"add up to"_s));
    }

    void withRoomTheNumbersStandBesideTheName()
    {
        m_detail->showRecord(pickup());
        const auto *entries = m_detail->findChild<QTableView *>();
        QCOMPARE(entries->accessibleName(), u"Entries"_s);
        QTRY_VERIFY(entries->rowHeight(0) > 2 * QFontMetrics(m_detail->font()).height());
        m_detail->resize(900, 700);
        QTRY_VERIFY(entries->rowHeight(0) < 2 * QFontMetrics(m_detail->font()).height());
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

    void aPhoneThatIsNoLongerGivenLeavesNoRow()
    {
        OrderRecord record = pickup();
        record.order.customer.cellPhone = u"0000000000"_s;
        m_detail->showRecord(record);
        QVERIFY(!says(u"••"_s));
        for (const QToolButton *button : m_detail->findChildren<QToolButton *>())
            QVERIFY(button->text() != "Show"_L1 || !button->isVisible());
    }

    void aLineTellsItsCodesItsBrandAndItsLeastWeight()
    {
        const Order order = sample::detailed(3);
        OrderRecord record = pickup();
        record.order.entries = order.entries;
        m_detail->showRecord(record);
        const auto *table = m_detail->findChild<QTableView *>();
        const auto codes = [&](int row) {
            return table->model()->index(row, 0).data(EntriesModel::CodesRole).toString();
        };
        QCOMPARE(codes(0), u"IP15PM-256-BLU\u00A0· Apple\u00A0· 113137790"_s);
        QCOMPARE(
            codes(1),
            u"KAZY-BEEF\u00A0· Бижан\u00A0· 104900118\u00A0· whole pieces by weight\u00A0· at least 1.98\u00A0kg"_s);
        const QString spoken = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &fact : {u"IP15PM-256-BLU"_s, u"Apple"_s, u"check the IMEI"_s, u"784\u00A0970"_s})
            QVERIFY2(spoken.contains(fact), qPrintable(spoken));
    }

    void theImeiIsSaidBeforeTheGoodsGo()
    {
        OrderRecord record = pickup();
        record.order.entries->front().imeiRequired = true;
        m_detail->showRecord(record);
        QVERIFY(says(u"Check the IMEI of Чайник 1."_s));
        record.order.state = OrderState::ARCHIVE;
        record.order.status = OrderStatus::COMPLETED;
        m_detail->showRecord(record);
        QVERIFY(!says(u"Check the IMEI"_s));
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

    void selectionAndScrollSurviveARefresh()
    {
        OrderRecord record = pickup();
        record.order.entries->clear();
        for (int i = 0; i < 60; ++i)
            record.order.entries->push_back(entry(QString::number(i), 100));
        m_detail->showRecord(record);
        auto *table = m_detail->findChild<QTableView *>();
        QCOMPARE(table->accessibleName(), u"Entries"_s);
        table->selectRow(50);
        table->scrollTo(table->model()->index(50, 0));
        QCoreApplication::processEvents();
        const int row = table->rowAt(table->viewport()->height() / 2);
        record.order.entries->at(3).quantity = 7;
        m_detail->showRecord(record);
        QCOMPARE(table->currentIndex().row(), 50);
        QCOMPARE(table->rowAt(table->viewport()->height() / 2), row);
    }

private:
    bool says(const QString &words) const
    {
        const auto labels = m_detail->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    // Nothing if it is not shown.
    QPushButton *button(const QString &name) const
    {
        const auto buttons = m_detail->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *b) { return b->isVisible() && b->accessibleName() == name; });
        return found == buttons.end() ? nullptr : *found;
    }
    QToolButton *toolButton(const QString &name) const
    {
        const auto buttons = m_detail->findChildren<QToolButton *>();
        return *std::ranges::find(buttons, name, &QToolButton::accessibleName);
    }
    QToolButton *reveal() const
    {
        const auto buttons = m_detail->findChildren<QToolButton *>();
        return *std::ranges::find_if(buttons, &QToolButton::isCheckable);
    }

    StoreFixture m_fixture;
    TestClock &m_clock = m_fixture.clock;
    Journal m_journal{m_fixture.database, m_clock, u"Айгүл"_s};
    std::function<std::optional<Refusal>(Change)> m_refuse;
    std::unique_ptr<OrderDetail> m_detail;
};

TEST_WITH_WINDOWS(OrderDetailTest)
#include "orderdetail_test.moc"
