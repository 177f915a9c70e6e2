// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/redaction.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastWordsWord = "--last-words"_L1;

// Goes after everything that was made in main().
struct LastWords {
    bool spoken = false;
    ~LastWords()
    {
        if (spoken)
            qCWarning(logApp) << "last words of the-token-of-this-run";
    }
};

LastWords lastWords;

int speakAndEnd(const QString &logFile)
{
    lastWords.spoken = true;
    startLogging(logFile);
    addSecret(u"the-token-of-this-run"_s);
    qCWarning(logApp) << "first words of the-token-of-this-run";
    return 0;
}

} // namespace

class LoggingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"tapsyrys.log"_s);

    QString logged() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    // The file stays with the process, so the tests share it.
    void initTestCase()
    {
        QFile large(m_path);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(5'000'001));
        large.close();
        startLogging(m_path);
    }

    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void beginsAnewBeforeTheFileGrowsTooLarge()
    {
        qCInfo(logApp) << "a new file";
        QVERIFY(QFile(m_path).size() < 1000);
        QVERIFY(QFile::exists(m_path + u".old"_s));
    }

    void writesWhenWhatAndWhere()
    {
        qCWarning(logStore).noquote() << u"тапсырыс 410000123"_s;
        const QString line = logged().trimmed().section(u'\n', -1);
        QVERIFY2(line.endsWith("W tapsyrys.store: тапсырыс 410000123"_L1) ||
                     line.endsWith(u"W tapsyrys.store: тапсырыс 410000123"_s),
                 qPrintable(line));
        QVERIFY(QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs).isValid());
    }

    void keepsSecretsOut()
    {
        addSecret(u"the-token-of-this-run"_s);
        qCWarning(logApi) << "sent the-token-of-this-run" << uR"({"lastName":"Qozhakhmetova"})"_s << "+7 701 234 56 78";
        QVERIFY(!logged().contains("the-token-of-this-run"_L1));
        QVERIFY(!logged().contains("Qozhakhmetova"_L1));
        QVERIFY(!logged().contains("234 56"_L1));
    }

    void leavesOutDebugMessagesUnlessAsked()
    {
        qCDebug(logApi) << "chatter";
        QVERIFY(!logged().contains("chatter"_L1));
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerOnly()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }
#endif

    void whatComesWhileStaticObjectsGoIsWrittenToo()
    {
        const QString path = m_dir.filePath(u"last.log"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"logging_test"_s, lastWordsWord, path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY2(log.contains("first words of ***") && log.contains("last words of ***"), log.constData());
    }

    void aFileThatCannotBeWrittenIsDoneWithout()
    {
        startLogging(m_dir.filePath(u"tapsyrys.log/no/such/place.log"_s));
        qCWarning(logApp) << "still running";
    }
};

static int runIt(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == lastWordsWord)
        return speakAndEnd(QString::fromLocal8Bit(argv[2]));
    LoggingTest test;
    return QTest::qExec(&test, argc, argv);
}

TEST_RUN_BY(runIt)
#include "logging_test.moc"
