// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/commands/commandgroup.h"
#include "tests/support/longestblock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/bulk/batchresults.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/text/groupwords.h"

#include <QClipboard>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::RequestMatch;
using training::Situation;

// Assembling from the window down to the Training shop: one order whose answer is lost, and 200 of
// which some are refused and some are cut off.
class BulkTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLostAnswerIsFoundByReadingAndNothingIsSentAgain();
    void anAssembledOrderSaysSinceWhenItWaitsForItsWaybill();
    void twoHundredOrdersEndInTheirTrueOutcomes();
    void whatWaitsForItsTurnIsNotWrittenDownAsSent();
    void aDoubtThatNobodyLooksIntoAnyMoreSaysSo();
    void anArrivalTheServiceDoesNotKnowIsDoneInTheCabinet();

private:
    void open();
    QString happened() const { return messages().current() ? messages().current()->message.happened : QString(); }
    Outcome outcomeOf(const QString &code) const;
};

void BulkTest::init()
{
    beginWith({.orders = 0});
    startProgram(options(2s));
}

void BulkTest::cleanup()
{
    closeAll();
}

void BulkTest::open()
{
    QVERIFY(m_place->readAll());
    openWindow(counterScreen);
    queue().setFocus();
}

Outcome BulkTest::outcomeOf(const QString &code) const
{
    const auto entries = newestCommands(m_place->journal, 1000);
    const auto found = std::ranges::find(entries, OrderCode(code), &CommandEntry::orderCode);
    return found == entries.end() ? Outcome::TakenBack : found->outcome;
}

void BulkTest::aLostAnswerIsFoundByReadingAndNothingIsSentAgain()
{
    const QString code = stage(Situation::ToPack);
    open();
    m_shop->inject({.status = u"ASSEMBLE"_s}, training::faults::cut(Moment::AfterEffect));
    queue().selectRow(0);
    press(Qt::Key_F7);
    auto *dialog = m_window->findChild<AssembleDialog *>();
    QVERIFY(dialog);
    takeUp(*dialog);
    QTRY_VERIFY(dialog->isSeen());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(outcomeOf(code), Outcome::Confirmed);
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 1);
    QTRY_VERIFY(happened().contains(u"is assembled"_s));
}

void BulkTest::anAssembledOrderSaysSinceWhenItWaitsForItsWaybill()
{
    const QString code = stage(Situation::ToPack);
    open();
    queue().selectRow(0);
    Order order = m_place->order(code)->order;
    order.assembled = true;
    m_place->store.apply({order}, m_place->readings.next());
    const auto says = [this] {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == "waiting for it since 09:00"_L1;
        });
    };
    QTRY_VERIFY(says());
}

void BulkTest::twoHundredOrdersEndInTheirTrueOutcomes()
{
    QStringList codes;
    QSet<QString> refused;
    for (int i = 0; i < 200; ++i) {
        codes += stage(Situation::ToPack);
        const RequestMatch match{.status = u"ASSEMBLE"_s, .body = codes.back().toUtf8()};
        if (i % 10 == 0) {
            refused.insert(codes.back());
            m_shop->inject(match, training::faults::refuse(u"Order is blocked."_s));
        } else if (i % 15 == 0) {
            m_shop->inject(match, training::faults::cut(Moment::AfterEffect));
        }
    }
    open();
    press(Qt::Key_6, Qt::AltModifier); // to pack
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(queue().selectedOrders().size(), size_t(200));
    press(Qt::Key_F7);
    auto *dialog = m_window->findChild<AssembleManyDialog *>();
    QVERIFY(dialog);
    takeUp(*dialog);
    QTRY_VERIFY(dialog->isSeen());

    LongestBlock block;
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        newestCommands(m_place->journal, 1000).size() == 200 && unfinishedCommands(m_place->journal).empty(), 60'000);
    qInfo("longest wait of an event: %lld ms", qint64(block.longest().count()));

    for (const QString &code : codes) {
        const bool isRefused = refused.contains(code);
        QCOMPARE(outcomeOf(code), isRefused ? Outcome::Rejected : Outcome::Confirmed);
        QCOMPARE(m_shop->effects(Effect::Assembled, code), isRefused ? 0 : 1);
    }
    QTRY_COMPARE(happened(), u"180 assembled, 20 not."_s);
    QSet<QString> selected;
    for (const OrderId &id : queue().selectedOrders())
        selected.insert(m_place->store.find(id)->order.code.value());
    QCOMPARE(selected, refused);

    auto *results = m_window->findChild<BatchResults *>();
    QVERIFY(results && results->isVisible());
    const auto buttons = results->findChildren<QPushButton *>();
    const auto copy = std::ranges::find(buttons, u"Copy &numbers"_s, &QPushButton::text);
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 20);
    QCOMPARE(QSet<QString>(copied.begin(), copied.end()), refused);
}

