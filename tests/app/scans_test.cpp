// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/app/everydialog.h"
#include "tests/support/keyboard.h"
#include "tests/support/testprogram.h"
#include "ui/handover/codefield.h"
#include "ui/handover/handoverdialog.h"
#include "ui/journal/journalview.h"
#include "ui/notices/messagebar.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderspage.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"
#include "ui/scanner/scanrouter.h"
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
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Layout = Keyboard::Layout;
using training::Situation;

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
class ScansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scansFindOrdersAndDoNothingElse();
    void noDialogTakesAScan();
    void twoScansOfANumberInTheListAcceptNothing();
    void fourScansAmongTheOrdersToPackAssembleNothing();
    void aScanWithTheKeyboardOnThePanelPressesNothing();
    void aScanBesideAHandOverSubmitsNothing();
    void aWaybillsNumberOpensItsOrder();
    void underTheKazakhLayoutEverythingIsReached();

private:
    struct Stop {
        QString name;
        std::function<QWidget *()> enter;
        bool isForWords = false; // something is typed there before the scan
    };

    void listenTo(ScanRouter &router)
    {
        router.setSound([this](ScanRouter::Tone tone) { m_tones.append(tone); });
    }
    std::vector<Stop> stopsOfTheWindow();
    QWidget *openTheOrderMenu();
    QDialog *openDialog(const QString &action, const QString &number);
    void closeDialog(QDialog *dialog);
    // Offscreen no window manager gives the keyboard back.
    void takeUpTheWindow();
    void scanAt(const Stop &stop);
    void scanInEveryDialog();
    void scanIn(QDialog &dialog);
    void scanKnown(const QString &number);
    void scanUnknown();
    void expectNothingDone() const;
    QString nextNumber() { return m_numbers[m_next++ % m_numbers.size()]; }
    OrderId shown() const { return m_window->findChild<OrderDetail *>()->orderId().value_or(OrderId()); }
    OrdersView &view() const { return *m_window->findChild<OrdersView *>(); }
    QAction *action(const QString &name) const;
    template <typename W>
    W *named(const QString &name) const
    {
        return linesdialogs::named<W>(*m_window, name);
    }

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QString> m_byAction; // an order each dialog is for
    QStringList m_numbers;
    qsizetype m_next = 0;
    QSet<QString> m_opened;
    Keyboard m_keys;
    QList<ScanRouter::Tone> m_tones;
    int m_scans = 0;
};

void ScansTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 60, .archivedOrders = 0}, m_clock);
    QVERIFY(m_shop->start());
    const auto stage = [this](Situation situation) { return m_shop->addOrder({.situation = situation, .lines = 2}); };
    const QString weighed =
        m_shop->addOrder({.situation = Situation::ToPack, .wares = {training::Ware::Loose}, .quantity = 3});
    m_byAction = {{u"Hand over…"_s, stage(Situation::Pickup)},
                  {u"Cancel order…"_s, stage(Situation::Pickup)},
                  {u"Assemble…"_s, stage(Situation::ToPack)},
                  {u"Reduce lines…"_s, weighed},
                  {u"Item has arrived…"_s, stage(Situation::PreOrder)},
                  {u"Return received…"_s, stage(Situation::Returning)},
                  {u"Packing rules…"_s, {}},
                  {u"Waybill printing…"_s, {}},
                  {u"Keyboard shortcuts"_s, {}}};
    m_directory = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<Workplace>(
        Workplace::Options{
            .apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .timeout = 5s},
        m_clock);
    QVERIFY(m_place->readAll());
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(ShopParts{m_place->store, m_place->runner, m_place->journal, m_place->sync,
                                                      m_place->archive, m_place->detail, m_place->packing,
                                                      m_place->waybills, m_place->waybillWatch, m_place->settings},
                                            *m_settings, noPrinters(), m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    listenTo(*m_window->findChild<ScanRouter *>());
    m_numbers = m_shop->orderCodes();
    m_next = 0;
    m_opened.clear();
    m_keys = {};
    m_tones.clear();
    m_scans = 0;
    view().setFocus();
}

void ScansTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_place.reset();
    m_shop.reset();
}

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
        return [this, name]() -> QWidget * { return named<QLineEdit>(name); };
    };
    return {
        {u"list"_s, inOrders([this] { return &view(); })},
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
             return named<QLineEdit>(u"New token"_s);
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

QAction *ScansTest::action(const QString &name) const
{
    const auto actions = m_window->actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction *a) { return a->text().remove(u'&') == name; });
    return found == actions.end() ? nullptr : *found;
}

