// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The program itself, as packaging/run.sh starts it where there is no screen.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksEveryStepInAWindowOfTheSmallestSize()
    {
        const QTemporaryDir directory;
        const QProcess &tour = walk({u"--tour"_s, directory.path(), u"--size"_s, u"1024x700"_s});
        QVERIFY2(tour.exitCode() == 0, m_errors.constData());
        const QDir pictures(directory.path(), u"*.png"_s);
        QVERIFY(pictures.count() > 20);
        for (const QString &name : pictures.entryList())
            QVERIFY2(QImageReader(pictures.filePath(name)).size() == QSize(1024, 700), qPrintable(name));
        QVERIFY(QFile::exists(directory.filePath(u"waybill.pdf"_s)));
    }

    void aStepThatFailsIsNamed()
    {
        const QTemporaryDir directory;
        // In the place of the first picture stands a folder.
        QVERIFY(QDir(directory.path()).mkpath(u"01-queue.png"_s));
        const QProcess &tour = walk({u"--tour"_s, directory.path()});
        QCOMPARE(tour.exitCode(), 1);
        QVERIFY2(m_errors.contains("step 1, queue"), m_errors.constData());
    }

private:
    const QProcess &walk(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(TAPSYRYS_PROGRAM), arguments + QStringList{u"--language"_s, u"ru"_s});
        m_process.waitForFinished(int(std::chrono::milliseconds(100s).count()));
        m_errors = m_process.readAllStandardError();
        return m_process;
    }

    QProcess m_process;
    QByteArray m_errors;
};

TEST_WITHOUT_WINDOWS(TourTest)
#include "tour_test.moc"
