// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/datadirectory.h"
#include "app/parts/singleinstance.h"
#include "core/base/logging.h"
#include "core/base/settings.h"
#include "core/commands/commandentry.h"
#include "core/shop/shop.h"
#include "core/shop/shopdirectory.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Names, telephones and what was done with orders are in the data directory: nobody but its owner
// reads any file of it, also where an earlier version made one for everybody.
class PrivateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void everyFileIsItsOwnersOnly()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.filePath(u"shop"_s));
        QFile old(directory.settingsFile());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("[shop]\nname=x\n") > 0);
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others));
        old.close();

        startLogging(directory.logFile());
        SingleInstance instance(directory);
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
        Settings(directory.settingsFile()).setLanguage(u"kk"_s); // written when it goes
        const ShopDirectory place = shopDirectories(directory.path()).front();
        MemoryKeychain keychain;
        Shop shop(place, {.apiUrl = QUrl(u"http://127.0.0.1:9/shop/api"_s)}, keychain, m_clock);
        shop.open();
        QVERIFY(shop.opened.has_value());
        shop.journal.check();
        QVERIFY(
            shop.journal.append(intentOf(AcceptOrder{OrderId(u"1"_s), OrderCode(u"410000001"_s)}), Outcome::Pending));
        QTRY_VERIFY(QFile::exists(place.databaseFile() + u".head"_s));

        QStringList names;
        QDirIterator files(directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            names += file.fileName();
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
        for (const auto name : {"settings.ini"_L1, "shop.ini"_L1, "tapsyrys.db"_L1, "tapsyrys.db-wal"_L1,
                                "tapsyrys.db.head"_L1, "tapsyrys.lock"_L1, "tapsyrys.log"_L1})
            QVERIFY2(names.contains(name), name.data());
        qInstallMessageHandler(nullptr);
    }
#endif

private:
    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    TestClock m_clock;
};

TEST_WITHOUT_WINDOWS(PrivateFilesTest)
#include "privatefiles_test.moc"
