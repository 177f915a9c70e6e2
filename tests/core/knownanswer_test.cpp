// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/knownanswer.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class KnownAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarketplacesSentencesAreKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<KnownAnswer>("known");
        QTest::newRow("wrong code") << u"Security code is not valid. And the order cannot be completed without it"_s
                                    << KnownAnswer::WrongCode;
        QTest::newRow("cancelled") << u"Order is cancelled, so it can't be completed."_s << KnownAnswer::OrderCancelled;
        QTest::newRow("completed") << u"Order already has been completed"_s << KnownAnswer::AlreadyCompleted;
        QTest::newRow("not allowed") << u"Order is not may complete allowed"_s << KnownAnswer::CompletionNotAllowed;
        QTest::newRow("written otherwise") << u"SECURITY CODE IS NOT VALID"_s << KnownAnswer::WrongCode;
        QTest::newRow("anything else") << u"Склад закрыт"_s << KnownAnswer::Other;
        QTest::newRow("nothing") << QString() << KnownAnswer::Other;
    }

    void theMarketplacesSentencesAreKnown()
    {
        QFETCH(QString, words);
        QFETCH(KnownAnswer, known);
        QCOMPARE(knownAnswer(words), known);
        QCOMPARE(knownAnswer(Error{.kind = Error::Kind::Rejected, .httpStatus = 400, .title = words}), known);
    }

    void aSentenceCountsInARefusalOnly()
    {
        const QString words = u"Security code is not valid"_s;
        QCOMPARE(knownAnswer(Error{.kind = Error::Kind::ServerFault, .httpStatus = 500, .title = words}),
                 KnownAnswer::Other);
    }

    void whatIsNotThereIsARefusalWith404()
    {
        QVERIFY(isNotThere({.kind = Error::Kind::Rejected, .httpStatus = 404}));
        QVERIFY(!isNotThere({.kind = Error::Kind::Rejected, .httpStatus = 400}));
        QVERIFY(!isNotThere({.kind = Error::Kind::UnsafeAddress, .httpStatus = 404}));
    }
};

TEST_WITHOUT_WINDOWS(KnownAnswerTest)
#include "knownanswer_test.moc"
