// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/scannedwindow.h"
#include "ui/handover/codefield.h"
#include "ui/style/band.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Layout = Keyboard::Layout;

// A scan is known for one under every layout, at any pace of a scanner, and wherever the keyboard stands.
class ScanRouterTest : public QObject, private ScannedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

TEST_WITH_WINDOWS(ScanRouterTest)
#include "scanrouter_test.moc"
