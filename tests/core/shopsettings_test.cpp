// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/shop/shopdirectory.h"
#include "core/shop/shopsettings.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ShopSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // A data directory as the program before shops had settings of their own left it.
    ShopDirectory earlierDirectory() const
    {
        const ShopDirectory directory(m_dir->path());
        QFile::copy(testDataPath(u"directories/10/settings.ini"_s), directory.earlierSettingsFile());
        QFile::setPermissions(directory.earlierSettingsFile(), QFile::ReadOwner | QFile::WriteOwner);
        return directory;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = ShopDirectory(m_dir->path()).settingsFile();
    }

    void startsWithTheUsualValues()
    {
        const ShopSettings settings(m_path);
        QCOMPARE(settings.shopName(), QString());
        QCOMPARE(settings.merchantUid(), QString());
        QCOMPARE(settings.acceptLimits(), AcceptLimits());
    }

    void remembersForTheNextStart()
    {
        AcceptLimits nights{.express = 20min};
        nights.hours = {.days = {false, true, true, true, true, true, false},
                        .from = {14, 30},
                        .to = {2, 0},
                        .daysOff = {QDate(2026, 12, 16), QDate(2027, 1, 1)}};
        {
            ShopSettings settings(m_path);
            settings.setShopName(u"Дүкен «Айбат»"_s);
            settings.setAcceptLimits(nights);
        }
        const ShopSettings settings(m_path);
        QCOMPARE(settings.shopName(), u"Дүкен «Айбат»"_s);
        QCOMPARE(settings.acceptLimits(), nights);
    }

    void whatAnEarlierVersionKeptIsTakenOver()
    {
        const ShopDirectory directory = earlierDirectory();
        const QByteArray earlier = contentOf(directory.earlierSettingsFile());
        QVERIFY(earlier.contains("expressMinutes"));
        for (int start = 0; start < 2; ++start) {
            const ShopSettings settings(directory.settingsFile(), directory.earlierSettingsFile());
            QCOMPARE(settings.shopName(), u"Дүкен «Айбат»"_s);
            QCOMPARE(settings.merchantUid(), u"30000001"_s);
            const AcceptLimits limits = settings.acceptLimits();
            QCOMPARE(limits.express, 45min);
            QCOMPARE(limits.hours.from, QTime(10, 0));
            QCOMPARE(limits.hours.to, QTime(19, 30));
            QVERIFY(limits.hours.days[5] && !limits.hours.days[6]);
            QCOMPARE(limits.hours.daysOff, (std::set{QDate(2026, 12, 16), QDate(2027, 1, 1)}));
        }
        QCOMPARE(contentOf(directory.earlierSettingsFile()), earlier);
        QVERIFY2(!contentOf(directory.settingsFile()).contains("language"), "the workstation's stay with it");
        const Settings workstation(directory.earlierSettingsFile());
        QCOMPARE(workstation.language(), u"kk"_s);
        QVERIFY(!workstation.submitsAtFourDigits());
        QCOMPARE(workstation.waybillKind(), u"label"_s);
    }

    // Between the file and what is written into it.
    void aKilledTakeOverIsDoneAgain()
    {
        const ShopDirectory directory = earlierDirectory();
        write({});
        const ShopSettings settings(directory.settingsFile(), directory.earlierSettingsFile());
        QCOMPARE(settings.shopName(), u"Дүкен «Айбат»"_s);
        QVERIFY2(contentOf(m_path).contains("30000001"), "at once, whatever becomes of the program");
    }

    void whatIsChangedIsNotTakenOverAgain()
    {
        const ShopDirectory directory = earlierDirectory();
        {
            ShopSettings settings(directory.settingsFile(), directory.earlierSettingsFile());
            settings.setShopName(u"Another"_s);
        }
        const ShopSettings settings(directory.settingsFile(), directory.earlierSettingsFile());
        QCOMPARE(settings.shopName(), u"Another"_s);
        QCOMPARE(settings.acceptLimits().express, 45min);
    }

    void theFirstShopIsTheDataDirectoryItselfAndTheOthersStandInIt()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"shops/second"_s) && QDir(m_dir->path()).mkpath(u"shops/another"_s));
        QStringList paths;
        for (const ShopDirectory &directory : shopDirectories(m_dir->path()))
            paths << QDir(m_dir->path()).relativeFilePath(directory.path());
        QCOMPARE(paths, (QStringList{u"."_s, u"shops/another"_s, u"shops/second"_s}));
    }

    // Or the token that stands in the keychain would not be found any more.
    void theTokensKeyIsWhatItAlwaysWas()
    {
        const QByteArray path = QFileInfo(m_dir->path()).canonicalFilePath().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
        const ShopDirectory first = shopDirectories(m_dir->path()).front();
        QCOMPARE(first.tokenKey(), u"token-"_s + QString::fromLatin1(hash));
        QCOMPARE(ShopDirectory(m_dir->path() + u"/./"_s).tokenKey(), first.tokenKey());
        QVERIFY(QDir(m_dir->path()).mkpath(u"shops/second"_s));
        QVERIFY(shopDirectories(m_dir->path()).back().tokenKey() != first.tokenKey());
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
        QCOMPARE(ShopSettings(m_path).acceptLimits().express, std::chrono::minutes(minutes));
    }

    void hoursThatAreNoHoursReadAsTheUsualOnes()
    {
        write("[hours]\ndays=0, 8, often\nfrom=early\nto=25:00\ndaysOff=2026-12-16, New Year\n");
        AcceptLimits read = ShopSettings(m_path).acceptLimits();
        QCOMPARE(read.hours.daysOff, std::set{QDate(2026, 12, 16)});
        read.hours.daysOff.clear();
        QCOMPARE(read, AcceptLimits());
    }

    void oneDayIsEnough()
    {
        write("[hours]\ndays=3\n");
        const std::array wednesday{false, false, true, false, false, false, false};
        QCOMPARE(ShopSettings(m_path).acceptLimits().hours.days, wednesday);
    }

    void readsTheMerchantFromTheFile()
    {
        write("[shop]\nmerchantUid=30000001\n");
        QCOMPARE(ShopSettings(m_path).merchantUid(), u"30000001"_s);
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerOnly()
    {
        ShopSettings(m_path).setShopName(u"x"_s);
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
    }
#endif

    void worksFromAFileThatIsNoSettings()
    {
        write(QByteArray("\x00\xff[[[]]\n==\n", 11));
        QCOMPARE(ShopSettings(m_path).acceptLimits(), AcceptLimits());
    }
};

TEST_WITHOUT_WINDOWS(ShopSettingsTest)
#include "shopsettings_test.moc"
