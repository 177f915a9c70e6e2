// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/linesdialogs.h"
#include "tests/ui/windowfixture.h"
#include "ui/asking/reasonbox.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/reduceresults.h"
#include "ui/lines/weightdialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/text/items.h"

#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace linesdialogs;
using namespace std::chrono_literals;
using training::Effect;
using training::Situation;
using training::Ware;
using Column = LinesModel::Column;

// Lines made less from the key that opens the dialog to what the Training shop has in the end.
class LineDeskTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 3});
        startProgram(optionsIn(m_directory->path()));
    }

    void cleanup() { closeAll(); }

    void aLineIsReadAgainReducedAndSeen()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece}, .quantity = 5});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        QVERIFY(wasAsked("GET", u"/entries"_s)); // never the old lines
        typeAmount(dialog, u"3"_s);
        reduce(dialog);
        QVERIFY2(said().endsWith(u"is being reduced… The program says when it is done."_s), qPrintable(said()));
        QTRY_COMPARE(m_shop->effects(Effect::LineReduced, m_code), 1);
        QTRY_COMPARE(line(0).value("quantity"_L1).toInt(), 3);
        QTRY_COMPARE(outcomes(), std::vector{Outcome::Confirmed});
        QTRY_VERIFY(said().contains(u"the line is reduced"_s));
        QCOMPARE(m_place->order(m_code)->order.entries->front().quantity, std::optional<qint64>(3));
    }

    void whoReducesOnceMoreFindsFilledInWhatWasAsked()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece}, .quantity = 5});
        const Order &order = m_place->order(m_code)->order;
        const ReduceLine asked{order.id,
                               order.code,
                               {(*order.entries)[1].id, 5, {}, 2, {}},
                               CancellationReason::MERCHANT_OUT_OF_STOCK,
                               u"Екеуі ғана бар"_s};
        const auto id = m_place->journal.append(intentOf(asked), Outcome::Pending);
        QVERIFY(id && m_place->journal.setOutcome(*id, Outcome::Unknown));
        m_place->store.setPending(asked.id, PendingChange{Change::ReduceLine, Outcome::Unknown});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        QCOMPARE(cell(dialog, 0, Column::Wanted), u"5"_s);
        QCOMPARE(cell(dialog, 1, Column::Wanted), u"2"_s);
        QCOMPARE(dialog.findChild<ReasonBox *>()->reason(), asked.reason);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), asked.comment);
    }

    void severalLinesAreReducedOneAfterTheOther()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece, Ware::Piece}, .quantity = 4});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        typeAmount(dialog, u"3"_s);
        typeAmount(dialog, u"0"_s);
        typeAmount(dialog, u"1"_s);
        const std::optional<Money> promised = dialog.findChild<LinesModel *>()->totalAfter();
        reduce(dialog);
        ReduceResults &results = *waitFor<ReduceResults>();
        QTRY_COMPARE(m_shop->effects(Effect::LineReduced, m_code), 3);
        QTRY_COMPARE(outcomes(), std::vector(3, Outcome::Confirmed));
        QTRY_VERIFY(says(results, u"3 of 3 lines reduced"_s));
        // Each by what tells it from another of its name.
        const auto entries = newestCommands(m_place->journal, 3);
        for (int row = 0; row < 3; ++row) {
            const QString item = results.findChild<QTableWidget *>()->item(row, 0)->text();
            const LineWish &line = entries[size_t(2 - row)].lines.front(); // the newest comes first
            QVERIFY2(!line.title.isEmpty() && item.contains(line.title) && item.contains(line.sku), qPrintable(item));
        }
        QCOMPARE(results.findChild<QTableWidget *>()->item(0, 1)->text(), u"4 → 3"_s);
        double left = 0;
        for (const QJsonValue &entry : m_shop->entries(m_code))
            left += entry["attributes"_L1]["totalPrice"_L1].toDouble();
        QCOMPARE(Money::fromTengeNumber(left), promised);
    }

    void aRefusalDoesNotStopTheLinesBehindIt()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece, Ware::Piece}, .quantity = 4});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        for (int i = 0; i < 3; ++i)
            typeAmount(dialog, u"2"_s);
        const training::RequestMatch reductions{.method = "POST", .path = u"/v2/orderEntryCancelOperation"_s};
        m_shop->inject(reductions, training::Fault());
        m_shop->inject(reductions, training::faults::refuse(u"Order entry is locked."_s));
        reduce(dialog);
        ReduceResults &results = *waitFor<ReduceResults>();
        QTRY_COMPARE(outcomes(), (std::vector{Outcome::Confirmed, Outcome::Rejected, Outcome::Confirmed}));
        QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 2);
        QTRY_VERIFY(says(results, u"2 of 3 lines reduced"_s));
        QVERIFY(result(results, 0).startsWith(u"Confirmed"_s));
        QVERIFY(result(results, 1).contains(u"Order entry is locked."_s));
        QVERIFY(result(results, 2).startsWith(u"Confirmed"_s));
    }

    void behindALineInDoubtTheOthersWaitAndCanBeTakenBack()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece, Ware::Piece}, .quantity = 4});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        for (int i = 0; i < 3; ++i)
            typeAmount(dialog, u"2"_s);
        m_shop->inject({.method = "POST"}, training::faults::cut(training::Moment::BeforeEffect));
        // The row of readings begins and does not end: the server answers none of them.
        const auto noAnswer = training::faults::hang(training::Moment::BeforeEffect);
        reduce(dialog);
        QTRY_COMPARE(outcomes().back(), Outcome::Unknown);
        for (int i = 0; i < 20; ++i)
            m_shop->inject({.method = "GET"}, noAnswer);
        ReduceResults &results = *waitFor<ReduceResults>();
        QTRY_VERIFY(result(results, 0).startsWith(u"Unknown"_s));
        QCOMPARE(result(results, 1), u"Waiting until it is known what became of the line before it."_s);
        auto *takeBack = named<QPushButton>(results, u"Take back what waits"_s);
        QVERIFY(takeBack->isEnabled());
        takeBack->click();
        QCOMPARE(outcomes(), (std::vector{Outcome::TakenBack, Outcome::TakenBack, Outcome::Unknown}));
        QVERIFY(!takeBack->isEnabled());
        QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 0);
    }

    void linesThatWereNotSentBeforeTheProgramEndedAreAskedAbout()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece, Ware::Piece}, .quantity = 4});
        const Order order = m_place->order(m_code)->order;
        std::vector<Command> left;
        for (const int line : {1, 2}) {
            const OrderEntry &entry = (*order.entries)[size_t(line)];
            left.push_back(ReduceLine{
                order.id, order.code, {entry.id, 4, {}, 2, {}}, CancellationReason::MERCHANT_OUT_OF_STOCK, {}});
        }
        QVERIFY(m_place->journal.append(intentsOf(left), Outcome::Waiting).has_value());
        m_place->runner.resume();
        QTRY_VERIFY2(said().contains(u"2 lines were still to be reduced when the program ended"_s), qPrintable(said()));
        QVERIFY2(said().contains(plain(text::titleWithSku((*order.entries)[1])) + u": 4 → 2"_s), qPrintable(said()));
        QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 0);
        pressFirstButton(); // send now
        ReduceResults &results = *waitFor<ReduceResults>();
        QTRY_VERIFY(says(results, u"2 of 2 lines reduced"_s));
        QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 2);
        QCOMPARE(line(0).value("quantity"_L1).toInt(), 4);
    }

    void whatTheMarketplaceDoesLaterIsVisibleMeanwhile()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece}, .quantity = 4});
        m_shop->postponeEffect({.status = u"orderEntryCancelOperation"_s, .readings = 3});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        typeAmount(dialog, u"2"_s);
        typeAmount(dialog, u"2"_s);
        reduce(dialog);
        ReduceResults &results = *waitFor<ReduceResults>();
        QTRY_VERIFY(result(results, 0).startsWith(u"In progress"_s));
        QCOMPARE(result(results, 1), u"Waiting for the line before it."_s);
        QTRY_VERIFY(says(results, u"2 of 2 lines reduced"_s));
    }

    void aLineThatMovedBeforeSendingStopsItWithWords()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece}, .quantity = 5});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        typeAmount(dialog, u"3"_s);
        reduceElsewhere();
        reduce(dialog);
        QTRY_COMPARE(outcomes(), std::vector{Outcome::Rejected});
        QTRY_VERIFY2(said().contains(u"lines had changed meanwhile"_s), qPrintable(said()));
        QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 1); // the other one's
        QCOMPARE(line(0).value("quantity"_L1).toInt(), 4);
    }

    void aLineThatMovesWhileTheDialogIsOpenIsShownAsItIs()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece}, .quantity = 5});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        typeAmount(dialog, u"3"_s);
        reduceElsewhere();
        QVERIFY(m_place->readAll());
        QTRY_VERIFY(says(dialog, u"4 pcs instead of 5 pcs"_s));
        QCOMPARE(cell(dialog, 0, Column::Wanted), u"3"_s);
        dialog.findChild<ReasonBox *>()->setCurrentIndex(0);
        QVERIFY(!named<QPushButton>(dialog, u"Reduce"_s)->isEnabled());
    }

    void linesThatCannotBeReadOpenNothingAndSayWhy()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece}, .quantity = 5});
        m_shop->inject({.method = "GET"}, training::faults::refuse(u"Order not found."_s, 404));
        press(Qt::Key_F9);
        QTRY_VERIFY(said().contains(u"Order not found."_s));
        QVERIFY(!m_window->findChild<ReduceDialog *>());
        pressFirstButton(); // read again
        waitFor<ReduceDialog>();
    }

    void slowReadingIsSaidAndCanBeStopped()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece}, .quantity = 5});
        m_shop->inject({.method = "GET"}, training::faults::hang(training::Moment::BeforeEffect));
        press(Qt::Key_F9);
        QVERIFY(!messages().current()); // not in the first second
        QTRY_VERIFY(said().startsWith(u"Reading the lines of"_s));
        pressFirstButton();
        QVERIFY(!m_window->findChild<ReduceDialog *>());
    }

    void takingAllAwayOpensTheCancelDialogWithTheReason()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Piece}, .quantity = 2});
        press(Qt::Key_F9);
        ReduceDialog &dialog = *waitFor<ReduceDialog>();
        typeAmount(dialog, u"0"_s);
        dialog.findChild<ReasonBox *>()->setCurrentIndex(2);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Қоймада жоқ"_s);
        named<QPushButton>(dialog, u"Cancel order…"_s)->click();
        CancelDialog &cancel = *waitFor<CancelDialog>();
        QCOMPARE(cancel.findChild<ReasonBox *>()->reason(), CancellationReason::MERCHANT_OUT_OF_STOCK);
        QCOMPARE(cancel.findChild<QPlainTextEdit *>()->toPlainText(), u"Қоймада жоқ"_s);
        QVERIFY(newestCommands(m_place->journal, 1).empty());
    }

    void weightsAreCorrectedInOneRequest()
    {
        stage({.situation = Situation::ToPack, .wares = {Ware::Loose, Ware::Piece, Ware::WeighedPiece}, .quantity = 2});
        press(Qt::Key_F9, Qt::ShiftModifier);
        WeightDialog &dialog = *waitFor<WeightDialog>();
        QVERIFY(wasAsked("GET", u"/v2/orderentries/"_s)); // the least weight
        const Order &known = m_place->order(m_code)->order;
        const qint64 least = known.entries->front().minAllowedWeight.value_or(Weight{}).grams;
        QVERIFY(least > 0);
        typeAmount(dialog, QString::number(least));
        typeAmount(dialog, u"0"_s);
        const std::optional<Money> promised = dialog.findChild<LinesModel *>()->totalAfter();
        auto *correct = named<QPushButton>(dialog, u"Correct"_s);
        QVERIFY2(correct->isEnabled(), qPrintable(correct->toolTip()));
        correct->click();
        QTRY_COMPARE(outcomes(), std::vector{Outcome::Confirmed});
        QCOMPARE(m_shop->effects(Effect::WeightsCorrected, m_code), 1);
        QCOMPARE(line(0).value("weight"_L1).toInteger(), least);
        double left = 0;
        for (const QJsonValue &entry : m_shop->entries(m_code))
            left += entry["attributes"_L1]["totalPrice"_L1].toDouble();
        QCOMPARE(Money::fromTengeNumber(left), promised);
    }

