// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QVariant ask(Database &database, const QString &sql)
{
    Statement statement(database.connection(), sql);
    return statement.run() && statement.next() ? statement.value(0) : QVariant();
}

Result<void> run(Database &database, const QString &sql)
{
    return Statement(database.connection(), sql).run();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    QStringList brokenFiles() const { return QDir(m_dir->path()).entryList({u"*.broken-*"_s}); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"дүкен.db"_s);
    }

    void isSetUpNotToLoseAnything()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(database.isOpen());
        QVERIFY(database.brokenFile().isEmpty());
        QCOMPARE(ask(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(ask(database, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(ask(database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QVERIFY(ask(database, u"PRAGMA busy_timeout"_s).toInt() > 0);
        QCOMPARE(ask(database, u"PRAGMA user_version"_s).toInt(), shopSchema().newest());
    }

    void hasNoPlaceForAPickUpCode()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        Statement schema(database.connection(), u"SELECT lower(sql) FROM sqlite_schema WHERE sql IS NOT NULL"_s);
        QVERIFY(schema.run());
        while (schema.next()) {
            for (const auto word : {"security"_L1, "pickup"_L1, "token"_L1, "digits"_L1})
                QVERIFY2(!schema.value(0).toString().contains(word), qPrintable(schema.value(0).toString()));
        }
    }

#ifdef Q_OS_UNIX
    void isReadableByItsOwnerOnly()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        {
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
            for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
                QVERIFY(QFile::exists(m_path + suffix));
                QVERIFY(!(QFile::permissions(m_path + suffix) & others));
            }
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(!(QFile::permissions(m_path) & others));
    }
#endif

    void remembersValuesForTheNextStart()
    {
        {
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
            QCOMPARE(database.value(u"shop"_s), QString());
            QVERIFY(database.setValue(u"shop"_s, u"Айбат"_s));
            QVERIFY(database.setValue(u"shop"_s, u"Жаңа Айбат"_s));
            QVERIFY(database.setValue(u"empty"_s, QString()));
        }
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QCOMPARE(database.value(u"shop"_s), u"Жаңа Айбат"_s);
        QCOMPARE(database.value(u"empty"_s), QString());
    }

    void seesWhatAnotherObjectOnTheFileHasWritten()
    {
        Database first(m_path, shopSchema());
        Database second(m_path, shopSchema());
        QVERIFY(first.open());
        QVERIFY(second.open());
        QVERIFY(first.setValue(u"key"_s, u"1"_s));
        QCOMPARE(second.value(u"key"_s), u"1"_s);
        QVERIFY(second.setValue(u"key"_s, u"2"_s));
        QCOMPARE(first.value(u"key"_s), u"2"_s);
    }

    void aFailedTransactionLeavesNothing()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        const auto done = database.transaction([&] {
            return run(database, u"INSERT INTO meta VALUES ('half', 'done')"_s).and_then([&] {
                return run(database, u"INSERT INTO nowhere VALUES (1)"_s);
            });
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QCOMPARE(done.error().detail, u"no such table: nowhere"_s); // one sentence, and not Qt's before it
        QCOMPARE(database.value(u"half"_s), QString());
        QVERIFY(database.setValue(u"next"_s, u"works"_s));
    }

    void bothDurabilitiesWrite()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(database.setValue(u"a"_s, u"1"_s, Durability::Crash));
        QVERIFY(database.setValue(u"b"_s, u"2"_s, Durability::PowerCut));
        QCOMPARE(ask(database, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(database.value(u"a"_s) + database.value(u"b"_s), u"12"_s);
    }

    void keepsTheJournalAsItWasWritten()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(run(database, u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                              "VALUES ('Accept', 'o1', '410', 1)"_s));
        QVERIFY(run(database, u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (1, 'Held', 1)"_s));
        for (const auto sql : {"UPDATE journal_commands SET comment = 'x'"_L1, "DELETE FROM journal_commands"_L1,
                               "UPDATE journal_events SET outcome = 'Confirmed'"_L1, "DELETE FROM journal_events"_L1}) {
            const auto done = run(database, sql);
            QVERIFY2(!done, sql.data());
            QCOMPARE(done.error().detail, u"the journal is append-only"_s);
        }
        QCOMPARE(ask(database, u"SELECT outcome FROM journal_events"_s).toString(), u"Held"_s);
    }

    void anEventBelongsToACommand()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(!run(database, u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (7, 'Held', 1)"_s));
    }

    void putsAFileAsideThatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a few letters") << QByteArray("hello");
        QTest::newRow("a long text") << QByteArray("not a database at all\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(20'000, '\0');
    }

    void putsAFileAsideThatIsNoDatabase()
    {
        QFETCH(QByteArray, content);
        writeFile(m_path, content);
        writeFile(m_path + u"-wal"_s, "a log that must not be replayed");
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QCOMPARE(brokenFiles().size(), 2);
        QVERIFY(database.brokenFile().startsWith(m_path + u".broken-"_s));
        QCOMPARE(contentOf(database.brokenFile()), content);
        QVERIFY(database.setValue(u"new"_s, u"life"_s));
        QVERIFY(database.open());
        QVERIFY(database.brokenFile().isEmpty());
        QCOMPARE(database.value(u"new"_s), u"life"_s);
    }

    void putsADatabaseAsideThatIsDamagedInside()
    {
        {
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
            for (int i = 0; i < 200; ++i)
                QVERIFY(database.setValue(QString::number(i), QString(500, u'x'), Durability::Crash));
        }
        QByteArray content = contentOf(m_path);
        QVERIFY(content.size() > 50'000);
        content.replace(content.size() / 2, 8192, QByteArray(8192, '\x55'));
        writeFile(m_path, content);

        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QCOMPARE(contentOf(database.brokenFile()), content);
        QCOMPARE(database.value(u"1"_s), QString());
    }

    void putsEveryBrokenFileAsideUnderANameOfItsOwn()
    {
        for (int i = 1; i <= 3; ++i) {
            writeFile(m_path, "broken " + QByteArray::number(i));
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
            QCOMPARE(brokenFiles().size(), i);
        }
    }

    void refusesAFileOfANewerProgramUntouched()
    {
        {
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
            QVERIFY(run(database, u"PRAGMA user_version=99"_s));
        }
        const QByteArray before = contentOf(m_path);
        Database database(m_path, shopSchema());
        const auto opened = database.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().detail.contains("99"_L1));
        QVERIFY(!database.isOpen());
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(brokenFiles().isEmpty());
    }

    void saysWhyAPlaceCannotBeUsed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("its folder is a file") << u"file/shop.db"_s;
        QTest::newRow("it is a folder") << u"folder"_s;
        QTest::newRow("its folder is missing") << u"missing/shop.db"_s;
    }

    void saysWhyAPlaceCannotBeUsed()
    {
        QFETCH(QString, path);
        writeFile(m_dir->filePath(u"file"_s), "x");
        QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
        Database database(m_dir->filePath(path), shopSchema());
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto opened = database.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            QVERIFY(!opened.error().detail.isEmpty());
            QVERIFY(!database.isOpen());
        }
        QVERIFY(!database.setValue(u"a"_s, u"b"_s));
        QCOMPARE(database.value(u"a"_s), QString());
        QVERIFY(!database.transaction([]() -> Result<void> { return {}; }));
    }

    void opensOnceThePlaceIsThere()
    {
        Database database(m_dir->filePath(u"later/shop.db"_s), shopSchema());
        QVERIFY(!database.open());
        QVERIFY(QDir(m_dir->path()).mkdir(u"later"_s));
        QVERIFY(database.open());
        QVERIFY(database.setValue(u"a"_s, u"b"_s));
    }

    void refusesAFileItMayOnlyRead()
    {
        {
            Database database(m_path, shopSchema());
            QVERIFY(database.open());
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QFile probe(m_path);
        if (probe.open(QIODevice::ReadWrite))
            QSKIP("permissions do not bind this user");
        Database database(m_path, shopSchema());
        QVERIFY(!database.open());
        QVERIFY(!database.isOpen());
    }

    void aFullDiskIsAnErrorAndNothingIsHalfWritten()
    {
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        QVERIFY(database.setValue(u"before"_s, u"kept"_s));
        const int pages = ask(database, u"PRAGMA page_count"_s).toInt();
        QVERIFY(run(database, u"PRAGMA max_page_count=%1"_s.arg(pages)));
        const auto written = database.setValue(u"large"_s, QString(1'000'000, u'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QCOMPARE(database.value(u"large"_s), QString());
        QCOMPARE(database.value(u"before"_s), u"kept"_s);
        QVERIFY(run(database, u"PRAGMA max_page_count=1000000"_s));
        QVERIFY(database.setValue(u"large"_s, QString(1'000'000, u'x')));
    }
};

TEST_WITHOUT_WINDOWS(DatabaseTest)
#include "database_test.moc"
