// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/schema.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <vector>

// What a transaction outlives once it has returned.
enum class Durability {
    PowerCut, // synced to the disk: what cannot be asked again, as the journal
    Crash, // in the system's hands: what the server would tell again, without waiting for a disk
};

// The program's one SQLite file: WAL, foreign keys, synchronous=FULL, readable by its owner only,
// schema by user_version (schema.h). A file that is not a database, or broken, is put aside as
// NAME.broken-DATE (never deleted) and a new one is begun; a file of a newer program is refused
// untouched. Where another program holds the file a call waits for a moment only and is then an
// Error that isInUse() (sqlfailure.h): whoever calls tries again later. All calls belong to the thread that
// made it. While it is closed every call to write is an Error and every call to read finds nothing.
class Database
{
public:
    Database(QString filePath, Schema schema);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Those SQLite keeps: the database, and what stands beside it while it is open.
    static QStringList filesOf(const QString &filePath);

    // Storage errors say in `detail` what the system said. Opening again after a failure is fine.
    Result<void> open();
    bool isOpen() const { return m_connection.isOpen(); }
    // Where a broken file was put aside by open(); empty if it was sound.
    const QString &brokenFile() const { return m_brokenFile; }
    const QString &filePath() const { return m_filePath; }

    // For queries of the libraries that own the tables.
    QSqlDatabase &connection() { return m_connection; }
    // Runs `work` in one transaction: all of it, or nothing and an Error. One within another joins it: it
    // is kept or lost with the outer one, as durable as that, and its failure fails both.
    Result<void> transaction(const std::function<Result<void>()> &work, Durability durability = Durability::PowerCut);
    // Once what was written stands: at the end of the transaction under way, at once if there is none,
    // and never if that one fails. For what others are told, or believe, of it.
    void whenKept(std::function<void()> tell);

    // Small facts of our own, as texts.
    Result<void> setValue(const QString &key, const QString &value, Durability durability = Durability::PowerCut);
    // Empty if there is none.
    QString value(const QString &key) const;

private:
    enum class Soundness { Sound, Broken };

    Result<void> openSoundFile();
    Result<Soundness> openFile();
    Result<void> putAside();
    Result<void> prepare();
    Result<void> run(const QString &sql);

    QString m_filePath;
    Schema m_schema;
    QString m_brokenFile;
    QSqlDatabase m_connection;
    bool m_inTransaction = false;
    Result<void> m_joined; // how those fared that joined the transaction under way
    std::vector<std::function<void()>> m_whenKept; // after the transaction under way
};
