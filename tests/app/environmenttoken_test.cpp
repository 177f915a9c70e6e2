// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/environmenttoken.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class EnvironmentTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsTakenAndNoChildGetsIt()
    {
        qputenv("TAPSYRYS_TOKEN", "worth-a-shop");
        QCOMPARE(takeEnvironmentToken(), u"worth-a-shop"_s);
        QVERIFY(!qEnvironmentVariableIsSet("TAPSYRYS_TOKEN"));
        QCOMPARE(takeEnvironmentToken(), QString());
        QProcess child;
        child.start(u"env"_s, QStringList());
        QVERIFY(child.waitForFinished());
        const QByteArray environment = child.readAllStandardOutput();
        QVERIFY(environment.contains("PATH="));
        QVERIFY2(!environment.contains("TAPSYRYS_TOKEN") && !environment.contains("worth-a-shop"),
                 environment.constData());
    }

    void theProgramStartsWithoutItsTokenInItsEnvironment()
    {
#ifndef Q_OS_LINUX
        QSKIP("looks into /proc");
#endif
        const QTemporaryDir directory;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TAPSYRYS_TOKEN"_s, u"worth-a-shop"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TAPSYRYS_PROGRAM),
                      {u"--data-dir"_s, directory.path(), u"--api-url"_s, u"http://127.0.0.1:9/shop/api"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(directory.filePath(u"tapsyrys.db"_s)), "it works with its shop",
                                  20'000);
        QFile started(u"/proc/%1/environ"_s.arg(program.processId()));
        QVERIFY(started.open(QIODevice::ReadOnly));
        const QByteArray shown = started.readAll();
        QVERIFY(shown.contains("PATH="));
        QVERIFY2(!shown.contains("worth-a-shop"), "what stands there every child would get");
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
};

TEST_WITHOUT_WINDOWS(EnvironmentTokenTest)
#include "environmenttoken_test.moc"
