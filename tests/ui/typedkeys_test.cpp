// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/scannedwindow.h"
#include "ui/handover/codefield.h"

#include <QAction>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Layout = Keyboard::Layout;

// What hands type, and programs for them, is no scan: it arrives whole, in its order, and where it was meant to go.
class TypedKeysTest : public QObject, private ScannedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsTypedIsNoScan_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::chrono::milliseconds>("pace");
        QTest::newRow("by hands") << u"410000013"_s << 60ms;
        QTest::newRow("five quick keys") << u"48211"_s << 5ms;
    }
    void whatIsTypedIsNoScan()
    {
        QFETCH(const QString, typed);
        QFETCH(const std::chrono::milliseconds, pace);
        m_line->setFocus();
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        m_keys.type(typed, pace);
        m_keys.press(Qt::Key_Return, {}, pace);
        QCOMPARE(m_line->text(), typed);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(takeScans().size(), 0);
    }

    void whatWasTypedComesByItselfWhenNoMoreKeysCome()
    {
        m_line->setFocus();
        m_keys.type(u"a"_s);
        QCOMPARE(m_line->text(), QString());
        QElapsedTimer waited;
        waited.start();
        QTRY_COMPARE(m_line->text(), u"a"_s);
        QVERIFY2(waited.elapsed() < 250, qPrintable(QString::number(waited.elapsed())));
    }

    void keysArriveInTheirOrderWithTheirReleases()
    {
        m_log->setFocus();
        m_keys.type(u"aB"_s);
        m_keys.press(Qt::Key_Down);
        QCOMPARE(m_log->keys, (QStringList{u"+a"_s, u"-a"_s, u"+B"_s, u"-B"_s, u"+Down"_s, u"-Down"_s}));
    }

    void aKeyHeldDownIsNoScan()
    {
        m_log->setFocus();
        m_keys.repeat(u'7', 8);
        m_keys.press(Qt::Key_Return, {}, 10ms);
        QCOMPARE(takeScans().size(), 0);
        QCOMPARE(m_log->keys.mid(0, 3), (QStringList{u"+7"_s, u"-7"_s, u"+7*"_s}));
        QCOMPARE(m_log->keys.count(u"+7*"_s), 8);
        QCOMPARE(m_log->keys.last(), u"-\r"_s);
    }

    // Keys that waited while the window was busy say when they were pressed.
    void manyKeysAtOnceFromHandsAreNoScan()
    {
        m_line->setFocus();
        m_keys.type(u"410000013"_s, 100ms);
        m_keys.press(Qt::Key_Return, {}, 100ms);
        QCOMPARE(takeScans().size(), 0);
        QCOMPARE(m_line->text(), u"410000013"_s);
    }

    void keysGoToTheFieldTheyWereTypedInto()
    {
        m_line->setFocus();
        m_keys.type(u"a"_s);
        m_text->setFocus();
        m_keys.type(u"b"_s);
        rest();
        QCOMPARE(m_line->text(), u"a"_s);
        QCOMPARE(m_text->toPlainText(), u"b"_s);
    }

    void anEditorThatOpensOnTheFirstKeyTakesTheOthers()
    {
        m_list->item(0)->setFlags(m_list->item(0)->flags() | Qt::ItemIsEditable);
        m_list->setEditTriggers(QAbstractItemView::AnyKeyPressed);
        m_list->setFocus();
        m_keys.type(u"42"_s, 10ms);
        m_keys.press(Qt::Key_Return);
        QTRY_COMPARE(m_list->item(0)->text(), u"42"_s);
    }

    void aClickComesAfterWhatWasTypedBeforeIt()
    {
        m_line->setFocus();
        m_keys.type(u"a"_s);
        QString seen;
        connect(m_button, &QPushButton::pressed, this, [&] { seen = m_line->text(); });
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                          m_button->mapTo(m_window.get(), m_button->rect().center()));
        QCOMPARE(seen, u"a"_s);
    }

    void aShortcutRunsAfterWhatWasTypedBeforeIt()
    {
        QString seen;
        auto *action = new QAction(m_window.get());
        action->setShortcut(Qt::Key_F2);
        connect(action, &QAction::triggered, this, [&] { seen = m_line->text(); });
        m_window->addAction(action);
        m_line->setFocus();
        m_keys.type(u"ab"_s, 10ms);
        m_keys.press(Qt::Key_F2, {}, 10ms);
        QCOMPARE(seen, u"ab"_s);
    }

    void aTokenTypedByAProgramIsNoScanButANumberIs()
    {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setFocus();
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        m_keys.scan(u"aB3dE5fG7hI9"_s);
        QCOMPARE(m_line->text(), u"aB3dE5fG7hI9"_s);
        QCOMPARE(entered.size(), 1);
        m_line->clear();
        m_keys.scan(u"410000013"_s);
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        m_line->setEchoMode(QLineEdit::Normal);
    }

    void wordsTypedByAProgramStayWords()
    {
        m_line->setFocus();
        m_keys.setLayout(Layout::Kazakh);
        m_keys.type(u"қызметкер"_s, 5ms);
        m_keys.press(Qt::Key_Return, {}, 5ms);
        QCOMPARE(m_line->text(), u"қызметкер"_s);
        QCOMPARE(takeScans().size(), 0);
    }

    void digitFieldsReadTheKeysUnderTheKazakhLayout()
    {
        CodeField code;
        m_window->layout()->addWidget(&code);
        code.show();
        m_keys.setLayout(Layout::Kazakh);
        code.setFocus();
        m_keys.pressKeys(u"4821"_s);
        rest();
        QCOMPARE(code.text(), u"4821"_s);
        m_number->setFocus();
        m_number->selectAll();
        m_keys.pressKeys(u"167"_s); // ", comma and point there
        rest();
        QCOMPARE(m_number->value(), 167);
        m_line->setFocus();
        m_keys.pressKeys(u"48"_s);
        rest();
        QCOMPARE(m_line->text(), u"ңү"_s);
        code.setParent(nullptr);
    }
};

TEST_WITH_WINDOWS(TypedKeysTest)
#include "typedkeys_test.moc"
