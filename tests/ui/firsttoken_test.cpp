// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "tests/ui/windowfixture.h"
#include "ui/text/failures.h"
#include "ui/welcome/tokendesk.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The window of a program that has no token yet: it is asked for wherever a person goes.
class FirstTokenTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginOffline();
        startProgram();
        m_place->client.setCredentials({});
        m_place->client.closeUntilToken();
        m_window = makeWindow();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { closeAll(); }

    void whereverAPersonGoesThereIsAFieldForTheToken()
    {
        m_window->askForToken();
        QCOMPARE(shownField()->accessibleName(), u"Token"_s);
        m_window->action(u"view.journal"_s).trigger();
        QVERIFY(shownField());
        m_window->action(u"view.archive"_s).trigger();
        QVERIFY(shownField());
        m_window->action(u"view.orders"_s).trigger();
        QCOMPARE(shownField()->accessibleName(), u"Token"_s);
    }

    void aTokenIsCheckedBeforeItIsCalledAnything()
    {
        m_window->askForToken();
        QSignalSpy given(&m_window->tokens(), &TokenDesk::given);
        QSignalSpy stopped(&m_window->tokens(), &TokenDesk::checkStopped);
        QTest::keyClicks(shownField(), u"a-token"_s);
        QTest::keyClick(shownField(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toString(), u"a-token"_s);
        QVERIFY(button(u"Checking…"_s) && !button(u"Checking…"_s)->isEnabled());
        QTest::keyClick(shownField(), Qt::Key_Return);
        QVERIFY2(given.size() == 1, "one check at a time");
        button(u"Stop the check"_s)->click();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(shownField()->text(), u"a-token"_s);
        QVERIFY(button(u"Open the shop"_s)->isEnabled());
    }

    void whatCameOfTheCheckIsSaidBesideTheField()
    {
        m_window->askForToken();
        QTest::keyClicks(shownField(), u"a-token"_s);
        QTest::keyClick(shownField(), Qt::Key_Return);
        m_window->refuseToken(text::tokenNotTaken({.kind = Error::Kind::Unauthorized, .httpStatus = 401}));
        QVERIFY2(outcome().contains(u"does not accept this token"_s), qPrintable(outcome()));
        QCOMPARE(shownField()->text(), u"a-token"_s);
        QTest::keyClick(shownField(), Qt::Key_Return);
        m_window->refuseToken(text::tokenNotTaken({.kind = Error::Kind::NotSent}));
        QVERIFY2(outcome().contains(u"no connection"_s), qPrintable(outcome()));
        QTest::keyClick(shownField(), Qt::Key_Return);
        m_window->takeToken();
        QVERIFY(!shownField());
        QVERIFY(outcome().isEmpty());
    }

    void aCheckThatFailsLateLeavesTheKeyboardWhereItIs()
    {
        m_place->store.apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK)},
                             m_place->readings.next());
        m_window->askForToken();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QLineEdit *field = shownField();
        for (const bool isElsewhere : {true, false}) {
            field->setFocus();
            QTest::keyClicks(field, u"a-token"_s);
            auto *view = m_window->findChild<OrdersView *>();
            QPushButton *use = button(u"Use this token"_s);
            use->setFocus();
            use->click();
            if (isElsewhere)
                view->setFocus();
            m_window->refuseToken(text::tokenNotTaken({.kind = Error::Kind::Timeout}));
            QCOMPARE(QApplication::focusWidget(), isElsewhere ? static_cast<QWidget *>(view) : field);
            QVERIFY(!outcome().isEmpty());
        }
    }

    void whatWasTypedGoesWithThePanelThatAskedForIt()
    {
        m_place->store.apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK)},
                             m_place->readings.next());
        Q_EMIT m_place->runner.tokenRefused();
        QLineEdit *field = shownField();
        QTest::keyClicks(field, u"half-a-tok"_s);
        // The one in use was good after all.
        auto *desk = m_window->findChild<TokenDesk *>();
        desk->stopAsking();
        QVERIFY(!shownField() && field->text().isEmpty());
    }

    void theOrdersOfTheDatabaseAreShownAndNothingCanBeChanged()
    {
        m_place->store.apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK)},
                             m_place->readings.next());
        m_window->askForToken();
        QCOMPARE(shownField()->accessibleName(), u"New token"_s);
        auto *view = m_window->findChild<OrdersView *>();
        QVERIFY(view->isVisible() && view->isEnabled());
        QCOMPARE(view->model()->rowCount(), 1);
        view->select({OrderId(u"1"_s)});
        QAction *accept = action(u"Accept"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(accept->toolTip().contains(u"no token"_s), qPrintable(accept->toolTip()));
        QVERIFY(!m_place->runner.submit(AcceptOrder{OrderId(u"1"_s), OrderCode(u"410000001"_s)}));
        QVERIFY(newestCommands(m_place->journal, 1).empty());
        m_place->client.setCredentials({u"a-token"_s, {}});
        m_window->takeToken();
        QTRY_VERIFY(accept->isEnabled());
    }

    void whatThereIsToSayIsNotHiddenByThePage()
    {
        m_window->askForToken();
        m_window->messageBar().say({u"keychain"_s, Meaning::Near, {u"No answer."_s, {}, {}}, {}, {}});
        QVERIFY(m_window->messageBar().isVisible());
    }

private:
    QLineEdit *shownField() const
    {
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName().endsWith(u"oken"_s))
                return field;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    QString outcome() const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == "Outcome"_L1)
                return label->text();
        }
        return {};
    }
};

TEST_WITH_WINDOWS(FirstTokenTest)
#include "firsttoken_test.moc"
