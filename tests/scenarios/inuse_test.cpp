// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/database/sqlfailure.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "tests/support/changes.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Situation;

// Another program holds the database, as a backup does or somebody who looks into it: nothing waits
// for it longer than a person notices, nothing is sent, and afterwards all of it is written.
class InUseTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 3});
        m_code = m_shop->addOrder({.situation = Situation::ToPack});
        startProgram(options(5s));
        QVERIFY(m_place->readAll());
        QTRY_VERIFY(!m_place->database.value(u"complete_ms"_s).isEmpty());
        m_other = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_other->open());
        m_shop->clearLog();
    }

    void cleanup()
    {
        m_other.reset();
        endAll();
    }

    void whatCannotBeWrittenDownIsNotSent_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::newRow("a writer") << u"BEGIN IMMEDIATE"_s;
        QTest::newRow("one that wants it alone") << u"BEGIN EXCLUSIVE"_s;
    }

    void whatCannotBeWrittenDownIsNotSent()
    {
        QFETCH(QString, lock);
        const Command assemble = Workplace::commandFor(Change::Assemble, m_place->order(m_code)->order);
        hold(lock);
        QElapsedTimer waited;
        waited.start();
        const auto refused = m_place->runner.submit(assemble);
        QVERIFY2(waited.elapsed() < patience, qPrintable(QString::number(waited.elapsed())));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Refusal::Kind::NoJournal);
        QVERIFY(isInUse(refused.error().error));
        letGo();
        const auto id = m_place->runner.submit(assemble);
        QVERIFY(id.has_value());
        QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
        QCOMPARE(m_shop->effects(Effect::Assembled, m_code), 1);
        QCOMPARE(newestCommands(m_place->journal, 10).size(), 1U);
    }

    void aHeldAcceptanceThatCannotBeWrittenDownIsNotSent()
    {
        const QString code = m_shop->addOrder({.situation = Situation::New});
        QVERIFY(m_place->readAll());
        const auto id = m_place->runner.submit(Workplace::commandFor(Change::Accept, m_place->order(code)->order));
        QVERIFY(id.has_value());
        hold(u"BEGIN IMMEDIATE"_s);
        QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].value<Outcome>(), Outcome::Rejected);
        QVERIFY(m_place->journal.writeError().has_value());
        letGo();
        QVERIFY(m_place->waitForOutcome(*id, Outcome::Rejected));
        QCOMPARE(m_shop->effects(Effect::Accepted, code), 0);
    }

    void anEndThatCannotBeWrittenIsWrittenAfterwards()
    {
        m_shop->setLatency(150ms);
        const auto id = m_place->runner.submit(Workplace::commandFor(Change::Assemble, m_place->order(m_code)->order));
        QVERIFY(id.has_value());
        QTRY_COMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Sent);
        hold(u"BEGIN IMMEDIATE"_s);
        QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
        QSignalSpy told(&m_place->journal, &Journal::writeErrorChanged);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(findCommand(m_place->journal, *id)->outcome != Outcome::Confirmed);
        QTRY_VERIFY(m_place->journal.writeError() && isInUse(*m_place->journal.writeError()));
        letGo();
        QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
        QTRY_VERIFY(!m_place->journal.writeError());
        QCOMPARE(told.size(), 2);
        QCOMPARE(m_shop->effects(Effect::Assembled, m_code), 1);
    }

    void ordersAreRememberedOnceItIsFreeWithoutAnotherReading()
    {
        hold(u"BEGIN IMMEDIATE"_s);
        QSignalSpy changed(&m_place->store, &OrderStore::memoryErrorChanged);
        const QString code = m_shop->addOrder({.situation = Situation::New});
        QVERIFY(m_place->readAll());
        QTRY_VERIFY(m_place->store.memoryError());
        QVERIFY(isInUse(*m_place->store.memoryError()));
        letGo();
        QTRY_VERIFY(!m_place->store.memoryError());
        QCOMPARE(changed.size(), 2);
        Statement select(m_other->connection(), u"SELECT count(*) FROM orders WHERE code = ?"_s);
        QVERIFY(select.run({code}) && select.next());
        QCOMPARE(select.value(0).toInt(), 1);
    }

    void noWriteWaitsForItLong()
    {
        hold(u"BEGIN EXCLUSIVE"_s);
        const auto isQuick = [](const std::function<void()> &work) {
            QElapsedTimer waited;
            waited.start();
            work();
            return waited.elapsed() < patience;
        };
        Database &database = m_place->database;
        QVERIFY(isQuick([&] { QVERIFY(!database.setValue(u"a"_s, u"b"_s)); }));
        QVERIFY(isQuick([&] { QVERIFY(!m_place->packing.set({u"SKU"_s, u"Чайник"_s, {1, 1}})); }));
        QVERIFY(isQuick([&] { QCOMPARE(database.value(u"a"_s), QString()); }));
        letGo();
        QVERIFY(database.setValue(u"a"_s, u"b"_s));
    }

private:
    static constexpr qint64 patience = 150; // ms

    void hold(const QString &lock) { QVERIFY(Statement(m_other->connection(), lock).run()); }
    void letGo() { QVERIFY(Statement(m_other->connection(), u"ROLLBACK"_s).run()); }

    QString m_code;
    std::unique_ptr<Database> m_other;
};

TEST_WITHOUT_WINDOWS(InUseTest)
#include "inuse_test.moc"
