// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everydialog.h"
#include "tests/app/scannedshop.h"
#include "tests/support/testprogram.h"
#include "ui/journal/journalview.h"
#include "ui/queue/queuelist.h"
#include "ui/style/band.h"
#include "ui/welcome/firstrunpage.h"
#include "ui/welcome/tokendesk.h"
#include "ui/welcome/tokenpanel.h"

#include <QAbstractSpinBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Layout = Keyboard::Layout;

namespace {

const QString noteName = u"scanNote"_s;

bool isOfANote(const QWidget &widget)
{
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (part->objectName() == noteName)
            return true;
    }
    return false;
}

// What a person could have changed in a window.
QStringList stateOf(const QWidget &window)
{
    QStringList state{window.isVisible() ? u"open"_s : u"closed"_s};
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (isOfANote(*part))
            continue;
        QString words = QString::fromLatin1(part->metaObject()->className());
        if (const auto *line = qobject_cast<const QLineEdit *>(part))
            words += u'=' + line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(part))
            words += u'=' + text->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words += u'=' + button->text() + (button->isChecked() ? u"+"_s : u"-"_s);
        else if (const auto *box = qobject_cast<const QComboBox *>(part))
            words += u'=' + QString::number(box->currentIndex());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(part))
            words += u'=' + QString::number(view->currentIndex().row());
        state += words + (part->isVisible() ? u""_s : u"(hidden)"_s) + (part->hasFocus() ? u"(here)"_s : u""_s);
    }
    return state;
}

QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible() && part->isEnabled() && part->focusPolicy() & Qt::TabFocus && !part->focusProxy())
            stops += part;
    }
    return stops;
}

} // namespace

// 2,000 scans and what hands type between them, over every page and every dialog, from the keys of the
// window system down to the Training shop.
class ScansTest : public QObject, private ScannedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_next = 0;
    }
    void cleanup() { closeAll(); }
    void scansFindOrdersAndDoNothingElse();
    void noDialogTakesAScan();

private:
    struct Stop {
        QString name;
        std::function<QWidget *()> enter;
        bool isForWords = false; // something is typed there before the scan
    };

    std::vector<Stop> stopsOfTheWindow();
    QWidget *openTheOrderMenu();
    void scanAt(const Stop &stop);
    void scanInEveryDialog();
    void scanIn(QDialog &dialog);
    void scanUnknown();
    QString nextNumber() { return m_numbers[m_next++ % m_numbers.size()]; }

    qsizetype m_next = 0;
};

std::vector<ScansTest::Stop> ScansTest::stopsOfTheWindow()
{
    const auto showing = [this](const QString &page, std::function<QWidget *()> which) {
        return [this, page, which] {
            m_window->action(page).trigger();
            return which();
        };
    };
    const auto atFirst = [this](std::function<QWidget *()> which) {
        return [this, which] {
            m_window->showFirstRun();
            return which();
        };
    };
    const auto inOrders = [&](std::function<QWidget *()> which) { return showing(u"view.orders"_s, which); };
    const auto line = [this](const QString &name) {
        return [this, name]() -> QWidget * { return named<QLineEdit>(*m_window, name); };
    };
    return {
        {u"list"_s, inOrders([this] { return &queue(); })},
        {u"queues"_s, inOrders([this] { return m_window->findChild<QueueList *>(); })},
        {u"panel"_s,
         [this] {
             m_window->pages().openOrder(OrderCode(m_byAction[u"Hand over…"_s]));
             return QApplication::focusWidget();
         }},
        {u"search"_s, inOrders(line(u"Search"_s))},
        {u"journal"_s, showing(u"view.journal"_s, [] { return QApplication::focusWidget(); })},
        {u"journal's number"_s,
         showing(u"view.journal"_s,
                 [this]() -> QWidget * { return m_window->findChild<JournalView *>()->findChild<QLineEdit *>(); }),
         true},
        {u"find in the archive"_s, showing(u"view.archive"_s, line(u"Find in the archive"_s)), true},
        {u"menu"_s, inOrders([this] { return openTheOrderMenu(); })},
        {u"message"_s, inOrders([this]() -> QWidget * {
             m_window->messageBar().say(
                 {u"asked"_s, Meaning::Near, {u"Send it?"_s, {}, {}}, {{u"Send"_s, [] { QFAIL("pressed"); }}}, {}});
             const auto buttons = m_window->messageBar().findChildren<QPushButton *>();
             return *std::ranges::find(buttons, u"Send"_s, &QPushButton::text);
         })},
        {u"token refused"_s, inOrders([this]() -> QWidget * {
             m_window->findChild<TokenPanel *>()->show();
             return named<QLineEdit>(*m_window, u"New token"_s);
         }),
         true},
        {u"first run: token"_s, atFirst(line(u"Token"_s)), true},
        {u"first run: shop"_s, atFirst(line(u"Shop name"_s)), true},
    };
}

