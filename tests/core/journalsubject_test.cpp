// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/database/database.h"
#include "core/journal/journal.h"
#include "core/journal/journallookup.h"
#include "core/shop/shopschema.h"
#include "core/store/ordersubject.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The journal keeps what is done to whatever it is done to, and mixes up no two kinds of it.
class JournalSubjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_journal = std::make_unique<Journal>(*m_database, m_clock, u"Айгүл"_s);
    }

    void cleanup()
    {
        m_journal.reset();
        m_database.reset();
    }

    void whatIsWrittenIsReadAgain()
    {
        const Intent import{{u"catalog"_s, u"import-7"_s, u"Чайники.xlsx"_s}, u"Send"_s, {}, u"Бірінші"_s, u"{}"_s};
        QSignalSpy changed(m_journal.get(), &Journal::changed);
        const auto id = m_journal->append(import, Outcome::Sent);
        QVERIFY(id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_journal->setOutcome(*id, Outcome::Unknown, u"lost"_s));
        QCOMPARE(changed.size(), 2);
        const auto told = changed[1][0].value<JournalEntry>();
        const auto read = m_journal->find(*id);
        QVERIFY(read);
        for (const JournalEntry &entry : {told, *read}) {
            QCOMPARE(entry.id, *id);
            QCOMPARE(entry.intent.subject.kind, u"catalog"_s);
            QCOMPARE(entry.intent.subject.key, u"import-7"_s);
            QCOMPARE(entry.intent.subject.label, u"Чайники.xlsx"_s);
            QCOMPARE(entry.intent.word, u"Send"_s);
            QCOMPARE(entry.intent.comment, u"Бірінші"_s);
            QCOMPARE(entry.intent.details, u"{}"_s);
            QCOMPARE(entry.outcome, Outcome::Unknown);
            QCOMPARE(entry.words, u"lost"_s);
        }
        QSignalSpy found(m_journal.get(), &Journal::found);
        QSignalSpy checked(m_journal.get(), &Journal::checked);
        m_journal->check();
        QVERIFY(checked.wait());
        QVERIFY(found.isEmpty());
    }

    // Of an order with the same key, an import and a person each has their own.
    void eachKindHasItsOwn()
    {
        const OrderId id(u"7"_s);
        QVERIFY(m_journal->append(intentOf(AcceptOrder{id, OrderCode(u"410000007"_s)}), Outcome::Held));
        QVERIFY(m_journal->append(Intent{{u"catalog"_s, u"7"_s, {}}, u"Send"_s, {}, {}, {}}, Outcome::Sent));
        QVERIFY(m_journal->append(Intent{{u"person"_s, u"7"_s, {}}, u"Accept"_s, {}, {}, {}}, Outcome::Sent));

        QCOMPARE(m_journal->entries(10).size(), 3);
        QCOMPARE(commandsOf(*m_journal, id).size(), 1);
        QCOMPARE(m_journal->entriesOf({u"catalog"_s, u"7"_s, {}}).size(), 1);
        QCOMPARE(unfinishedCommands(*m_journal).size(), 1);
        QCOMPARE(m_journal->unfinished(u"person"_s).size(), 1);
        QVERIFY(m_journal->unfinished(u"cat"_s).empty());
        // Its word means nothing here, though an order's is the same.
        const auto person = newestCommands(*m_journal, 1).front();
        QVERIFY(!person.change);
        QCOMPARE(person.changeWord, u"Accept"_s);
        QVERIFY(person.orderId.isEmpty());

        JournalLookup orders(m_database->connection(), orderKind);
        QCOMPARE(orders.lastEventOf(u"7"_s), Result<qint64>(1));
        QCOMPARE(orders.lastEventOf(u"8"_s), Result<qint64>(0));
        QCOMPARE(orders.unfinished(), Result<QStringList>(QStringList{u"7"_s}));
        const QHash<QString, qint64> last{{u"7"_s, 1}};
        QCOMPARE(orders.lastEventsOf({u"7"_s, u"8"_s, u"\"'"_s}), (Result<QHash<QString, qint64>>(last)));
        JournalLookup people(m_database->connection(), u"person"_s);
        QCOMPARE(people.lastEventOf(u"7"_s), Result<qint64>(3));
    }

private:
    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

TEST_WITHOUT_WINDOWS(JournalSubjectTest)
#include "journalsubject_test.moc"
