// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/datadirectory.h"
#include "app/parts/singleinstance.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
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

constexpr auto holdWord = "--hold"_L1;

// Another program that has the directory and hears nothing: no socket, no polite request.
int holdForGood(const QString &lockFile)
{
    std::signal(SIGTERM, SIG_IGN);
    QLockFile lock(lockFile);
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return 1;
    std::puts("held");
    std::fflush(stdout);
    std::thread([] { std::this_thread::sleep_for(std::chrono::minutes(2)); }).join();
    return 0;
}

class Holder
{
public:
    explicit Holder(const DataDirectory &directory)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"singleinstance_test"_s, holdWord, directory.lockFile()});
        m_holds = m_process.waitForStarted() && m_process.waitForReadyRead() && m_process.readAll() == "held\n";
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool holds() const { return m_holds; }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    bool m_holds = false;
};

void writeLock(const DataDirectory &directory, const QByteArray &content)
{
    QFile lock(directory.lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
}

const QByteArray foreignLock = "4711\ntapsyrys\nkassa-2\n\n\n";

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

    void aLockThatAFullDiskLeftEmptyDoesNotCount()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        writeLock(directory, {});
        SingleInstance instance(directory, SingleInstance::Folder::Shared);
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
    }

    void aLockUnderAnotherNameOfThisComputerDoesNotCount()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        writeLock(directory, foreignLock);
        SingleInstance instance(directory, SingleInstance::Folder::OfThisComputer);
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
    }

    void inASharedFolderALockOfAnotherComputerIsAskedAbout()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        writeLock(directory, foreignLock);
        SingleInstance instance(directory, SingleInstance::Folder::Shared);
        QCOMPARE(instance.claim({}, std::chrono::seconds(1)), SingleInstance::Claim::Elsewhere);
        QCOMPARE(instance.holder().computer, u"kassa-2"_s);
        QVERIFY(!instance.holder().canBeEnded);
        QVERIFY(instance.dropLock());
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
    }

    void aLivingProgramKeepsItsLockWhateverStandsInIt()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        const Holder holder(directory);
        QVERIFY(holder.holds());
        QFile lock(directory.lockFile());
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)); // emptied
        lock.close();
        SingleInstance instance(directory);
        QCOMPARE(instance.claim({}, std::chrono::seconds(1)), SingleInstance::Claim::NoAnswer);
        QVERIFY(!instance.dropLock());
        QVERIFY(QFile::exists(directory.lockFile()));
        QVERIFY(!instance.holder().canBeEnded); // nobody knows which process
    }

#ifdef Q_OS_LINUX
    void oneThatDoesNotAnswerIsEndedAndNoOther()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        Holder holder(directory);
        QVERIFY(holder.holds());
        SingleInstance instance(directory);
        QCOMPARE(instance.claim({}, std::chrono::milliseconds(200)), SingleInstance::Claim::NoAnswer);
        QCOMPARE(instance.holder().pid, holder.process().processId());
        QVERIFY(instance.holder().canBeEnded);
        QVERIFY(instance.endHolder(std::chrono::milliseconds(300))); // it does not listen to a request
        QVERIFY(holder.process().waitForFinished());
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
    }

    void aProcessThatOnlyHasTheNumberIsNotEnded()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        const QTemporaryDir elsewhere;
        Holder bystander(*DataDirectory::open(elsewhere.path()));
        QVERIFY(bystander.holds());
        const QByteArray name = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        writeLock(directory, QByteArray::number(bystander.process().processId()) + '\n' + name + '\n' +
                                 QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        SingleInstance instance(directory);
        QVERIFY(!instance.holder().canBeEnded);
        // The number is alive, but the file is nobody's.
        QCOMPARE(instance.claim({}), SingleInstance::Claim::First);
        QCOMPARE(bystander.process().state(), QProcess::Running);
    }
#endif

    // In a window, which stays until somebody has read it, and in the language that was chosen before.
    void aStartBesideOneThatDoesNotAnswerAsksInAWindowAndInTheRightLanguage()
    {
        const QTemporaryDir dir;
        const DataDirectory directory = *DataDirectory::open(dir.path());
        QSettings(directory.settingsFile(), QSettings::IniFormat).setValue(u"interface/language"_s, u"kk"_s);
        const Holder holder(directory);
        QVERIFY(holder.holds());
        QProcess program;
        program.start(QStringLiteral(TAPSYRYS_PROGRAM), {u"--data-dir"_s, directory.path()});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        const QByteArray words = "Бағдарлама ашық тұр, бірақ жауап бермейді.";
        QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardError()).contains(words), said.constData(), 20'000);
        QVERIFY2(!program.waitForFinished(1000), "it waits for an answer");
        program.kill();
        program.waitForFinished();
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

static int runIt(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == holdWord)
        return holdForGood(QString::fromLocal8Bit(argv[2]));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

TEST_RUN_BY(runIt)
#include "singleinstance_test.moc"
