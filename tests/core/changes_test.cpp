// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/changes.h"

#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a change needs it has: nobody adds one and forgets a part.
class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Journals of every version have them.
    void theJournalsWordsStay()
    {
        QStringList words;
        for (const Change change : allChanges) {
            words += journalWord(change);
            QCOMPARE(changeOf(words.last()), change);
        }
        const QStringList known{u"Accept"_s,     u"Cancel"_s,         u"SendCode"_s, u"Complete"_s,     u"Assemble"_s,
                                u"ReduceLine"_s, u"CorrectWeights"_s, u"Arrive"_s,   u"ReceiveReturn"_s};
        QCOMPARE(words.first(known.size()), known);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
        QVERIFY(std::ranges::none_of(words, [](const QString &word) { return word.isEmpty() || word.contains(u'.'); }));
        QVERIFY(!changeOf(u"Teleport"_s));
    }

    void eachIsRunThroughTheTables()
    {
        QCOMPARE(changeCases().size(), allChanges.size());
        const OrderEntry line{.id = EntryId(u"1"_s), .quantity = 5, .weight = Weight{3800}};
        const Order order{.id = OrderId(u"1"_s), .code = OrderCode(u"410000123"_s), .entries = std::vector{line}};
        for (size_t i = 0; i < allChanges.size(); ++i) {
            const Command command = changeCases()[i].command(order, u"0482"_s);
            QCOMPARE(changeOf(command), allChanges[i]);
            QCOMPARE(changeCases()[i].change, allChanges[i]);
            QVERIFY2(isWellFormed(command), changeCases()[i].name);
        }
    }
};

TEST_WITHOUT_WINDOWS(ChangesTest)
#include "changes_test.moc"
