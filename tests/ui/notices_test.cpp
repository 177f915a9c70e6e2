// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Situation;

// What the message bar and the panel say is true while they say it.
class NoticesTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 0});
        start();
    }

    void cleanup() { closeAll(); }

    void whatToldOfALostLinkGoesWhenTheLinkIsBack_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<Change>("change");
        QTest::newRow("accept") << Situation::New << Change::Accept;
        QTest::newRow("assemble") << Situation::ToPack << Change::Assemble;
        QTest::newRow("cancel") << Situation::Pickup << Change::Cancel;
    }

    void whatToldOfALostLinkGoesWhenTheLinkIsBack()
    {
        QFETCH(Situation, situation);
        QFETCH(Change, change);
        const QString code = m_shop->addOrder({.situation = situation});
        open(code);
        m_shop->stop();
        m_clock.advance(1min);
        if (change == Change::Accept) {
            press(u"Accept"_s);
        } else {
            const Order &order = m_place->order(code)->order;
            QVERIFY(m_place->runner.submit(Workplace::commandFor(change, order)));
        }
        QTRY_VERIFY(said().contains(u"There is no connection"_s));
        m_clock.advance(1min);
        QVERIFY(m_shop->start());
        QVERIFY(m_place->readAll());
        QTRY_VERIFY2(!said().contains(u"connection"_s), qPrintable(said()));
    }

    void theWaybillOfWhatWasAssembledHereIsSaidToHaveComeAndOffered()
    {
        const QString code = m_shop->addOrder({.situation = Situation::ToPack});
        m_shop->addOrder({.situation = Situation::ToCourier}); // somebody else's: no news of ours
        m_place->waybillWatch.start();
        open(code);
        const Order order = m_place->order(code)->order;
        QTRY_COMPARE(m_place->waybillWatch.state(otherThan(code)).kind, WaybillState::Kind::Archived);
        QVERIFY(!said().contains(u"has come"_s));
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_VERIFY(said().contains(u"has come"_s));
        QVERIFY(said().contains(u"410"_s));
        QCOMPARE(m_window->messageBar().current()->buttons.size(), size_t(1));
        QTRY_VERIFY(shownAs<QPushButton>(*m_window, u"Print waybill"_s));
    }

    void waybillsOfferedBehindOtherNewsAreOfferedWithTheNext()
    {
        const QStringList codes{m_shop->addOrder({.situation = Situation::ToPack}),
                                m_shop->addOrder({.situation = Situation::ToPack})};
        m_place->waybillWatch.start();
        open(codes.front());
        for (const QString &code : codes) {
            m_window->messageBar().say({u"news"_s, Meaning::Late, {code, {}, {}}, {}, {}, {}, true});
            const Order order = m_place->order(code)->order;
            QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
            QTRY_VERIFY(m_window->messageBar().says(u"waybills-have-come"_s));
            QTRY_COMPARE(m_place->waybillWatch.state(order.id).kind, WaybillState::Kind::Archived);
        }
        m_window->messageBar().takeAway(u"news"_s);
        QTRY_VERIFY2(said().contains(u"2 waybills have come"_s), qPrintable(said()));
        // Printed elsewhere there is nothing left to offer.
        for (const QString &code : codes)
            QVERIFY(m_place->waybills.markPrinted(m_place->waybills.newest(m_place->order(code)->order.id)->id,
                                                  m_clock.now()));
        QTRY_VERIFY(!m_window->messageBar().says(u"waybills-have-come"_s));
    }

    void aDatabaseInUseIsSaidToBeInUse()
    {
        const QString code = m_shop->addOrder({.situation = Situation::Pickup});
        open(code);
        Database other(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(other.open());
        QVERIFY(Statement(other.connection(), u"BEGIN IMMEDIATE"_s).run());
        Order order = m_place->order(code)->order;
        order.status = OrderStatus::CANCELLING;
        m_place->store.apply({order}, m_place->readings.next());
        QTRY_VERIFY2(said().contains(u"in use by another program"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"Close that program"_s), qPrintable(said()));
        QVERIFY(Statement(other.connection(), u"ROLLBACK"_s).run());
        QTRY_VERIFY2_WITH_TIMEOUT(!said().contains(u"in use"_s), qPrintable(said()), 10'000);
    }

    void f5AsksOnceInSpiteOfAPause()
    {
        const QString code = m_shop->addOrder({.situation = Situation::Pickup});
        open(code);
        m_shop->inject({.method = "GET"}, training::faults::tooManyRequests(24h), 1000);
        m_place->sync.refresh();
        QTRY_VERIFY(m_place->client.pausedUntil());
        QTRY_COMPARE(m_place->client.requestsFinished(), int(m_shop->log().size())); // none is on its way
        const size_t before = m_shop->log().size();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY2(m_shop->log().size() > before, "a person may, whatever the marketplace asked for");
    }

    void whatIsMissingFromTheJournalIsSaid()
    {
        const QString code = m_shop->addOrder({.situation = Situation::Pickup});
        QVERIFY(m_place->readAll());
        const Order order = m_place->order(code)->order;
        QVERIFY(m_place->runner.submit(SendCode{order.id, order.code}));
        const QString head = m_directory->filePath(u"tapsyrys.db.head"_s);
        QTRY_VERIFY(QFile::exists(head));
        restart();
        QVERIFY(QFile::remove(head));
        open(code);
        m_place->journal.check();
        QTRY_VERIFY2(said().contains(u"head of the journal is missing"_s), qPrintable(said()));
    }

    void aDoubtThatNobodyLooksIntoAnyMoreSaysSo()
    {
        const QString code = m_shop->addOrder({.situation = Situation::ToPack});
        open(code);
        m_shop->inject({.status = u"ASSEMBLE"_s}, training::faults::cut(training::Moment::BeforeEffect));
        QVERIFY(m_place->runner.submit(Workplace::commandFor(Change::Assemble, m_place->order(code)->order)));
        QTRY_VERIFY2(said().contains(u"does not show it"_s), qPrintable(said()));
        QVERIFY(!said().contains(u"looks until"_s) && !said().contains(u"keeps looking"_s));
    }

    void whatNeverLeftBeforeTheProgramEndedIsSaid()
    {
        std::vector<Command> commands;
        QString code;
        for (int i = 0; i < 6; ++i)
            code = m_shop->addOrder({.situation = Situation::ToPack});
        QVERIFY(m_place->readAll());
        for (int row = 0; row < m_place->store.size(); ++row)
            commands.push_back(Workplace::commandFor(Change::Assemble, m_place->store.at(row).order));
        QCOMPARE(m_place->runner.submitMany(commands).size(), commands.size());
        restart(); // before the first of them went
        open(code);
        m_place->runner.resume();
        QTRY_VERIFY2(said().contains(u"ended before 6 changes were sent"_s), qPrintable(said()));
        QVERIFY2(said().contains(QString(code).insert(6, QChar(u' ')).insert(3, QChar(u' '))), qPrintable(said()));
    }

private:
    void restart()
    {
        m_place.reset();
        start();
    }

    void start() { startProgram(options(2s)); }

    void open(const QString &code)
    {
        QVERIFY(m_place->readAll());
        m_window = makeWindow();
        m_window->resize(1366, 768);
        m_window->show();
        m_window->pages().openOrder(OrderCode(code));
    }

    void press(const QString &name)
    {
        QPushButton *wanted = shownAs<QPushButton>(*m_window, name);
        QVERIFY(wanted);
        wanted->click();
    }

    OrderId otherThan(const QString &code) const
    {
        for (int row = 0; row < m_place->store.size(); ++row) {
            if (m_place->store.at(row).order.code != OrderCode(code))
                return m_place->store.at(row).order.id;
        }
        return {};
    }
};

TEST_WITH_WINDOWS(NoticesTest)
#include "notices_test.moc"
