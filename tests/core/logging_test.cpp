// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/redaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

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

    void aFileThatCannotBeWrittenIsDoneWithout()
    {
        startLogging(m_dir.filePath(u"tapsyrys.log/no/such/place.log"_s));
        qCWarning(logApp) << "still running";
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "logging_test.moc"