QDialog *ScansTest::openDialog(const QString &name, const QString &number)
{
    if (!number.isEmpty())
        m_window->pages().openOrder(OrderCode(number));
    // Lines are read before they are changed.
    if (!QTest::qWaitFor([&] { return action(name)->isEnabled(); }))
        return nullptr;
    action(name)->trigger();
    const auto opened = [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return opened() != nullptr; }))
        return nullptr;
    opened()->activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == opened(); }) ? opened() : nullptr;
}

void ScansTest::closeDialog(QDialog *dialog)
{
    const QPointer<QDialog> closing = dialog;
    dialog->reject();
    QTRY_VERIFY(!closing);
    takeUpTheWindow();
}

void ScansTest::takeUpTheWindow()
{
    if (QApplication::activeWindow() == m_window.get())
        return;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ScansTest::scanKnown(const QString &number)
{
    m_tones.clear();
    m_keys.scan(number);
    ++m_scans;
    const OrderId id = m_place->order(number)->order.id;
    QCOMPARE(shown(), id);
    QCOMPARE(m_window->findChild<OrdersPage *>()->chosen().ids(), std::vector{id});
    QCOMPARE(view().currentOrder(), id);
    QCOMPARE(m_tones.size(), 0);
    m_opened.insert(number);
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

void ScansTest::expectNothingDone() const
{
    QVERIFY(newestCommands(m_place->journal, 10).empty());
    const auto log = m_shop->log();
    QCOMPARE(std::ranges::count_if(log, [](const auto &logged) { return logged.raw.startsWith("POST"); }), 0);
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

void ScansTest::twoScansOfANumberInTheListAcceptNothing()
{
    const QString number = m_shop->addOrder({.situation = Situation::New, .lines = 1});
    QVERIFY(m_place->readAll());
    m_keys.press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(view().hasFocus());
    m_keys.press(Qt::Key_Down);
    for (int i = 0; i < 2; ++i)
        scanKnown(number);
    m_keys.press(Qt::Key_F12);
    expectNothingDone();
}

void ScansTest::fourScansAmongTheOrdersToPackAssembleNothing()
{
    for (int i = 0; i < 4; ++i)
        scanKnown(m_byAction[u"Assemble…"_s]);
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingDone();
}

void ScansTest::aScanWithTheKeyboardOnThePanelPressesNothing()
{
    m_window->pages().openOrder(OrderCode(m_byAction[u"Hand over…"_s]));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    scanKnown(m_byAction[u"Assemble…"_s]);
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingDone();
}

void ScansTest::aScanBesideAHandOverSubmitsNothing()
{
    QDialog *dialog = openDialog(u"Hand over…"_s, m_byAction[u"Hand over…"_s]);
    QVERIFY(dialog);
    auto *code = dialog->findChild<CodeField *>();
    m_keys.setLayout(Layout::Kazakh);
    m_keys.pressKeys(u"12"_s);
    m_keys.scan(u"410000013"_s);
    QCOMPARE(code->text(), u"12"_s);
    m_keys.pressKeys(u"34"_s);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(code->text(), u"1234"_s);
    expectNothingDone(); // no code was sent yet
    closeDialog(dialog);
}

void ScansTest::aWaybillsNumberOpensItsOrder()
{
    for (int row = 0; row < m_place->store.size(); ++row) {
        const Order order = m_place->store.at(row).order;
        if (order.waybillNumber.isEmpty())
            continue;
        m_keys.scan(order.waybillNumber);
        QCOMPARE(shown(), order.id);
        return;
    }
    QFAIL("no order has a waybill");
}

void ScansTest::underTheKazakhLayoutEverythingIsReached()
{
    const QString number = m_byAction[u"Hand over…"_s];
    m_keys.setLayout(Layout::Kazakh);
    m_keys.pressKeys(u"3"_s, Qt::AltModifier);
    QCOMPARE(m_window->findChild<QueueList *>()->currentIndex().row(), 2);
    m_keys.pressKeys(u"f"_s, Qt::ControlModifier);
    auto *search = named<QLineEdit>(u"Search"_s);
    QTRY_VERIFY(search->hasFocus());
    m_keys.pressKeys(number);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(shown(), m_place->order(number)->order.id);
    m_keys.press(Qt::Key_F8);
    auto *dialog = qobject_cast<HandOverDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTRY_VERIFY(dialog->isSeen());
    m_keys.press(Qt::Key_Return); // sends the code
    QTRY_VERIFY(!m_shop->pickupCode(number).isEmpty());
    QTRY_COMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::Confirmed);
    m_keys.pressKeys(m_shop->pickupCode(number));
    m_keys.press(Qt::Key_F12);
    QTRY_COMPARE(m_shop->status(number), u"COMPLETED"_s);
}

TEST_WITH_WINDOWS(ScansTest)
#include "scans_test.moc"
