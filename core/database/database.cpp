// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"

#include "core/base/logging.h"
#include "core/database/sqlfailure.h"
#include "core/database/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

constexpr auto logSuffix = "-wal"_L1;
constexpr auto indexSuffix = "-shm"_L1;

Failure storageFailure(const QString &detail)
{
    return Failure(Error{.kind = Error::Kind::Storage, .detail = detail});
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"tapsyrys-%1"_s.arg(++count);
}

bool saysBroken(const QSqlError &error)
{
    constexpr int primaryCode = 0xff;
    constexpr int corrupt = 11; // SQLITE_CORRUPT
    constexpr int notADatabase = 26; // SQLITE_NOTADB
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    return code == corrupt || code == notADatabase;
}

// SQLite would say so too, but only after deleting the log beside it.
bool isForeign(QFile &file)
{
    const QByteArray magic("SQLite format 3", 16); // with its final zero
    if (file.size() == 0)
        return QFileInfo(file.fileName() + logSuffix).size() > 0; // it was emptied: no new file has a log
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) != magic;
}

QString unusedBrokenName(const QString &filePath)
{
    const QString stem = u"%1.broken-%2"_s.arg(filePath, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"));
    QString name = stem;
    for (int n = 2; QFile::exists(name); ++n)
        name = u"%1-%2"_s.arg(stem).arg(n);
    return name;
}

} // namespace

Database::Database(QString filePath, Schema schema) : m_filePath(std::move(filePath)), m_schema(std::move(schema))
{}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QStringList Database::filesOf(const QString &filePath)
{
    return {filePath, filePath + logSuffix, filePath + indexSuffix};
}

Result<void> Database::open()
{
    if (!m_connection.isValid()) {
        // Loads SQLite, so not before it is needed.
        m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName());
        m_connection.setDatabaseName(m_filePath);
        // While it is opened nobody works yet: long enough for a program that only looks into the file.
        m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    }
    m_connection.close();
    m_brokenFile.clear();
    const Result<void> opened = openSoundFile().and_then([this] { return prepare(); });
    if (!opened) {
        m_connection.close();
        qCWarning(logStore) << "the database cannot be opened:" << opened.error().detail;
    }
    return opened;
}

Result<void> Database::openSoundFile()
{
    Result<Soundness> opened = openFile();
    if (opened && *opened == Soundness::Broken) {
        m_connection.close();
        if (const Result<void> moved = putAside(); !moved)
            return moved;
        opened = openFile();
    }
    if (!opened)
        return Failure(opened.error());
    return {};
}

// Opens the file without changing a byte of one that exists, and says whether it may be used.
Result<Database::Soundness> Database::openFile()
{
    if (QFile file(m_filePath); !file.exists()) {
        // Made here, because SQLite would make it, and the files beside it, readable for everybody.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return storageFailure(file.errorString());
    } else if (isForeign(file)) {
        return Soundness::Broken;
    }
    if (!m_connection.open())
        return sqlFailure(m_connection.lastError());

    QSqlQuery query(m_connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        if (saysBroken(query.lastError()))
            return Soundness::Broken;
        return sqlFailure(query.lastError());
    }
    const int version = query.value(0).toInt();
    if (version < 0 || version > m_schema.newest())
        return storageFailure(
            u"the file is of version %1, this program knows versions up to %2"_s.arg(version).arg(m_schema.newest()));

    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next()) {
        if (saysBroken(query.lastError()))
            return Soundness::Broken;
        return sqlFailure(query.lastError());
    }
    return query.value(0).toString() == "ok"_L1 ? Soundness::Sound : Soundness::Broken;
}

Result<void> Database::putAside()
{
    const QString aside = unusedBrokenName(m_filePath);
    // The log goes with its database: left behind, it would be replayed into the new one.
    for (const auto suffix : {""_L1, logSuffix, indexSuffix}) {
        QFile file(m_filePath + suffix);
        if (file.exists() && !file.rename(aside + suffix))
            return storageFailure(file.errorString());
    }
    m_brokenFile = aside;
    qCWarning(logStore) << "the database was broken and has been put aside as" << aside;
    return {};
}

Result<void> Database::prepare()
{
    for (const auto pragma :
         {"PRAGMA journal_mode=WAL"_L1, "PRAGMA synchronous=FULL"_L1, "PRAGMA foreign_keys=ON"_L1}) {
        if (const Result<void> done = run(pragma); !done)
            return done;
    }
    // Also when there is nothing to migrate: a place that cannot be written is found out here.
    const Result<void> migrated = transaction([this]() -> Result<void> {
        Statement version(m_connection, u"PRAGMA user_version"_s);
        if (const Result<void> done = version.run(); !done)
            return done;
        version.next();
        return m_schema.migrate(m_connection, version.value(0).toInt());
    });
    if (!migrated)
        return migrated;
    for (const QString &name : filesOf(m_filePath)) {
        QFile file(name);
        if (file.exists() && !file.setPermissions(ownerOnly))
            qCWarning(logStore) << file.fileName() << "cannot be made private:" << file.errorString();
    }
    // From now on a person waits: a command may write twice before it returns.
    return run(u"PRAGMA busy_timeout=40"_s);
}

Result<void> Database::run(const QString &sql)
{
    return Statement(m_connection, sql).run();
}

Result<void> Database::transaction(const std::function<Result<void>()> &work, Durability durability)
{
    if (!isOpen())
        return storageFailure(u"the database is not open"_s);
    if (m_inTransaction) {
        const Result<void> done = work();
        if (!done)
            m_joined = done;
        return done;
    }
    m_inTransaction = true;
    m_joined = {};
    const bool waits = durability == Durability::PowerCut;
    // IMMEDIATE: that it cannot be written is said at the beginning, not half-way.
    const Result<void> done = run(waits ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s)
                                  .and_then([this] { return run(u"BEGIN IMMEDIATE"_s); })
                                  .and_then(work)
                                  .and_then([this] { return m_joined; })
                                  .and_then([this] { return run(u"COMMIT"_s); });
    // SQLite has already rolled back after some errors, and a failed BEGIN leaves nothing to undo.
    if (!done)
        static_cast<void>(run(u"ROLLBACK"_s));
    m_inTransaction = false;
    const auto waiting = std::exchange(m_whenKept, {});
    if (done)
        std::ranges::for_each(waiting, [](const auto &tell) { tell(); });
    return done;
}

void Database::whenKept(std::function<void()> tell)
{
    if (m_inTransaction)
        m_whenKept.push_back(std::move(tell));
    else
        tell();
}

Result<void> Database::setValue(const QString &key, const QString &value, Durability durability)
{
    return transaction(
        [&] {
            return Statement(m_connection, u"INSERT INTO meta (key, value) VALUES (?, ?) "
                                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
                .run({key, value});
        },
        durability);
}

QString Database::value(const QString &key) const
{
    if (!isOpen())
        return {};
    Statement select(m_connection, u"SELECT value FROM meta WHERE key = ?"_s);
    if (!select.run({key}) || !select.next())
        return {};
    return select.value(0).toString();
}
