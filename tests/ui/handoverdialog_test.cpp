// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"
#include "tests/ui/named.h"
#include "ui/handover/codefield.h"
#include "ui/handover/handoverdialog.h"
#include "ui/handover/sendcodebutton.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;

// Against the Training shop over real HTTP: what the dialog does is what the shop has seen.
class HandOverDialogTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 0});
        m_number = m_shop->addOrder({.situation = training::Situation::Pickup, .lines = 2});
        startProgram();
        QVERIFY(m_place->readAll());
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
        openDialog();
    }

    void cleanup()
    {
        m_dialog.reset();
        endAll();
    }

    void openingSendsNothing() { QCOMPARE(writes(), 0); }

    void anEnterThatWasOnItsWayOrIsHeldSendsNoCode()
    {
        showAnew();
        QTest::keyClick(m_code, Qt::Key_Return);
        QTest::keyClick(m_send, Qt::Key_Space);
        QTRY_VERIFY(m_dialog->isSeen());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(m_code, &held);
        QVERIFY(newestCommands(m_place->journal, 10).empty());
        // Digits and their Enter wait for nothing.
        m_dialog->setCodeWasSent();
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        showAnew();
        QTest::keyClicks(m_code, u"4821"_s);
        QTest::keyClick(m_code, Qt::Key_Return);
        QCOMPARE(newestCommands(m_place->journal, 10).size(), size_t(1));
    }

    void enterWithAnEmptyCodeSendsTheCode()
    {
        QTRY_VERIFY(m_dialog->isSeen());
        QTest::keyClick(m_code, Qt::Key_Return);
        QTRY_COMPARE(m_shop->effects(Effect::CodeSent, m_number), 1);
        QTRY_VERIFY(says(u"The code is sent"_s));
    }

    void theButtonThatShinesIsTheNextStep()
    {
        QVERIFY(isPrimary(*m_send) && !isPrimary(*button(u"Hand over"_s)));
        QTest::keyClicks(m_code, u"1"_s);
        QVERIFY(isPrimary(*m_send) && !isPrimary(*button(u"Hand over"_s)));
        m_dialog->setCodeWasSent();
        QTest::keyClicks(m_code, u"2"_s);
        QVERIFY(!isPrimary(*m_send) && isPrimary(*button(u"Hand over"_s)));
        m_code->clear();
        QVERIFY(isPrimary(*m_send) && !isPrimary(*button(u"Hand over"_s)));
        sendCode();
        QVERIFY(!isPrimary(*m_send) && isPrimary(*button(u"Hand over"_s)));
    }

    void afterSendingTheButtonRestsForAMinute()
    {
        sendCode();
        QVERIFY(!m_send->isEnabled());
        QCOMPARE(m_send->text(), u"Sent 09:00 · again in 1:00"_s);
        m_clock.advance(61s);
        QTRY_VERIFY(m_send->isEnabled());
        QVERIFY(m_send->text().contains(u"another code"_s));
    }

    void theFourthDigitHandsOver()
    {
        sendCode();
        QTest::keyClicks(m_code, code());
        QTRY_COMPARE(m_shop->status(m_number), u"COMPLETED"_s);
        QTRY_VERIFY(says(u"Handed over"_s));
        // To be read across the counter: from edge to edge, 44 px for every 14 of the usual letters.
        const auto bands = m_dialog->findChildren<Band *>();
        QTRY_VERIFY(std::ranges::any_of(bands, [this](const Band *band) {
            const auto labels = band->findChildren<QLabel *>();
            const int usual = QFontInfo(QApplication::font()).pixelSize();
            const bool isLarge = std::ranges::any_of(labels, [usual](const QLabel *words) {
                return words->isVisible() && words->fontInfo().pixelSize() >= 3 * usual;
            });
            return isLarge && band->height() >= 44 && band->width() == m_dialog->width();
        }));
        QVERIFY2(!m_code->isVisible() && !m_send->isVisible(), "nothing is left to send or to type");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_shop->effects(Effect::Completed, m_number), 1);
    }

    void theFourthDigitWaitsWhereThePersonWantsIt()
    {
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        sendCode();
        QTest::keyClicks(m_code, code());
        QCOMPARE(writes(), 1);
        QVERIFY(!m_settings->submitsAtFourDigits());
        QTest::keyClick(m_code, Qt::Key_Return);
        QTRY_COMPARE(m_shop->status(m_number), u"COMPLETED"_s);
    }

    void aCodeSetFromOutsideHandsOverOnce()
    {
        sendCode();
        QAccessible::queryAccessibleInterface(m_code)->setText(QAccessible::Value, code());
        button(u"Hand over"_s)->click();
        button(u"Hand over"_s)->click();
        QTRY_VERIFY(says(u"Handed over"_s));
        QCOMPARE(m_shop->effects(Effect::Completed, m_number), 1);
        QCOMPARE(writes(), 2);
    }

    void pressingOnTheFinishedDialogClosesIt()
    {
        sendCode();
        m_code->setText(code());
        QTRY_VERIFY(says(u"Handed over"_s));
        m_clock.advance(2s);
        button(u"Hand over"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void pasteKeepsTheDigitsAndLeadingZeros()
    {
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        QGuiApplication::clipboard()->setText(u"Код: 0 0-42."_s);
        m_code->paste();
        QCOMPARE(m_code->text(), u"0042"_s);
    }

    void aWrongCodeKeepsTheFocusAndSelectsTheDigits()
    {
        sendCode();
        QTest::keyClicks(m_code, wrongCode());
        QTRY_VERIFY(says(u"The code is not right"_s));
        QVERIFY(m_code->hasFocus());
        QCOMPARE(m_code->selectedText(), wrongCode());
        QTest::keyClicks(m_code, code());
        QTRY_COMPARE(m_shop->status(m_number), u"COMPLETED"_s);
    }

    void wrongTriesAreCounted()
    {
        sendCode();
        QTest::keyClicks(m_code, wrongCode());
        QTRY_VERIFY(says(u"The code is not right"_s));
        QTest::keyClicks(m_code, wrongCode(1));
        QTRY_VERIFY(says(u"2 tries so far"_s));
    }

    void theSameWrongDigitsAreNotSentTwice()
    {
        sendCode();
        QTest::keyClicks(m_code, wrongCode());
        QTRY_VERIFY(says(u"The code is not right"_s));
        const int before = writes();
        m_clock.advance(2s);
        QTest::keyClick(m_code, Qt::Key_Return);
        QVERIFY(says(u"just refused"_s));
        QTest::keyClicks(m_code, wrongCode());
        QVERIFY(says(u"just refused"_s));
        QCOMPARE(writes(), before);
    }

    void theEnterThatFollowsTheFourthDigitSendsNothingMore()
    {
        sendCode();
        m_shop->inject({.method = "POST"}, training::faults::refuse(u"Not now."_s));
        QTest::keyClicks(m_code, code());
        QTRY_VERIFY(says(u"Not now"_s));
        const int before = writes();
        QTest::keyClick(m_code, Qt::Key_Return);
        button(u"Hand over"_s)->click();
        QVERIFY(m_place->waitUntilSettled());
        QCOMPARE(writes(), before);
        // Later it is a new wish.
        m_clock.advance(2s);
        button(u"Hand over"_s)->click();
        QTRY_COMPARE(m_shop->effects(Effect::Completed, m_number), 1);
    }

    void anErrorOnSendingLeavesTheCodeUsable()
    {
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s}, training::faults::refuse(u"Сервис занят"_s));
        button(u"Send code"_s)->click();
        QTRY_VERIFY(says(u"Сервис занят"_s));
        QVERIFY(m_code->isEnabled());
        QVERIFY(m_send->isEnabled());
    }

    void documentsThatAreNotSignedAreSaidInWords()
    {
        sendCode();
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s},
                       training::faults::refuse(u"Order is not may complete allowed"_s));
        QTest::keyClicks(m_code, code());
        QTRY_VERIFY(says(u"sign in the Kaspi.kz app"_s));
        m_clock.advance(2s);
        QTest::keyClick(m_code, Qt::Key_Return);
        QTRY_COMPARE(m_shop->status(m_number), u"COMPLETED"_s);
    }

    void aLostAnswerIsSaidAndNeverSentAgainByItself()
    {
        sendCode();
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s},
                       training::faults::cut(training::Moment::BeforeEffect));
        QTest::keyClicks(m_code, code());
        QTRY_VERIFY(says(u"do not know yet whether"_s));
        QTRY_VERIFY(says(u"does not show as handed over"_s));
        QCOMPARE(writes(), 2);
        QVERIFY(m_dialog->isVisible());
        m_clock.advance(2s);
        button(u"Hand over"_s)->click();
        QTRY_COMPARE(m_shop->effects(Effect::Completed, m_number), 1);
        QTRY_VERIFY(says(u"Handed over"_s));
    }

    void aLostAnswerThatTookEffectIsSeenByItself()
    {
        sendCode();
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s},
                       training::faults::cut(training::Moment::AfterEffect));
        QTest::keyClicks(m_code, code());
        QTRY_VERIFY(says(u"Handed over"_s));
        QCOMPARE(m_shop->effects(Effect::Completed, m_number), 1);
    }

    void noCodeIsHandedInBeforeOneWasSent()
    {
        QTest::keyClicks(m_code, u"4821"_s);
        QVERIFY(says(u"no code was sent to the buyer yet"_s));
        m_clock.advance(2s);
        QTest::keyClick(m_code, Qt::Key_Return);
        button(u"Hand over"_s)->click();
        QVERIFY(m_place->waitUntilSettled());
        QCOMPARE(writes(), 0);
        QVERIFY(newestCommands(m_place->journal, 10).empty());
        QVERIFY(m_dialog->isVisible());
    }

    void noCodeIsHandedInWhereAProxyKeptItFromBeingSent()
    {
        m_shop->inject({.method = "POST"}, training::faults::hang(training::Moment::BeforeEffect));
        button(u"Send code"_s)->click();
        const JournalId sending = newestCommands(m_place->journal, 1).front().id;
        Q_EMIT m_place->runner.finished(sending, Outcome::Rejected, {.kind = Error::Kind::Proxy, .httpStatus = 407});
        QVERIFY(says(u"asks for a name and a password"_s) && says(u"The buyer was sent no code"_s));
        QTest::keyClicks(m_code, u"4821"_s);
        QVERIFY(says(u"no code was sent to the buyer yet"_s));
        QCOMPARE(newestCommands(m_place->journal, 10).size(), size_t(1));
    }

    void aCodeThatWasSentEarlierIsHandedIn()
    {
        sendCode();
        openDialog();
        m_dialog->setCodeWasSent();
        QTest::keyClicks(m_code, code());
        QTRY_COMPARE(m_shop->status(m_number), u"COMPLETED"_s);
    }

    void moreDigitsThanACodeCanHaveAreNotTaken()
    {
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClicks(m_code, u"12"_s);
        const QSize before = m_code->sizeHint();
        QGuiApplication::clipboard()->setText(u"№ 410 000 013"_s);
        m_code->paste();
        QCOMPARE(m_code->text(), u"12"_s);
        QCOMPARE(m_code->sizeHint(), before);
    }

    void theDigitsAreGoneWhenTheDialogEnds()
    {
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClicks(m_code, u"482"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_code->text().isEmpty());
        QVERIFY(!m_code->isUndoAvailable());
        QCOMPARE(writes(), 0);
    }

private:
    void openDialog()
    {
        m_dialog = std::make_unique<HandOverDialog>(*m_place->order(m_number), m_place->runner, *m_settings, m_clock,
                                                    HandOverDialog::Timing{.doneShown = 200ms});
        m_code = m_dialog->findChild<CodeField *>();
        m_send = m_dialog->findChild<SendCodeButton *>();
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    // A moment ago.
    void showAnew()
    {
        m_dialog->hide();
        m_dialog->show();
    }

    void sendCode()
    {
        button(u"Send code"_s)->click();
        QTRY_VERIFY(says(u"The code is sent"_s));
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(*m_dialog, name); }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }

    QString code() const { return m_shop->pickupCode(m_number); }
    // Four digits that are not the code; another four for another `salt`.
    QString wrongCode(int salt = 0) const
    {
        QString digits = code();
        digits[0] = QChar(u'0' + (digits[0].digitValue() + 1 + salt) % 10);
        return digits;
    }

    QString m_number;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HandOverDialog> m_dialog;
    CodeField *m_code = nullptr;
    SendCodeButton *m_send = nullptr;
};

TEST_WITH_WINDOWS(HandOverDialogTest)
#include "handoverdialog_test.moc"