private:
    Workplace::Options optionsIn(const QString &directory) const
    {
        Workplace::Options slow = options(5s);
        slow.directory = directory;
        // What takes the marketplace a while takes long enough to be seen.
        slow.followPauses = {0ms, 400ms, 400ms, 400ms, 400ms};
        return slow;
    }

    // One order to work on, selected in the window.
    void stage(const training::OrderSpec &spec)
    {
        m_code = m_shop->addOrder(spec);
        QVERIFY(m_place->readAll());
        openWindow();
        queue().select({m_place->order(m_code)->order.id});
        queue().setFocus();
        m_shop->clearLog();
    }

    // Somebody at another computer takes one of the first line away.
    void reduceElsewhere()
    {
        const QTemporaryDir directory;
        Workplace other(optionsIn(directory.path()), m_clock);
        QVERIFY(other.readAll());
        const Order &order = other.order(m_code)->order;
        const auto id = other.runner.submit(Workplace::commandFor(Change::ReduceLine, order));
        QVERIFY(id.has_value());
        QVERIFY(other.waitForOutcome(*id, Outcome::Confirmed));
    }

    // Open, and with the keyboard in it where it is modal.
    template <typename Dialog>
    Dialog *waitFor()
    {
        const auto opened = [this] {
            auto *dialog = m_window->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        };
        if (!QTest::qWaitFor(opened, 5'000))
            qFatal("no dialog came: %s", qPrintable(said()));
        auto *dialog = m_window->findChild<Dialog *>();
        if (dialog->isModal() && !QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not active");
        return dialog;
    }

    void reduce(const ReduceDialog &dialog)
    {
        dialog.findChild<ReasonBox *>()->setCurrentIndex(2);
        auto *button = named<QPushButton>(dialog, u"Reduce"_s);
        QVERIFY2(button && button->isEnabled(), qPrintable(button ? button->toolTip() : QString()));
        button->click();
    }

    static QString result(const ReduceResults &results, int row)
    {
        return results.findChild<QTableWidget *>()->item(row, 2)->text();
    }

    void pressFirstButton()
    {
        const auto pressed = messages().current()->buttons.front().pressed; // the notice goes meanwhile
        pressed();
    }

    // Of all commands, the newest first.
    std::vector<Outcome> outcomes() const
    {
        std::vector<Outcome> outcomes;
        for (const CommandEntry &entry : newestCommands(m_place->journal, 10))
            outcomes.push_back(entry.outcome);
        return outcomes;
    }

    QJsonObject line(int number) const { return m_shop->entries(m_code)[number]["attributes"_L1].toObject(); }

    bool wasAsked(const QByteArray &method, const QString &part) const
    {
        const auto log = m_shop->log();
        return std::ranges::any_of(log, [&](const training::LoggedRequest &logged) {
            return logged.request.method == method && QString::fromUtf8(logged.raw).section(u'\n', 0, 0).contains(part);
        });
    }

    QString m_code;
};

TEST_WITH_WINDOWS(LineDeskTest)
#include "linedesk_test.moc"
