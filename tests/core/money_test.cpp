// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cmath>
#include <limits>

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTengeAsTheWireHasThem_data()
    {
        QTest::addColumn<double>("tenge");
        QTest::addColumn<qint64>("tiyn");
        QTest::newRow("whole") << 96045.0 << qint64(9604500);
        QTest::newRow("zero") << 0.0 << qint64(0);
        QTest::newRow("with tiyn") << 1234.56 << qint64(123456);
        QTest::newRow("a double just below") << 0.29 << qint64(29);
        QTest::newRow("a sum of tenths") << 0.1 + 0.2 << qint64(30);
        QTest::newRow("half a tiyn goes away from zero") << 1.005e3 + 0.005 << qint64(100501);
        QTest::newRow("negative") << -2500.5 << qint64(-250050);
        QTest::newRow("the largest") << 1e13 << qint64(1'000'000'000'000'000);
    }

    void readsTengeAsTheWireHasThem()
    {
        QFETCH(double, tenge);
        QFETCH(qint64, tiyn);
        QCOMPARE(Money::fromTengeNumber(tenge), Money::fromTiyn(tiyn));
    }

    void refusesWhatIsNoSumOfAShop_data()
    {
        QTest::addColumn<double>("tenge");
        QTest::newRow("not a number") << std::nan("");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("infinitely in debt") << -std::numeric_limits<double>::infinity();
        QTest::newRow("just too much") << 1.0001e13;
        QTest::newRow("absurd") << std::numeric_limits<double>::max();
        QTest::newRow("absurd debt") << std::numeric_limits<double>::lowest();
    }

    void refusesWhatIsNoSumOfAShop()
    {
        QFETCH(double, tenge);
        QVERIFY(!Money::fromTengeNumber(tenge));
    }

    void countsExactly()
    {
        QCOMPARE(Money::fromTenge(12400) + Money::fromTiyn(1), Money::fromTiyn(1240001));
        QCOMPARE(Money::fromTenge(1) - Money::fromTiyn(1), Money::fromTiyn(99));
        QCOMPARE_LT(Money::fromTiyn(99), Money::fromTenge(1));
        QCOMPARE(Money(), Money::fromTenge(0));
    }
};

TEST_WITHOUT_WINDOWS(MoneyTest)
#include "money_test.moc"
