// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "ui/text/failures.h"
#include "ui/text/journalwords.h"
#include "ui/text/obstacles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Error rejected(const QString &words)
{
    return {Error::Kind::Rejected, 400, words, {}, {}};
}

} // namespace

// Refusals, failures and obstacles say what happened, what it means and what to do.
class FailureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKnownRefusalsOfAHandOverSayWhatToDo()
    {
        const auto said = [](const QString &words) { return text::changeFailed(Change::Complete, rejected(words)); };
        QCOMPARE(said(u"Security code is not valid. And the order cannot be completed without it"_s).happened,
                 u"The code is not right."_s);
        QVERIFY(said(u"Order is not may complete allowed"_s).whole().contains(u"credit documents"_s));
        QVERIFY(said(u"Order is cancelled, so it can't be completed."_s).whole().contains(u"keep the goods"_s));
    }

    void theSameRefusalOfAnotherChangeSpeaksOfThatChange()
    {
        const auto said = [](Change change, const QString &words) {
            return text::changeFailed(change, rejected(words)).whole();
        };
        const QString cancelled = u"Order is cancelled, so it can't be completed."_s;
        QVERIFY(said(Change::Assemble, cancelled).contains(u"No waybill was formed."_s));
        QVERIFY(said(Change::ReduceLine, cancelled).contains(u"The line stays as it is."_s));
        const QString completed = u"Order already has been completed"_s;
        QVERIFY(said(Change::CorrectWeights, completed).contains(u"The weights stay as they are."_s));
        for (int i = 0; i <= int(Change::ReceiveReturn); ++i) {
            if (Change(i) != Change::Complete && Change(i) != Change::SendCode) {
                QVERIFY(!said(Change(i), cancelled).contains(u"handed over"_s));
                QVERIFY(!said(Change(i), u"Order is not may complete allowed"_s).contains(u"sign"_s));
            }
        }
        QVERIFY(!said(Change::Cancel, cancelled).contains(u"not cancelled"_s));
    }

    void theJournalTellsKnownRefusalsInTheInterfacesWords()
    {
        CommandEntry entry;
        entry.words = u"Security code is not valid. And the order cannot be completed without it"_s;
        QCOMPARE(text::explanation(entry, nullptr), u"The code is not right."_s);
        entry.words = u"Склад закрыт"_s;
        QCOMPARE(text::explanation(entry, nullptr), u"Склад закрыт"_s);
    }

    // One statement: what did not leave this computer has reached nobody.
    void aCodeThatWasNotSentDidNotPerhapsArrive()
    {
        const auto said = [](Error::Kind kind) {
            return text::changeFailed(Change::SendCode, Error{.kind = kind}).whole();
        };
        for (const Error::Kind unsent : {Error::Kind::NotSent, Error::Kind::NoToken, Error::Kind::Insecure,
                                         Error::Kind::Proxy, Error::Kind::RateLimited})
            QVERIFY2(!said(unsent).contains(u"erhaps"_s), qPrintable(said(unsent)));
        QVERIFY(!said(Error::Kind::RateLimited).contains(u"erhaps"_s));
        QVERIFY(said(Error::Kind::Rejected).contains(u"Perhaps"_s));
    }

    void aRefusalWeDoNotKnowIsQuoted()
    {
        const text::Message message = text::changeFailed(Change::Accept, rejected(u"Склад закрыт"_s));
        QVERIFY(message.happened.contains(u"“Склад закрыт”"_s));
        QVERIFY(!message.next.isEmpty());
    }

    void everyFailureSaysWhatHappenedAndWhatToPress_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (int kind = 0; kind < int(Error::Kind::Cancelled); ++kind)
            QTest::addRow("kind %d", kind) << Error::Kind(kind);
    }

    void everyFailureSaysWhatHappenedAndWhatToPress()
    {
        QFETCH(Error::Kind, kind);
        Error error;
        error.kind = kind;
        for (const Change change : {Change::Accept, Change::Cancel, Change::SendCode, Change::Complete}) {
            const text::Message message = text::changeFailed(change, error);
            QVERIFY(!message.happened.isEmpty() && !message.meaning.isEmpty() && !message.next.isEmpty());
            QVERIFY(!message.whole().contains(u"went wrong"_s, Qt::CaseInsensitive));
        }
    }

    void whoStandsBetweenUsAndTheMarketplaceIsNamed()
    {
        const auto said = [](Error::Kind kind) {
            return text::readingFailed({.kind = kind, .httpStatus = 403}).happened;
        };
        QVERIFY(said(Error::Kind::Insecure).startsWith(u"No secure connection"_s));
        QVERIFY(said(Error::Kind::Proxy).startsWith(u"A proxy on the way"_s));
        QVERIFY(said(Error::Kind::NotTheApi).startsWith(u"Somebody else than the marketplace answered (403)"_s));
    }

    void aChangeOvertakenByACancellationSaysSo()
    {
        const Error unsent{.kind = Error::Kind::Overtaken, .detail = u"not sent: the order was cancelled meanwhile"_s};
        QCOMPARE(text::changeFailed(Change::Assemble, unsent).next, u"Nothing more to do with it: keep the goods."_s);
    }

    void whatHasEndedSaysHow()
    {
        const auto why = [](Obstacle obstacle) { return text::whyNot(Change::Cancel, obstacle); };
        QVERIFY(why(Obstacle::HandedOver).contains(u"handed over"_s));
        QVERIFY(why(Obstacle::Cancelled).contains(u"cancelled"_s));
        QVERIFY(why(Obstacle::Returned).contains(u"returned"_s));
        for (const Obstacle obstacle : {Obstacle::HandedOver, Obstacle::Cancelled, Obstacle::Returned})
            QVERIFY2(!why(obstacle).contains(u" or "_s), qPrintable(why(obstacle)));
    }

    void everyObstacleSaysWhyNot()
    {
        for (int obstacle = int(Obstacle::NotNew); obstacle <= int(Obstacle::UnknownWords); ++obstacle)
            QVERIFY(!text::whyNot(Change::Cancel, Obstacle(obstacle)).isEmpty());
        QVERIFY(text::whyNot(Change::Cancel, Obstacle::None).isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(FailureWordsTest)
#include "failurewords_test.moc"
