// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/datadirectory.h"
#include "app/parts/singleinstance.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

// A later start in a thread of its own, as it is a process of its own in life: the first one's
// event loop runs meanwhile.
SingleInstance::Claim startAgain(const DataDirectory &directory, const QString &orderCode,
                                 std::chrono::milliseconds patience = std::chrono::seconds(5))
{
    SingleInstance::Claim result = SingleInstance::Claim::First;
    std::atomic_bool over = false;
    std::thread other([&] {
        SingleInstance instance(directory);
        result = instance.claim(orderCode, patience);
        over = true;
    });
    [&over] { QTRY_VERIFY_WITH_TIMEOUT(over, 20'000); }();
    other.join();
    return result;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartHandsItsOrderOver()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        SingleInstance first(directory);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QCOMPARE(first.claim({}), SingleInstance::Claim::First);
        QCOMPARE(startAgain(directory, u"410000123"_s), SingleInstance::Claim::HandedOver);
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(again.first().first().toString(), u"410000123"_s);
        QCOMPARE(startAgain(directory, {}), SingleInstance::Claim::HandedOver);
        QTRY_COMPARE(again.size(), 2);
        QVERIFY(again.last().first().toString().isEmpty());
    }

    void anotherDirectoryIsAnotherShop()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        SingleInstance first(directory);
        SingleInstance training(*directory.inner(u"training"_s));
        QCOMPARE(first.claim({}), SingleInstance::Claim::First);
        QCOMPARE(training.claim({}), SingleInstance::Claim::First);
    }

    void afterTheFirstEndedTheNextIsTheFirst()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        {
            SingleInstance first(directory);
            QCOMPARE(first.claim({}), SingleInstance::Claim::First);
        }
        SingleInstance next(directory);
        QCOMPARE(next.claim({}), SingleInstance::Claim::First);
    }

    void aLockLeftByADeadProgramDoesNotCount()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        QFile lock(directory.lockFile());
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // What QLockFile writes: process, program, computer. No process has this number.
        lock.write("2147483000\ntapsyrys\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        SingleInstance instance(directory);
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
    }

    void aHolderThatDoesNotAnswerIsSaid()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        QLockFile held(directory.lockFile());
        QVERIFY(held.tryLock());
        QCOMPARE(startAgain(directory, {}, std::chrono::milliseconds(200)), SingleInstance::Claim::NoAnswer);
    }

    void theDirectoryIsItsOwnersOnly()
    {
        const QTemporaryDir dir;
        const auto directory = DataDirectory::open(dir.filePath(u"shop/data"_s));
        QVERIFY(directory.has_value());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFileInfo(directory->path()).permissions() & others));
    }

    void aDirectoryThatCannotBeMadeIsAnError()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(DataDirectory::open(dir.filePath(u"file/data"_s)).error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
