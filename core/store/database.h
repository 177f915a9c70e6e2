// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>

// The program's one SQLite file: WAL, foreign keys, synchronous=FULL, readable by its owner only,
// schema by user_version migrations. A file that is not a database, or broken, is put aside as
// NAME.broken-DATE (never deleted) and a new one is begun; a file of a newer program is refused
// untouched. All calls belong to the thread that opened it.
class Database
{
public:
    explicit Database(QString filePath);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Storage errors say in `detail` what the system said. Opening again after a failure is fine.
    Result<void> open();
    bool isOpen() const { return m_connection.isOpen(); }
    // Where a broken file was put aside by open(); empty if it was sound.
    const QString &brokenFile() const { return m_brokenFile; }

    // For queries in core/store and core/commands.
    QSqlDatabase &connection() { return m_connection; }
    // Runs `work` in one transaction: all of it, or nothing and an Error.
    Result<void> transaction(const std::function<Result<void>()> &work);

    Result<void> setValue(const QString &key, const QString &value);
    // Empty if there is none.
    QString value(const QString &key) const;

private:
    QString m_filePath;
    QString m_brokenFile;
    QSqlDatabase m_connection;
};
