// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/fiveorders.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/actions/windowactions.h"
#include "ui/asking/reasonbox.h"
#include "ui/queue/queuelist.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// The window by keys: from pane to pane, through list and search, into dialogs and back, and the sheet of them all.
class WindowKeysTest : public QObject, private FiveOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }

    void aDisabledActionSaysWhyWhenItsKeyIsPressed()
    {
        select({u"11"_s});
        press(Qt::Key_F2);
        QCOMPARE(messages().current()->message.happened,
                 u"№\u00A0410\u00A0000\u00A0011: The order is already accepted."_s);
        QCOMPARE(action(u"Accept"_s)->toolTip(), u"The order is already accepted."_s);
    }

    void cancelOpensItsDialogAndNothingElse()
    {
        select({u"11"_s});
        press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(dialog(u"Cancel order"_s));
        QVERIFY(newestCommands(m_place->journal, 10).empty());
    }

    void whoCancelsOnceMoreFindsFilledInWhatWasAsked()
    {
        const CancelOrder asked{OrderId(u"11"_s), OrderCode(u"410000011"_s), CancellationReason::MERCHANT_OUT_OF_STOCK,
                                u"Қоймада жоқ"_s};
        const auto id = m_place->journal.append(intentOf(asked), Outcome::Pending);
        QVERIFY(id && m_place->journal.setOutcome(*id, Outcome::Unknown));
        m_place->store.setPending(asked.id, PendingChange{Change::Cancel, Outcome::Unknown});
        m_window->pages().openOrder(asked.code);
        QPushButton *again = detailsButton(u"Send again"_s);
        QVERIFY(again && again->isVisible());
        again->click();
        QDialog *opened = dialog(u"Cancel order"_s);
        QVERIFY(opened);
        QCOMPARE(opened->findChild<ReasonBox *>()->reason(), asked.reason);
        QCOMPARE(opened->findChild<QPlainTextEdit *>()->toPlainText(), asked.comment);
    }

    void downInTheSearchSelectsTheFirstOfWhatWasFound()
    {
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), u"41000001"_s);
        QVERIFY(view().selectedOrders().empty());
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &view());
        QCOMPARE(view().selectedOrders().size(), size_t(1));
        QVERIFY(view().selectionModel()->isRowSelected(0, {}));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view().selectedOrders().size(), size_t(2));
    }

    void theFirstArrowSelectsTheRowTheKeyboardStandsOn()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(view().selectedOrders().empty());
        press(Qt::Key_Down);
        QCOMPARE(view().currentIndex().row(), 0);
        QCOMPARE(view().selectedOrders().size(), size_t(1));
        press(Qt::Key_Down);
        QCOMPARE(view().currentIndex().row(), 1);
    }

    void aScannedNumberOpensTheOrderAndEnterGoesOnToTheHandOver()
    {
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), u"410000012"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(next);
        QCOMPARE(next->accessibleName(), u"Hand over…"_s);
        QTest::keyClick(next, Qt::Key_Return);
        QVERIFY(dialog(u"Hand over"_s));
    }

    void searchingLooksThroughAllQueuesAndAQueueEndsTheSearch()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(view().model()->rowCount(), 3);
        const auto *queueList = m_window->findChild<QueueList *>();
        search().setText(u"410000011"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        QVERIFY(queueList->selectionModel()->selection().empty());
        search().clear();
        QCOMPARE(queueList->currentIndex().row(), 1);
        search().setText(u"410000011"_s);
        press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(search().text(), QString());
        QCOMPARE(view().model()->rowCount(), 2);
    }

    void theQueueAScreenReaderSelectsIsShown()
    {
        auto *queueList = m_window->findChild<QueueList *>();
        QAccessibleTableInterface *list = QAccessible::queryAccessibleInterface(queueList)->tableInterface();
        QVERIFY(list->selectRow(1));
        QCOMPARE(queueList->currentIndex().row(), 1);
        QCOMPARE(view().model()->rowCount(), 3);
        // A search has no queue selected; the same one again ends it.
        search().setText(u"410000011"_s);
        QVERIFY(list->selectRow(1));
        QCOMPARE(search().text(), QString());
        QCOMPARE(view().model()->rowCount(), 3);
    }

    void escGoesOneStepBackEach()
    {
        search().setText(u"41"_s);
        m_window->pages().openOrder(OrderCode(u"410000011"_s));
        QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(search().text(), QString());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QueueList *>());
    }

    void theJournalTakesTheKeyboardAndEscGivesItBack()
    {
        press(Qt::Key_J, Qt::ControlModifier);
        const auto *journal = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY(journal);
        QCOMPARE(journal->accessibleName(), u"Journal"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void f10OpensTheMenusAndF11FillsTheScreen()
    {
        press(Qt::Key_F10);
        QVERIFY(m_window->menuBar()->activeAction());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

    void f6GoesRoundThePanes()
    {
        select({u"1"_s}); // without an order there is no panel
        search().setFocus();
        QSet<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            visited.insert(QApplication::focusWidget());
            press(Qt::Key_F6);
        }
        QCOMPARE(visited.size(), 4);
        QCOMPARE(QApplication::focusWidget(), &search());
    }

    void theNumbersOfTheSelectedOrdersAreCopiedFromTopToBottom()
    {
        select({u"1"_s, u"2"_s});
        action(u"Copy number"_s)->trigger();
        QStringList shown;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            shown += view().model()->index(row, 0).data().toString();
        shown.removeIf([](const QString &number) { return number != u"410000001"_s && number != u"410000002"_s; });
        QCOMPARE(shown.size(), 2);
        QCOMPARE(QApplication::clipboard()->text(), shown.join(u'\n'));
    }

    void everyActionWithAKeyStandsInAGroupOfTheShortcutSheet()
    {
        const auto &actions = *m_window->findChild<WindowActions *>();
        QList<QAction *> grouped;
        for (const WindowActions::Group &group : actions.groups())
            grouped += group.actions;
        for (QAction *action : actions.all())
            QVERIFY2(action->shortcut().isEmpty() || grouped.count(action) == 1, qPrintable(action->text()));
    }

    void theShortcutSheetShowsEachGroupBelowItsHeading()
    {
        const auto &actions = *m_window->findChild<WindowActions *>();
        const ShortcutSheet sheet(actions, nullptr);
        const auto *table = sheet.findChild<QTableWidget *>();
        QStringList headings;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->columnSpan(row, 0) == table->columnCount())
                headings += table->item(row, 0)->text();
        }
        for (const WindowActions::Group &group : actions.groups()) {
            const bool isShown =
                std::ranges::any_of(group.actions, [](const QAction *a) { return !a->shortcut().isEmpty(); });
            QCOMPARE(headings.count(group.title), isShown ? 1 : 0);
        }
        QVERIFY(headings.contains(u"In the list of orders"_s));
    }
};

TEST_WITH_WINDOWS(WindowKeysTest)
#include "windowkeys_test.moc"
