// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/notices/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Notice notice(const QString &key, const QString &happened)
{
    return {key, Meaning::Information, {happened, u"It means this."_s, u"Press that."_s}, {}, {}};
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bar = std::make_unique<MessageBar>(); }

    void isThereOnlyWhileThereIsSomethingToSay()
    {
        QVERIFY(m_bar->isHidden());
        m_bar->say(notice(u"a"_s, u"First"_s));
        QVERIFY(!m_bar->isHidden());
        m_bar->takeAway(u"a"_s);
        QVERIFY(m_bar->isHidden());
    }

    void saysWhatHappenedWhatItMeansAndWhatToPress()
    {
        m_bar->say(notice(u"a"_s, u"First"_s));
        QCOMPARE(m_bar->accessibleName(), u"First It means this. Press that."_s);
    }

    void theNewestStandsInFrontAndTheOlderComesBack()
    {
        m_bar->say(notice(u"a"_s, u"First"_s));
        m_bar->say(notice(u"b"_s, u"Second"_s));
        QCOMPARE(m_bar->current()->key, u"b"_s);
        m_bar->takeAway(u"b"_s);
        QCOMPARE(m_bar->current()->key, u"a"_s);
    }

    void whatStaysInFrontIsNotHiddenByWhatComesLater()
    {
        Notice held = notice(u"a"_s, u"Held"_s);
        held.staysInFront = true;
        m_bar->say(held);
        m_bar->say(notice(u"b"_s, u"Second"_s));
        QCOMPARE(m_bar->current()->key, u"a"_s);
        m_bar->takeAway(u"a"_s);
        QCOMPARE(m_bar->current()->key, u"b"_s);
    }

    void whatIsNoLongerSoGoesWithTheNextReview()
    {
        bool isOver = false;
        Notice passing = notice(u"a"_s, u"So it is"_s);
        passing.isOver = [&isOver] { return isOver; };
        m_bar->say(passing);
        m_bar->say(notice(u"b"_s, u"Second"_s));
        m_bar->review();
        QVERIFY(m_bar->says(u"a"_s));
        isOver = true;
        m_bar->review();
        QVERIFY(!m_bar->says(u"a"_s) && m_bar->says(u"b"_s));
    }

    void tabReachesItsButtonsBeforeTheOneThatClosesAndEscCloses()
    {
        Notice asking = notice(u"b"_s, u"Second"_s);
        asking.buttons = {{u"Yes"_s, [] {}}, {u"No"_s, [] {}}};
        m_bar->say(notice(u"a"_s, u"First"_s));
        m_bar->say(asking);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        m_bar->setFocus();
        QStringList reached;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            reached += button ? button->text() + button->accessibleName() : QString();
        }
        QCOMPARE(reached, QStringList({u"Yes"_s, u"No"_s, u"Close the message"_s}));
        const QSignalSpy left(m_bar.get(), &MessageBar::left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_bar->current()->key, u"a"_s);
        QCOMPARE(QApplication::focusWidget(), m_bar.get());
        QTest::keyClick(m_bar.get(), Qt::Key_Escape);
        QCOMPARE(m_bar->current(), nullptr);
        QCOMPARE(left.size(), 1);
    }

    void theSameMatterIsSaidOnce()
    {
        m_bar->say(notice(u"a"_s, u"Old news"_s));
        m_bar->say(notice(u"a"_s, u"New news"_s));
        m_bar->takeAway(u"a"_s);
        QCOMPARE(m_bar->current(), nullptr);
    }

    void goodNewsGoesByItself()
    {
        Notice good = notice(u"a"_s, u"Done"_s);
        good.lasts = 20ms;
        m_bar->say(good);
        QTRY_COMPARE(m_bar->current(), nullptr);
    }

    void anOfferStaysBehindWhatIsNewer()
    {
        Notice offer = notice(u"a"_s, u"It has come"_s);
        offer.buttons = {{u"Print"_s, [] {}}};
        offer.lasts = 1min;
        m_bar->say(offer);
        m_bar->say(notice(u"b"_s, u"Second"_s));
        m_bar->takeAway(u"b"_s);
        QVERIFY(m_bar->current() && m_bar->current()->key == "a"_L1);
    }

    void aPressedButtonTakesTheNoticeAwayFirst()
    {
        bool wasAway = false;
        Notice asking = notice(u"a"_s, u"Held"_s);
        asking.buttons = {{u"Take back"_s, [&] { wasAway = m_bar->current() == nullptr; }}};
        m_bar->say(asking);
        m_bar->findChild<QPushButton *>()->click();
        QVERIFY(wasAway);
    }

    void whatIsNoLongerSaidIsNotReworded()
    {
        m_bar->reword(u"a"_s, {u"Other words"_s, {}, {}});
        QCOMPARE(m_bar->current(), nullptr);
    }

    void wordsOfTheServerAreNeverMarkup()
    {
        m_bar->say(notice(u"a"_s, u"<h1>502</h1>"_s));
        QVERIFY(m_bar->findChild<QLabel *>()->text().contains(u"&lt;h1&gt;"_s));
    }

private:
    std::unique_ptr<MessageBar> m_bar;
};

TEST_WITH_WINDOWS(MessageBarTest)
#include "messagebar_test.moc"
