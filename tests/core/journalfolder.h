// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/journal.h"
#include "core/journal/journalhead.h"
#include "core/shop/shopschema.h"
#include "tests/support/testclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// What tests of the journal's check share: runs of the program on a folder, and copies of the folder while it
// is in use, which are what a kill at that moment leaves.
namespace journalfolder {

inline const QString databaseName = QStringLiteral("tapsyrys.db");

inline CancelOrder cancel(int number)
{
    using namespace Qt::StringLiterals;
    return {OrderId(u"id-%1"_s.arg(number)), OrderCode(QString::number(410'000'000 + number)),
            CancellationReason::MERCHANT_OUT_OF_STOCK, u"Қоймада жоқ %1"_s.arg(number)};
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// One run of the program on a folder.
struct Run {
    Run(const QString &folder, const Clock &clock)
        : database(folder + u'/' + databaseName, shopSchema()), opened(database.open().has_value()),
          journal(database, clock, QStringLiteral("a"))
    {
        QObject::connect(&journal, &Journal::found, &journal, [this](const JournalFinding &f) { found.push_back(f); });
    }

    // All that the check of this start finds.
    std::vector<JournalFinding> check()
    {
        QSignalSpy checked(&journal, &Journal::checked);
        journal.check();
        [&checked] { QTRY_COMPARE(checked.size(), 1); }();
        QCoreApplication::processEvents();
        return found;
    }

    // An action and how it ended: three rows.
    void act(int number)
    {
        const auto id = journal.append(intentOf(cancel(number)), Outcome::Pending);
        QVERIFY(id && journal.setOutcome(*id, Outcome::Confirmed));
    }

    void sql(const QString &statement) { QVERIFY2(Statement(database.connection(), statement).run(), "no sql"); }

    Database database;
    bool opened;
    Journal journal;
    std::vector<JournalFinding> found;
};

// New for every test function.
class Folder
{
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_home = folder(QStringLiteral("home"));
    }
    QString folder(const QString &name) const
    {
        QDir(m_dir->path()).mkpath(name);
        return m_dir->filePath(name);
    }
    static QString file(const QString &folder, const QString &suffix = {})
    {
        return folder + u'/' + databaseName + suffix;
    }
    static QString head(const QString &folder) { return file(folder, QStringLiteral(".head")); }

    // These files of the folder, as they are now.
    QString copy(const QStringList &suffixes)
    {
        const QString to = folder(QStringLiteral("copy-%1").arg(++m_copies));
        for (const QString &suffix : suffixes)
            QFile::copy(file(m_home, suffix), file(to, suffix));
        return to;
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_home;
    int m_copies = 0;
};

} // namespace journalfolder
