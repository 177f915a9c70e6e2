// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/almaty.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AlmatyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheMarketplacesClock_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("almaty");
        QTest::newRow("winter before the change")
            << u"2024-01-15T06:00:00.000Z"_s << u"2024-01-15T12:00:00.000+06:00"_s;
        QTest::newRow("the last millisecond of +6")
            << u"2024-02-29T17:59:59.999Z"_s << u"2024-02-29T23:59:59.999+06:00"_s;
        QTest::newRow("midnight strikes twice") << u"2024-02-29T18:00:00.000Z"_s << u"2024-02-29T23:00:00.000+05:00"_s;
        QTest::newRow("1 March begins") << u"2024-02-29T19:00:00.000Z"_s << u"2024-03-01T00:00:00.000+05:00"_s;
        QTest::newRow("summer after the change") << u"2026-07-01T06:00:00.000Z"_s << u"2026-07-01T11:00:00.000+05:00"_s;
        QTest::newRow("just before midnight") << u"2026-11-23T18:59:59.999Z"_s << u"2026-11-23T23:59:59.999+05:00"_s;
        QTest::newRow("midnight") << u"2026-11-23T19:00:00.000Z"_s << u"2026-11-24T00:00:00.000+05:00"_s;
        QTest::newRow("new year's eve") << u"2026-12-31T19:00:00.000Z"_s << u"2027-01-01T00:00:00.000+05:00"_s;
        QTest::newRow("before the epoch") << u"1969-12-31T18:30:00.000Z"_s << u"1970-01-01T00:30:00.000+06:00"_s;
    }

    void showsTheMarketplacesClock()
    {
        QFETCH(QString, utc);
        QFETCH(QString, almaty);
        const qint64 ms = QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch();
        QCOMPARE(toAlmaty(instantFromMs(ms)).toString(Qt::ISODateWithMs), almaty);
    }

    void keepsTheMoment()
    {
        const Instant moment = instantFromMs(1'709'229'599'999);
        QCOMPARE(toAlmaty(moment).toMSecsSinceEpoch(), toMs(moment));
    }

    void aDayBeginsAtItsMidnightThere()
    {
        for (const QDate day : {QDate(2024, 2, 29), QDate(2024, 3, 1), QDate(2026, 11, 23)}) {
            const QDateTime begins = toAlmaty(almatyMidnight(day));
            QCOMPARE(begins.date(), day);
            QCOMPARE(begins.time(), QTime(0, 0));
        }
    }
};

TEST_WITHOUT_WINDOWS(AlmatyTest)
#include "almaty_test.moc"
