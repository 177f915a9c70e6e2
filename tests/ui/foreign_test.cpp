// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "ui/text/failures.h"
#include "ui/text/foreign.h"
#include "ui/text/historywords.h"
#include "ui/text/items.h"
#include "ui/text/journalwords.h"
#include "ui/text/people.h"
#include "ui/text/waybillwords.h"
#include "ui/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Turns round whatever follows it, ends an isolate that is not its own, breaks the line.
const QString hostile = u"\u202Eabc\u2069\u2066d\n\u0007e\u2029f"_s;
// Honest, and written from right to left.
const QString hebrew = u"שלום"_s;

// No letter of ours stands under the sway of theirs.
bool isHarmless(const QString &words)
{
    int depth = 0;
    for (const QChar c : words) {
        if ((c >= u'\u202A' && c <= u'\u202E') || c.category() == QChar::Other_Control)
            return false;
        if (c >= u'\u2066' && c <= u'\u2068')
            ++depth;
        if (c == u'\u2069' && --depth < 0)
            return false;
        const bool fromRight = c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        if (fromRight && depth == 0)
            return false;
    }
    return depth == 0;
}

Customer customerOf(const QString &words)
{
    Customer customer;
    customer.firstName = words;
    customer.lastName = words;
    customer.cellPhone = words;
    return customer;
}

OrderEntry entryOf(const QString &words)
{
    OrderEntry entry;
    entry.offerName = words;
    entry.offerCode = words;
    entry.imeiRequired = true;
    entry.product.manufacturer = words;
    entry.product.code = words;
    entry.unitType = Word<UnitType>::fromWire(words);
    return entry;
}

// Everything that is said with words of theirs in it.
QStringList everythingSaidWith(const QString &words)
{
    const Instant now = TestClock().now();
    Order order;
    order.entries = {entryOf(words), entryOf(words)};
    QStringList said{text::fullName(customerOf(words)),
                     text::shortName(customerOf(words)),
                     text::groupedCode(OrderCode(words)),
                     text::title(entryOf(words)),
                     text::codes(entryOf(words)),
                     text::items(order),
                     text::imeiNote(order),
                     text::waybill({.kind = WaybillState::Kind::Archived, .at = now}, words, now),
                     text::name(Word<OrderStatus>::fromWire(words)),
                     text::name(Word<PaymentMode>::fromWire(words)),
                     text::name(Word<DeliveryMode>::fromWire(words)),
                     text::name(Word<CancellationReason>::fromWire(words)),
                     text::ownWords(words)};
    for (int kind = 0; kind <= int(Error::Kind::Overtaken); ++kind) {
        const Error error{Error::Kind(kind), 400, words, words, {}};
        said += text::readingFailed(error).whole();
        said += text::changeFailed(Change::Complete, error).whole();
    }
    CommandEntry entry;
    entry.changeWord = words;
    entry.comment = words;
    entry.words = words;
    said << text::action(entry) << text::explanation(entry, nullptr);
    for (int field = 0; field <= int(HistoryField::LineWeight); ++field)
        said +=
            text::said({.at = now, .field = HistoryField(field), .subject = words, .from = words, .to = words}, now);
    return said;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTurnsRoundAndWhatBreaksTheLineIsTakenAway()
    {
        QCOMPARE(text::plain(hostile), u"abcd  e f"_s);
        QCOMPARE(text::plain(u"Әсел «Қож» <b>&amp;</b>"_s), u"Әсел «Қож» <b>&amp;</b>"_s);
    }

    void whatIsWrittenFromTheRightStandsByItself()
    {
        QCOMPARE(text::theirs(hebrew), u'\u2068' + hebrew + u'\u2069');
        QCOMPARE(text::theirs(text::theirs(hebrew)), text::theirs(hebrew));
        QCOMPARE(text::theirs(u"Айгүл 5"_s), u"Айгүл 5"_s);
        QCOMPARE(text::theirs(QString()), QString());
    }

    void noSentenceIsTurnedRoundByWhatIsTheirs_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("an override") << hostile;
        QTest::newRow("from right to left") << hebrew;
        QTest::newRow("both") << hebrew + hostile + hebrew;
    }

    void noSentenceIsTurnedRoundByWhatIsTheirs()
    {
        QFETCH(QString, words);
        const QStringList said = everythingSaidWith(words);
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(isHarmless(said[i]), qPrintable(u"%1: %2"_s.arg(i).arg(said[i])));
    }

    void aCopiedCellIsNeitherCalculatedNorIsolated_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("copied");
        QTest::newRow("a number") << u"410000123"_s << u"410000123"_s;
        QTest::newRow("a name") << u"Әсел Қ."_s << u"Әсел Қ."_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("after a tab") << u"\t=1+1"_s << u"'=1+1"_s;
        QTest::newRow("after an override") << u"\u202E=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a quotation") << u"\"a"_s << u"'\"a"_s;
        QTest::newRow("lines and tabs") << u"a\tb\nc"_s << u"a b c"_s;
        QTest::newRow("an isolate") << text::theirs(hebrew) << hebrew;
        QTest::newRow("nothing") << QString() << QString();
    }

    void aCopiedCellIsNeitherCalculatedNorIsolated()
    {
        QFETCH(QString, cell);
        QTEST(text::sheetCell(cell), "copied");
    }

    void aRowHasAsManyCellsAsItWasGiven() { QCOMPARE(text::sheetRow({u"1"_s, u"a\tb"_s, u"=2"_s}), u"1\ta b\t'=2"_s); }
};

TEST_WITHOUT_WINDOWS(ForeignTest)
#include "foreign_test.moc"