void BulkTest::whatWaitsForItsTurnIsNotWrittenDownAsSent()
{
    std::vector<Command> commands;
    for (int i = 0; i < 12; ++i)
        stage(Situation::ToPack);
    open();
    for (int row = 0; row < m_place->store.size(); ++row) {
        const Order &order = m_place->store.at(row).order;
        commands.emplace_back(AssembleOrder{order.id, order.code, 1});
    }
    m_shop->inject({.status = u"ASSEMBLE"_s}, training::faults::hang(Moment::BeforeEffect), 12);
    m_shop->clearLog();
    const CommandGroup batch(commands, m_place->runner.submitMany(commands), m_place->runner, m_place->journal);
    const auto written = [this](Outcome outcome) {
        const auto entries = newestCommands(m_place->journal, 100);
        return std::ranges::count(entries, outcome, &CommandEntry::outcome);
    };
    QCOMPARE(batch.count(Outcome::Waiting), 12);
    QTRY_COMPARE(written(Outcome::Sent), 4);
    QVERIFY2(written(Outcome::Waiting) == 8, "if the program ended now, the others would be in doubt too");
    QCOMPARE(batch.count(Outcome::Waiting), 8);
    // Once no answer can be hoped for, the next ones go.
    QTRY_COMPARE_WITH_TIMEOUT(written(Outcome::Waiting), 0, 15'000);
}

void BulkTest::aDoubtThatNobodyLooksIntoAnyMoreSaysSo()
{
    std::vector<Command> commands;
    for (int i = 0; i < 2; ++i)
        stage(Situation::ToPack);
    open();
    for (int row = 0; row < m_place->store.size(); ++row)
        commands.push_back(Workplace::commandFor(Change::Assemble, m_place->store.at(row).order));
    m_shop->inject({.status = u"ASSEMBLE"_s}, training::faults::cut(Moment::BeforeEffect), 2);
    const CommandGroup batch(commands, m_place->runner.submitMany(commands), m_place->runner, m_place->journal);
    const auto words = [&batch](int member) {
        return text::whyNotDone(batch.change(), batch.members()[size_t(member)]);
    };
    for (int member = 0; member < 2; ++member)
        QTRY_VERIFY2(words(member).contains(u"does not show it"_s), qPrintable(words(member)));
}

void BulkTest::anArrivalTheServiceDoesNotKnowIsDoneInTheCabinet()
{
    const QString code = stage(Situation::PreOrder);
    open();
    const Order order = m_place->order(code)->order;
    m_shop->inject({.status = u"ARRIVED"_s}, training::faults::serverError(Moment::BeforeEffect, 404));
    QVERIFY(m_place->runner.submit(ConfirmArrival{order.id, order.code}));
    QTRY_COMPARE(outcomeOf(code), Outcome::Rejected);
    QVERIFY(m_window->messageBar().current()->message.next.contains(u"the order's number is copied"_s));
    QCOMPARE(QApplication::clipboard()->text(), code);
}

TEST_WITH_WINDOWS(BulkTest)
#include "bulk_test.moc"
