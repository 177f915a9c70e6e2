// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/commands/commandgroup.h"
#include "core/training/trainingshop.h"
#include "tests/support/longestblock.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "ui/bulk/batchresults.h"
#include "ui/notices/messagebar.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/queue/ordersview.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/groupwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::RequestMatch;
using training::Situation;

// Assembling from the window down to the Training shop: one order whose answer is lost, and 200 of
// which some are refused and some are cut off.
class BulkTest : public QObject
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
    QString stage(Situation situation) { return m_shop->addOrder({.situation = situation, .lines = 1}); }
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // Offscreen no window manager gives the keyboard to a dialog that opens.
    static void takeUp(QWidget &dialog)
    {
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    }
    // Nothing while the bar is empty, as between two notices.
    QString said() const
    {
        const Notice *notice = m_window->messageBar().current();
        return notice ? notice->message.happened : QString();
    }
    OrdersView &view() const { return *m_window->findChild<OrdersView *>(); }
    Outcome outcomeOf(const QString &code) const;

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void BulkTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0}, m_clock);
    QVERIFY(m_shop->start());
    m_directory = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<Workplace>(
        Workplace::Options{
            .apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .timeout = 2s},
        m_clock);
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
}

void BulkTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_place.reset();
    m_shop.reset();
}

void BulkTest::open()
{
    QVERIFY(m_place->readAll());
    m_window = std::make_unique<MainWindow>(ShopParts{m_place->store, m_place->runner, m_place->journal, m_place->sync,
                                                      m_place->archive, m_place->detail, m_place->packing,
                                                      m_place->waybills, m_place->waybillWatch, m_place->settings},
                                            *m_settings, noPrinters(), m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view().setFocus();
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
    view().selectRow(0);
    press(Qt::Key_F7);
    auto *dialog = m_window->findChild<AssembleDialog *>();
    QVERIFY(dialog);
    takeUp(*dialog);
    QTRY_VERIFY(dialog->isSeen());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(outcomeOf(code), Outcome::Confirmed);
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 1);
    QTRY_VERIFY(said().contains(u"is assembled"_s));
}

void BulkTest::anAssembledOrderSaysSinceWhenItWaitsForItsWaybill()
{
    const QString code = stage(Situation::ToPack);
    open();
    view().selectRow(0);
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
    QCOMPARE(view().selectedOrders().size(), size_t(200));
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
    QTRY_COMPARE(said(), u"180 assembled, 20 not."_s);
    QSet<QString> selected;
    for (const OrderId &id : view().selectedOrders())
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
