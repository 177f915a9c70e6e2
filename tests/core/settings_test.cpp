// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u".ini"_s);
        QFile::remove(m_path);
    }

    void startsWithTheUsualValues()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.shopName(), QString());
        QCOMPARE(settings.merchantUid(), QString());
        QCOMPARE(settings.acceptLimits(), AcceptLimits());
        QVERIFY(settings.submitsAtFourDigits());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.layout(u"window"_s), QByteArray());
    }

    void aPrinterAndPaperAreRememberedForEachKindOfDocument()
    {
        const PrintProfile usual{.paper = {100, 150}, .dpi = 203};
        const PrintProfile chosen{u"Zebra, касса"_s, {75, 120}, 300, 2};
        {
            Settings settings(m_path);
            settings.setPrintProfile(u"label"_s, chosen);
            settings.setWaybillKind(u"label"_s);
        }
        const Settings settings(m_path);
        QCOMPARE(settings.printProfile(u"label"_s, usual), chosen);
        QCOMPARE(settings.printProfile(u"other"_s, usual), usual);
        QCOMPARE(settings.waybillKind(), u"label"_s);
    }

    void aPrintProfileOutOfItsRangeReadsAsTheNearestOne()
    {
        write("[printing]\nlabel\\width=0\nlabel\\height=nan\nlabel\\dpi=many\nlabel\\copies=1000\n");
        const PrintProfile read = Settings(m_path).printProfile(u"label"_s, {.paper = {100, 150}, .dpi = 203});
        QCOMPARE(read, (PrintProfile{{}, {25, 150}, 203, 9}));
    }

    void remembersForTheNextStart()
    {
        AcceptLimits nights{.express = 20min};
        nights.hours = {.days = {false, true, true, true, true, true, false},
                        .from = {14, 30},
                        .to = {2, 0},
                        .daysOff = {QDate(2026, 12, 16), QDate(2027, 1, 1)}};
        {
            Settings settings(m_path);
            settings.setShopName(u"Дүкен «Айбат»"_s);
            settings.setSubmitsAtFourDigits(false);
            settings.setLanguage(u"kk"_s);
            settings.setAcceptLimits(nights);
            settings.setLayout(u"window"_s, QByteArray("\x00\x01\xff", 3));
        }
        const Settings settings(m_path);
        QCOMPARE(settings.shopName(), u"Дүкен «Айбат»"_s);
        QVERIFY(!settings.submitsAtFourDigits());
        QCOMPARE(settings.language(), u"kk"_s);
        QCOMPARE(settings.acceptLimits(), nights);
        QCOMPARE(settings.layout(u"window"_s), QByteArray("\x00\x01\xff", 3));
    }

    void readsTheMinutesOfExpressWithinTheirRange_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("minutes");
        QTest::newRow("in range") << QByteArray("15") << 15;
        QTest::newRow("none at all") << QByteArray("0") << 1;
        QTest::newRow("negative") << QByteArray("-5") << 1;
        QTest::newRow("a year") << QByteArray("525600") << 24 * 60;
        QTest::newRow("no number") << QByteArray("soon") << 60;
        QTest::newRow("too large a number") << QByteArray("99999999999999999999") << 60;
        QTest::newRow("empty") << QByteArray("") << 60;
    }

    void readsTheMinutesOfExpressWithinTheirRange()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, minutes);
        write("[deadlines]\nexpressMinutes=" + written + '\n');
        QCOMPARE(Settings(m_path).acceptLimits().express, std::chrono::minutes(minutes));
    }

    void hoursThatAreNoHoursReadAsTheUsualOnes()
    {
        write("[hours]\ndays=0, 8, often\nfrom=early\nto=25:00\ndaysOff=2026-12-16, New Year\n");
        AcceptLimits read = Settings(m_path).acceptLimits();
        QCOMPARE(read.hours.daysOff, std::set{QDate(2026, 12, 16)});
        read.hours.daysOff.clear();
        QCOMPARE(read, AcceptLimits());
    }

    void oneDayIsEnough()
    {
        write("[hours]\ndays=3\n");
        const std::array wednesday{false, false, true, false, false, false, false};
        QCOMPARE(Settings(m_path).acceptLimits().hours.days, wednesday);
    }

    void readsTheMerchantFromTheFile()
    {
        write("[shop]\nmerchantUid=30000001\n");
        QCOMPARE(Settings(m_path).merchantUid(), u"30000001"_s);
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerOnlyAlsoWhenItWasNot()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        {
            Settings settings(m_path);
            settings.setLanguage(u"kk"_s);
        }
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
        Settings settings(m_path);
        QVERIFY(!(QFile::permissions(m_path) & others));
        QCOMPARE(settings.language(), u"kk"_s);
    }
#endif

    void worksFromAFileThatIsNoSettings()
    {
        write(QByteArray("\x00\xff[[[]]\n==\n", 11));
        QCOMPARE(Settings(m_path).acceptLimits(), AcceptLimits());
    }
};

TEST_WITHOUT_WINDOWS(SettingsTest)
#include "settings_test.moc"
