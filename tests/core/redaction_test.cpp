// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "tests/support/testprogram.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { addSecret(u"tOkEn-0f-this+run=="_s); }

    void masksWhatIsSecretOrPersonal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the token as a header") << u"X-Auth-Token: abc+/=123"_s << u"X-Auth-Token: ***"_s;
        QTest::newRow("in any case") << u"x-auth-token:abc, Accept: a"_s << u"x-auth-token:***, Accept: a"_s;
        QTest::newRow("the token as JSON") << uR"({"X-Auth-Token": "abc"})"_s << uR"({"X-Auth-Token": "***"})"_s;
        QTest::newRow("the token as a pair") << uR"(("X-Auth-Token", "abc"))"_s << uR"(("X-Auth-Token", "***"))"_s;
        QTest::newRow("this run's token anywhere") << u"GET /?t=tOkEn-0f-this+run==&a"_s << u"GET /?t=***&a"_s;
        QTest::newRow("the pick-up code") << u"X-Security-Code: 4821"_s << u"X-Security-Code: ***"_s;
        QTest::newRow("the code as JSON") << uR"({"securityCode":"0042"})"_s << uR"({"securityCode":"***"})"_s;
        QTest::newRow("the code as a number") << uR"({"securityCode": 4821})"_s << uR"({"securityCode": "***"})"_s;
        QTest::newRow("names") << u"{\"firstName\":\"Әсел\",\"lastName\" : \"Қожа\\\"хметова\",\"x\":1}"_s
                               << uR"({"firstName":"***","lastName" : "***","x":1})"_s;
        QTest::newRow("an address") << uR"({"formattedAddress":"Абай даңғылы, 5","apartment":"7"})"_s
                                    << uR"({"formattedAddress":"***","apartment":"***"})"_s;
        QTest::newRow("a telephone") << u"call 7012345678 now"_s << u"call •• 78 now"_s;
        QTest::newRow("with a country code") << u"+77012345678"_s << u"•• 78"_s;
        QTest::newRow("with an eight") << u"87012345678"_s << u"•• 78"_s;
        QTest::newRow("as people write it") << u"tel. +7 (701) 234-56-78."_s << u"tel. •• 78."_s;
        QTest::newRow("with spaces") << u"8 701 234 56 78"_s << u"•• 78"_s;
    }

    void masksWhatIsSecretOrPersonal()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }

    void isIdempotent_data() { masksWhatIsSecretOrPersonal_data(); }

    void isIdempotent()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(redacted(text)), redacted(text));
    }

    void masksJsonThatDebugOutputHasQuoted()
    {
        QString line;
        QDebug(&line) << uR"({"firstName":"Aigul","id":"1","cellPhone":"7012345678","securityCode":4821})"_s;
        const QString masked = redacted(line);
        QVERIFY2(!masked.contains("Aigul"_L1), qPrintable(masked));
        QVERIFY2(!masked.contains("701"_L1), qPrintable(masked));
        QVERIFY2(!masked.contains("4821"_L1), qPrintable(masked));
        QVERIFY2(masked.contains(u"\\\"id\\\":\\\"1\\\""_s), qPrintable(masked));
        QCOMPARE(redacted(masked), masked);
    }

    void leavesWhatALogIsReadFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an order's number") << u"order 410000123 accepted"_s;
        QTest::newRow("an order's id") << u"NDEwMDAwMTIz= and MDAx+/"_s;
        QTest::newRow("a moment in milliseconds") << u"creationDate 1706896790999"_s;
        QTest::newRow("a status") << uR"({"status":"ACCEPTED_BY_MERCHANT","totalPrice":96045})"_s;
        QTest::newRow("nothing") << QString();
    }

    void leavesWhatALogIsReadFor()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void masksTheNamesItWasTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << u"refused: buyer Гүлбаршын Сүлейменқызы-Әбдірахманова"_s
                               << u"refused: buyer *** ***-***"_s;
        QTest::newRow("in capitals") << u"ГҮЛБАРШЫН"_s << u"***"_s;
        QTest::newRow("as lists show it") << u"row 3, Гүлбаршын С."_s << u"row 3, *** С."_s;
        QTest::newRow("part of another word") << u"Гүлбаршынға"_s << u"Гүлбаршынға"_s;
    }

    void masksTheNamesItWasTold()
    {
        addName(u"Гүлбаршын"_s);
        addName(u"Сүлейменқызы-Әбдірахманова"_s);
        addName(u"Я"_s);
        addName({});
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(redacted(expected), expected);
    }

    void doesNotTakeShortWordsForSecrets()
    {
        addSecret(u"abc"_s);
        addSecret(QString());
        QCOMPARE(redacted(u"abc"_s), u"abc"_s);
    }
};

TEST_WITHOUT_WINDOWS(RedactionTest)
#include "redaction_test.moc"
