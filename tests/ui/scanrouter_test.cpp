// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboard.h"
#include "tests/support/testprogram.h"
#include "ui/handover/codefield.h"
#include "ui/scanner/digitkeys.h"
#include "ui/scanner/scanrouter.h"
#include "ui/style/band.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Layout = Keyboard::Layout;

namespace {

// Keeps the keys it was given.
class KeyLog final : public QWidget
{
public:
    KeyLog() { setFocusPolicy(Qt::StrongFocus); }

    QStringList keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { note(u"+"_s, *event); }
    void keyReleaseEvent(QKeyEvent *event) override { note(u"-"_s, *event); }

private:
    void note(const QString &sign, const QKeyEvent &event)
    {
        const QString name = event.text().isEmpty() ? QKeySequence(event.key()).toString() : event.text();
        keys += sign + name + (event.isAutoRepeat() ? u"*"_s : QString());
    }
};

} // namespace

// Real widgets and keys that come the way the window system brings them.
class ScanRouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_router = std::make_unique<ScanRouter>();
        m_router->setSound([this](ScanRouter::Tone tone) { m_tones.append(tone); });
        m_digits = std::make_unique<DigitKeys>(nullptr);
        m_scans = std::make_unique<QSignalSpy>(m_router.get(), &ScanRouter::scanned);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_line = new QLineEdit);
        column->addWidget(m_text = new QPlainTextEdit);
        column->addWidget(m_button = new QPushButton(u"Accept"_s));
        column->addWidget(m_number = new QSpinBox);
        column->addWidget(m_log = new KeyLog);
        column->addWidget(m_list = new QListWidget);
        m_number->setMaximum(999);
        m_list->addItems({u"410000001"_s, u"410000002"_s});
        m_list->setCurrentRow(0);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_clicks = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
        m_keys = {};
        m_tones.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_router.reset();
        m_digits.reset();
    }

    void aScanIsTakenFromWhateverHasTheFocus()
    {
        m_line->setText(u"half"_s);
        m_text->setPlainText(u"half"_s);
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        QSignalSpy activated(m_list, &QListWidget::itemActivated);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_text, m_button, m_number, m_log, m_list}) {
            widget->setFocus();
            m_keys.scan(u"410000013"_s);
            QCOMPARE(takeScans(), QStringList(u"410000013"_s));
            QVERIFY(widget->hasFocus());
        }
        rest();
        QCOMPARE(m_line->text(), u"half"_s);
        QCOMPARE(m_text->toPlainText(), u"half"_s);
        QCOMPARE(m_clicks->size() + entered.size() + activated.size(), 0);
        QCOMPARE(m_number->value(), 0);
        QCOMPARE(m_list->currentRow(), 0);
        QCOMPARE(m_log->keys, QStringList());
    }

    void aScanIsReadByItsKeysUnderEveryLayout_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("us") << Layout::Us;
        QTest::newRow("ru") << Layout::Russian;
        QTest::newRow("kz") << Layout::Kazakh;
    }
    void aScanIsReadByItsKeysUnderEveryLayout()
    {
        QFETCH(Layout, layout);
        m_keys.setLayout(layout);
        m_button->setFocus();
        for (const QString &code : {u"410000013"_s, u"1671670"_s, u"KM-0411"_s, u"5123-990-A"_s}) {
            m_keys.scan(code);
            QCOMPARE(takeScans(), QStringList(code));
        }
        QCOMPARE(m_clicks->size(), 0);
    }

    void slowScannersAndOtherEndingsAreScansToo()
    {
        m_button->setFocus();
        m_keys.scan(u"410000013"_s, 30ms);
        m_keys.scan(u"410000013"_s, 30ms, Qt::Key_Enter);
        m_keys.scan(u"410000013"_s, 3ms, Qt::Key_Tab);
        QCOMPARE(takeScans().size(), 3);
        QVERIFY(m_button->hasFocus());
        QCOMPARE(m_clicks->size(), 0);
    }

    void theLineFeedAfterAScanPressesNothing()
    {
        m_button->setFocus();
        m_button->setDefault(true);
        m_keys.scan(u"410000013"_s);
        m_keys.press(Qt::Key_Return, {}, 4ms);
        QCOMPARE(m_clicks->size(), 0);
        QCOMPARE(takeScans().size(), 1);
    }

    void handsAreNotAScanner()
    {
        m_line->setFocus();
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        m_keys.type(u"410000013"_s, 60ms);
        m_keys.press(Qt::Key_Return, {}, 60ms);
        QCOMPARE(m_line->text(), u"410000013"_s);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(takeScans().size(), 0);
    }

    void fiveQuickKeysAreNotAScanner()
    {
        m_line->setFocus();
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        m_keys.type(u"48211"_s, 5ms);
        m_keys.press(Qt::Key_Return, {}, 5ms);
        QCOMPARE(m_line->text(), u"48211"_s);
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

    // Of a digit that comes twice the X connection says that its key was held down.
    void aDigitTwiceInOneMillisecondIsNoKeyHeldDown_data()
    {
        QTest::addColumn<bool>("isLate");
        QTest::newRow("keys at once") << false;
        QTest::newRow("keys late and timeless") << true;
    }
    void aDigitTwiceInOneMillisecondIsNoKeyHeldDown()
    {
        QFETCH(bool, isLate);
        m_keys.setLateAndTimeless(isLate);
        QSignalSpy entered(m_line, &QLineEdit::returnPressed);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_button, m_number, m_log}) {
            widget->setFocus();
            for (const QString &code : {u"410000073"_s, u"411100033"_s}) {
                m_keys.scanWithTwins(code);
                QTRY_COMPARE(m_scans->size(), 1);
                QCOMPARE(takeScans(), QStringList(code));
            }
        }
        m_keys.setLateAndTimeless(false);
        m_line->setFocus();
        rest();
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(m_clicks->size() + entered.size(), 0);
        QCOMPARE(m_number->value(), 0);
        QCOMPARE(m_log->keys, QStringList());
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

    void aWindowThatIsBusyInTheMiddleOfAScanDoesNotBreakIt()
    {
        m_line->setFocus();
        // The pause runs out while the rest waits behind it.
        QTimer::singleShot(0, this, [this] {
            QTest::qSleep(80);
            QMetaObject::invokeMethod(
                this, [this] { m_keys.continueScan(u"000013"_s); }, Qt::QueuedConnection);
        });
        m_keys.scan(u"410"_s, Keyboard::scanner, Qt::Key_unknown);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        QCOMPARE(m_line->text(), QString());
    }

    // With a screen reader Qt gives the keys on later, one by one, and without their times.
    void aScanIsKnownAlsoWhereKeysComeLateAndWithoutTheirTimes()
    {
        m_button->setFocus();
        m_keys.setLateAndTimeless(true);
        m_keys.scan(u"410000013"_s);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        m_line->setFocus();
        m_keys.type(u"410000013"_s, 90ms);
        QTRY_COMPARE(m_line->text(), u"410000013"_s);
        QCOMPARE(takeScans().size(), 0);
        QCOMPARE(m_clicks->size(), 0);
    }

    // On a busy computer even a scanner stutters, and nobody types numbers onto a button.
    void aNumberTypedOntoAButtonIsAScanAtAnyPaceOfHands()
    {
        m_button->setFocus();
        m_keys.scan(u"410000013"_s, 100ms);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        m_keys.press(Qt::Key_Space);
        rest();
        QCOMPARE(m_clicks->size(), 1); // a key that means something there
    }

    void aScanThatStumblesPressesNothing()
    {
        m_button->setFocus();
        m_keys.scan(u"41000001"_s, Keyboard::scanner, Qt::Key_unknown);
        m_keys.rest(300ms);
        m_keys.continueScan(u"3"_s);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        QCOMPARE(m_clicks->size(), 0);
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

    void anOpenMenuIsClosedByAScanAndRunsNothing()
    {
        QMenu menu(m_window.get());
        QSignalSpy triggered(&menu, &QMenu::triggered);
        menu.addAction(u"&4 pieces"_s);
        menu.popup(m_window->mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        m_keys.scan(u"410000013"_s);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        QCOMPARE(triggered.size(), 0);
        QVERIFY(!menu.isVisible());
    }

    void aDialogRefusesAScanAndStaysAsItWas()
    {
        QDialog dialog(m_window.get());
        auto *column = new QVBoxLayout(&dialog);
        auto *code = new CodeField;
        auto *comment = new QPlainTextEdit(u"half"_s);
        auto *verb = new QPushButton(u"Cancel order"_s);
        auto *places = new QSpinBox;
        for (QWidget *widget : std::initializer_list<QWidget *>{code, comment, verb, places})
            column->addWidget(widget);
        verb->setDefault(true);
        QSignalSpy pressed(verb, &QPushButton::clicked);
        dialog.open();
        dialog.activateWindow(); // offscreen no window manager does
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        const QSize boxes = code->sizeHint();
        for (const Layout layout : {Layout::Us, Layout::Russian, Layout::Kazakh}) {
            m_keys.setLayout(layout);
            for (QWidget *widget : std::initializer_list<QWidget *>{code, comment, verb, places}) {
                widget->setFocus();
                for (const Qt::Key ending : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_unknown}) {
                    m_tones.clear();
                    m_keys.scan(u"410000013"_s, Keyboard::scanner, ending);
                    rest();
                    QCOMPARE(m_tones, QList{ScanRouter::Tone::Refused});
                    QVERIFY2(widget->hasFocus(), widget->metaObject()->className());
                }
            }
        }
        QCOMPARE(code->text() + comment->toPlainText(), u"half"_s);
        QCOMPARE(code->sizeHint(), boxes);
        QCOMPARE(places->value(), 0);
        QCOMPARE(pressed.size() + takeScans().size(), 0);
        QVERIFY(dialog.isVisible());
        const auto labels = dialog.findChild<Band *>()->findChildren<QLabel *>();
        QVERIFY(labels.front()->text().contains(u"410\u00A0000\u00A0013"_s));
    }

    void aScannerWithoutAnEndingFindsButDoesNotTypeIntoButtons()
    {
        m_button->setFocus();
        m_keys.scan(u"410000013"_s, Keyboard::scanner, Qt::Key_unknown);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(takeScans(), QStringList(u"410000013"_s));
        // In a field it is what a program types for a person.
        m_line->setFocus();
        m_keys.scan(u"410000013"_s, Keyboard::scanner, Qt::Key_unknown);
        QTRY_COMPARE(m_line->text(), u"410000013"_s);
        QCOMPARE(takeScans().size(), 0);
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

private:
    // Until what is held back was given on.
    void rest()
    {
        m_keys.rest();
        m_keys.press(Qt::Key_F12); // means nothing here
    }

    QStringList takeScans()
    {
        QStringList codes;
        for (const auto &scan : std::as_const(*m_scans))
            codes += scan.front().toString();
        m_scans->clear();
        return codes;
    }

    Keyboard m_keys;
    std::unique_ptr<ScanRouter> m_router;
    std::unique_ptr<DigitKeys> m_digits;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QSignalSpy> m_clicks;
    QList<ScanRouter::Tone> m_tones;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QSpinBox *m_number = nullptr;
    KeyLog *m_log = nullptr;
    QListWidget *m_list = nullptr;
};

TEST_WITH_WINDOWS(ScanRouterTest)
#include "scanrouter_test.moc"
