// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/likeshop.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using training::Fault;
using training::Moment;
namespace faults = training::faults;

namespace {

// What one fault does to one change, and what must be true in the end.
struct FaultCase {
    const char *name;
    std::optional<Fault> fault;
    bool takesEffect;
    // For what a reading can tell; a code that was sent leaves no trace (see outcomeOf).
    Outcome outcome;
    bool statusWasSeen; // a 200 came, whatever came after it
    const char *words = ""; // the journal's, unless it was confirmed: the server's or our own
};

std::vector<FaultCase> faultCases()
{
    return {
        {"200", std::nullopt, true, Outcome::Confirmed, true},
        {"refused", faults::refuse(u"No, says the server."_s), false, Outcome::Rejected, false, "No, says the server."},
        {"refused by a web page", faults::serverError(Moment::BeforeEffect, 404), false, Outcome::Rejected, false,
         "HTTP 404"},
        {"too many requests", faults::tooManyRequests(std::chrono::seconds(0)), false, Outcome::Rejected, false,
         "HTTP 429"},
        {"5xx HTML before the effect", faults::serverError(Moment::BeforeEffect), false, Outcome::Unknown, false,
         "HTTP 502"},
        {"5xx HTML after the effect", faults::serverError(Moment::AfterEffect), true, Outcome::Confirmed, false,
         "HTTP 502"},
        {"cut before the effect", faults::cut(Moment::BeforeEffect), false, Outcome::Unknown, false,
         "the connection closed before the answer"},
        {"cut after the effect", faults::cut(Moment::AfterEffect), true, Outcome::Confirmed, false,
         "the connection closed before the answer"},
        {"hang before the effect", faults::hang(Moment::BeforeEffect), false, Outcome::Unknown, false,
         "no answer in time"},
        {"hang after the effect", faults::hang(Moment::AfterEffect), true, Outcome::Confirmed, false,
         "no answer in time"},
        {"truncated body", faults::truncatedBody(), true, Outcome::Confirmed, true},
        {"broken JSON", faults::brokenJson(), true, Outcome::Confirmed, true},
        {"redirect", faults::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s)), false, Outcome::Unknown, false,
         "a redirect, which is not followed"},
    };
}

Outcome outcomeOf(const FaultCase &fault, Change change)
{
    if (change != Change::SendCode || fault.outcome == Outcome::Rejected)
        return fault.outcome;
    return fault.statusWasSeen ? Outcome::Confirmed : Outcome::Unknown;
}

} // namespace

Q_DECLARE_METATYPE(FaultCase)
Q_DECLARE_METATYPE(ChangeCase)

// Every change under every fault: the server sees the request once, at
// most one effect, the journal ends in the true outcome and the row shows it.
class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeEndsInTheTruth_data();
    void everyChangeEndsInTheTruth();

private:
    TestClock m_clock;
};

void FaultTableTest::everyChangeEndsInTheTruth_data()
{
    QTest::addColumn<ChangeCase>("change");
    QTest::addColumn<FaultCase>("fault");
    for (const ChangeCase &change : changeCases()) {
        for (const FaultCase &fault : faultCases())
            QTest::addRow("%s, %s", change.name, fault.name) << change << fault;
    }
}

void FaultTableTest::everyChangeEndsInTheTruth()
{
    QFETCH(ChangeCase, change);
    QFETCH(FaultCase, fault);
    TrainingShop shop({.orders = 12}, m_clock);
    QVERIFY(shop.start());
    const QString code = shop.addOrder(change.order);
    const QTemporaryDir directory;
    Workplace workplace({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()}, m_clock);
    QVERIFY(workplace.readAll());
    const OrderRecord *record = workplace.order(code);
    QVERIFY(record);
    const OrderId id = record->order.id;

    QString pickupCode;
    if (change.change == Change::Complete) {
        const auto sent = workplace.runner.submit(SendCode{id, OrderCode(code)});
        QVERIFY(sent && workplace.waitForOutcome(*sent, Outcome::Confirmed));
        pickupCode = shop.pickupCode(code);
    }
    shop.clearLog();
    if (fault.fault)
        shop.inject(change.write, *fault.fault);
    QSignalSpy finished(&workplace.runner, &OrderRunner::finished);

    const auto submitted = workplace.runner.submit(Workplace::commandFor(change.change, record->order, pickupCode));
    QVERIFY(submitted.has_value());
    QCOMPARE(finished.size(), 0);
    QVERIFY(workplace.waitUntilSettled());

    // The server: one request, at most one effect.
    int writes = 0;
    for (const auto &logged : shop.log())
        writes += isWrite(logged) ? 1 : 0;
    QCOMPARE(writes, 1);
    QCOMPARE(shop.effects(change.effect, code), fault.takesEffect ? 1 : 0);
    // The journal: the truth, in words for people.
    const Outcome outcome = outcomeOf(fault, change.change);
    const auto entry = findCommand(workplace.journal, *submitted);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->outcome, outcome);
    QCOMPARE(entry->words, QLatin1StringView(outcome == Outcome::Confirmed ? "" : fault.words));
    QCOMPARE(finished.size(), isFinal(outcome) ? 1 : 0);
    // The row: the server's fields, and the doubt where there is one.
    const OrderRecord &row = *workplace.order(code);
    QCOMPARE(differenceFromShop(row.order, shop), QString());
    if (outcome == Outcome::Unknown)
        QCOMPARE(row.pending, (PendingChange{change.change, Outcome::Unknown}));
    else
        QVERIFY(!row.pending.has_value());
}

TEST_WITHOUT_WINDOWS(FaultTableTest)
#include "faulttable_test.moc"