QWidget *ScansTest::openTheOrderMenu()
{
    QMenu *menu = m_window->menuBar()->actions().front()->menu();
    menu->popup(m_window->mapToGlobal(QPoint(20, 40)));
    menu->setActiveAction(menu->actions().front());
    return menu;
}

void ScansTest::scanUnknown()
{
    m_tones.clear();
    m_keys.scan(u"999000%1"_s.arg(m_scans, 4, 10, QChar(u'0')));
    ++m_scans;
    QCOMPARE(m_tones, QList{ScanRouter::Tone::Unknown});
}

void ScansTest::scanAt(const Stop &stop)
{
    for (const bool isKnown : {true, false}) {
        takeUpTheWindow();
        QWidget *widget = stop.enter();
        QVERIFY2(widget, qPrintable(stop.name));
        if (!widget->hasFocus() && !qobject_cast<QMenu *>(widget))
            widget->setFocus();
        auto *field = qobject_cast<QLineEdit *>(widget);
        const QString before = field ? field->text() : QString();
        if (stop.isForWords)
            m_keys.type(u"ab"_s);
        isKnown ? scanKnown(nextNumber()) : scanUnknown();
        if (stop.isForWords) {
            QCOMPARE(field->text(), before + u"ab"_s);
            field->setText(before); // not in the way of the next one
        }
        if (QTest::currentTestFailed())
            qFatal("%s", qPrintable(stop.name));
    }
}

void ScansTest::scanIn(QDialog &dialog)
{
    const auto stops = stopsOf(dialog);
    QVERIFY(!stops.isEmpty());
    for (QWidget *stop : stops) {
        stop->setFocus();
        auto *words = qobject_cast<QPlainTextEdit *>(stop);
        if (words)
            m_keys.type(u"ab"_s);
        m_keys.press(Qt::Key_F12); // what was typed has arrived
        const QStringList before = stateOf(dialog);
        m_tones.clear();
        m_keys.scan(nextNumber());
        m_keys.scan(u"9990001111"_s, 20ms);
        m_scans += 2;
        QCOMPARE(m_tones, (QList{ScanRouter::Tone::Refused, ScanRouter::Tone::Refused}));
        QCOMPARE(stateOf(dialog), before);
        QVERIFY(dialog.findChild<Band *>(noteName));
        if (words)
            QVERIFY(words->toPlainText().endsWith(u"ab"_s));
    }
}

void ScansTest::scanInEveryDialog()
{
    for (const auto &[name, number] : m_byAction.asKeyValueRange()) {
        QDialog *dialog = openDialog(name, number);
        QVERIFY2(dialog, qPrintable(name));
        scanIn(*dialog);
        if (QTest::currentTestFailed())
            qFatal("%s", qPrintable(name));
        closeDialog(dialog);
    }
}

void ScansTest::scansFindOrdersAndDoNothingElse()
{
    constexpr int wanted = 2000;
    QSignalSpy tokens(&m_window->tokens(), &TokenDesk::given);
    const auto stops = stopsOfTheWindow();
    QElapsedTimer watch;
    watch.start();
    for (int round = 0; m_scans < wanted; ++round) {
        m_keys.setLayout(std::array{Layout::Us, Layout::Russian, Layout::Kazakh}.at(size_t(round) % 3));
        for (int i = 0; i < 6; ++i) {
            for (const Stop &stop : stops)
                scanAt(stop);
        }
        scanInEveryDialog();
        expectNothingDone();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(tokens.size(), 0);
    QCOMPARE(m_opened.size(), m_numbers.size());
    qInfo("%d scans in %lld ms", m_scans, watch.elapsed());
}

void ScansTest::noDialogTakesAScan()
{
    EveryDialog desk;
    for (const QString &scene : EveryDialog::scenes()) {
        const std::unique_ptr<QWidget> window = desk.open(scene);
        auto *dialog = qobject_cast<QDialog *>(window.get());
        if (!dialog)
            continue;
        dialog->open();
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        // The newest window of the program hears the keys first.
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *router = top->findChild<ScanRouter *>())
                listenTo(*router);
        }
        scanIn(*dialog);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(scene));
    }
    expectNothingDone();
}

TEST_WITH_WINDOWS(ScansTest)
#include "scans_test.moc"
