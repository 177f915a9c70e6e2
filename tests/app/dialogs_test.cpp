// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/language.h"
#include "tests/app/everydialog.h"
#include "tests/support/testprogram.h"
#include "ui/order/orderdetail.h"
#include "ui/queue/ordersview.h"
#include "ui/style/applystyle.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"

#include <QAbstractAnimation>
#include <QAccessible>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// "&Save" -> "S"; nothing where the words have no access key.
QString accessKey(const QString &words)
{
    const QString key = QKeySequence::mnemonic(words).toString();
    return key.section(u'+', 1).toUpper();
}

// These stand on the digits of the Kazakh layout, where Alt opens the queues.
bool isOnADigit(const QString &key)
{
    return u"ӘІҢҒҮҰҚӨҺ"_s.contains(key);
}

QString keyless(const QString &words)
{
    return QString(words).remove(u'&');
}

// Esc presses these.
bool needsNoKey(const QString &words)
{
    const auto qts = [](const char *text) { return QCoreApplication::translate("QPlatformTheme", text); };
    return keyless(words) == keyless(qts("Close")) || keyless(words) == PrintSetup::tr("Cancel") ||
           keyless(words) == WaybillView::tr("Close");
}

// Who asks for which access key in one window, and what is wrong with it.
class AccessKeys
{
public:
    void take(const QString &words)
    {
        const QString key = accessKey(words);
        if (key.isEmpty()) {
            if (!needsNoKey(words))
                m_complaints += u"“%1” has no access key"_s.arg(words);
            return;
        }
        if (isOnADigit(key))
            m_complaints += u"“%1” has its access key on a digit"_s.arg(words);
        if (m_keys.contains(key) && m_keys.value(key) != words)
            m_complaints += u"“%1” and “%2” have the same access key"_s.arg(words, m_keys.value(key));
        m_keys.insert(key, words);
    }
    const QStringList &complaints() const { return m_complaints; }

private:
    QHash<QString, QString> m_keys;
    QStringList m_complaints;
};

// What stands in a menu of a menu is a list of names: of queues, of languages.
QStringList wrongKeysOf(const QMenu &menu)
{
    AccessKeys keys;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            keys.take(action->text());
    }
    return keys.complaints();
}

QStringList wrongAccessKeys(const QWidget &window)
{
    AccessKeys keys;
    QStringList complaints;
    if (const auto *bar = window.findChild<QMenuBar *>(); bar && bar->isVisible()) {
        for (const QAction *action : bar->actions()) {
            keys.take(action->text());
            complaints += wrongKeysOf(*action->menu());
        }
    }
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        if (!part->isVisible())
            continue;
        // What only shows something is named by its label, too.
        const QWidget *field = label ? label->buddy() : nullptr;
        if (field && field->focusPolicy() & Qt::TabFocus && !qobject_cast<const QLabel *>(field))
            keys.take(label->text());
        // One of a tool bar's style may be a picture only; its name is looked at elsewhere.
        else if (button && !button->text().isEmpty() && !button->objectName().startsWith("qt_"_L1))
            keys.take(button->text());
    }
    return complaints + keys.complaints();
}

// What the keyboard can reach and a screen reader would call by nothing.
QStringList nameless(const QWidget &window)
{
    QStringList complaints;
    for (QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith("qt_"_L1))
            continue;
        const auto *access = QAccessible::queryAccessibleInterface(part);
        const auto isLabel = [](const auto &relation) { return relation.second == QAccessible::Label; };
        if (access && access->text(QAccessible::Name).isEmpty() && std::ranges::none_of(access->relations(), isLabel))
            complaints += u"a %1 has no name"_s.arg(QString::fromLatin1(part->metaObject()->className()));
    }
    return complaints;
}

// A row is told where the keyboard stands in it: what it is of, and all that is known beside.
QStringList speechless(const QWidget &window)
{
    QStringList complaints;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        const QAbstractItemModel &model = *table->model();
        const QModelIndex current = table->currentIndex().isValid() ? table->currentIndex() : model.index(0, 0);
        if (!table->isVisible() || !current.isValid())
            continue;
        const QString said =
            current.data(Qt::AccessibleTextRole).toString() + current.data(Qt::AccessibleDescriptionRole).toString();
        int told = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString words = current.siblingAtColumn(column).data().toString();
            told += !words.isEmpty() && said.contains(words) ? 1 : 0;
        }
        if (told < 2)
            complaints += u"a row of “%1” says only “%2”"_s.arg(table->accessibleName(), said);
    }
    return complaints;
}

QStringList clipped(const QWidget &window)
{
    QStringList complaints;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *area = qobject_cast<const QScrollArea *>(part);
        if (area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            complaints += u"what is scrolled is wider than its place"_s;
        if (label && !label->text().isEmpty()) {
            const bool wraps = label->hasHeightForWidth();
            const bool fits = wraps ? label->height() >= label->heightForWidth(label->width())
                                    : label->width() >= label->sizeHint().width();
            if (!fits)
                complaints += u"“%1” is cut off"_s.arg(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(part)) {
            if (!button->text().isEmpty() && button->width() < button->sizeHint().width())
                complaints += u"“%1” is cut off"_s.arg(button->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(part)) {
            constexpr int arrow = 32;
            const QString shown = box->currentIndex() < 0 ? box->placeholderText() : box->currentText();
            if (box->fontMetrics().horizontalAdvance(shown) + arrow > box->width())
                complaints += u"“%1” is cut off"_s.arg(shown);
        }
    }
    return complaints;
}

// A column whose end is out of sight, or a heading that is not whole.
QStringList cutOffInTables(const QWidget &window)
{
    QStringList complaints;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        const QHeaderView &header = *table->horizontalHeader();
        if (!table->isVisible())
            continue;
        if (table->horizontalScrollBar()->maximum() > 0)
            complaints += u"“%1” is wider than its place"_s.arg(table->accessibleName());
        for (int column = 0; column < header.count() && header.isVisible(); ++column) {
            const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header.fontMetrics().horizontalAdvance(words) + 2 * Tokens::cellMargin;
            if (!table->isColumnHidden(column) && header.sectionSize(column) < needed)
                complaints += u"the heading “%1” is cut off"_s.arg(words);
        }
    }
    return complaints;
}

void settle(const QWidget &window)
{
    // Pages of a PDF are drawn elsewhere and come when they are ready.
    if (const auto *waybill = qobject_cast<const WaybillView *>(&window))
        QTRY_VERIFY_WITH_TIMEOUT(waybill->isReady(), 60'000);
    // Rows take the height of their words a turn later.
    for (int turn = 0; turn < 30; ++turn)
        QCoreApplication::processEvents();
}

void keepPicture(QWidget &window, const QString &name)
{
    const QString target = qEnvironmentVariable("PICTURES_DIR");
    if (target.isEmpty())
        return;
    QVERIFY(QDir().mkpath(target) && window.grab().save(u"%1/%2.png"_s.arg(target, name)));
}

// The window has room for all of it: its parts are scrolled, not the whole.
bool isSeenWhole(const QWidget &window)
{
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    const auto *area = main ? qobject_cast<QScrollArea *>(main->centralWidget()) : nullptr;
    return !area || (area->verticalScrollBar()->maximum() == 0 && area->horizontalScrollBar()->maximum() == 0);
}

} // namespace

// Every window and dialog in every language: what a person needs who works without a mouse, and
// room for the words. With PICTURES_DIR set the pictures are kept there, to be looked at.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorkedByKeysAndShowsAllItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("dark");
        const bool drawn = qEnvironmentVariableIsSet("PICTURES_DIR");
        for (const QString &language : {u"en"_s, u"ru"_s, u"kk"_s}) {
            for (const QString &scene : EveryDialog::scenes()) {
                QTest::addRow("%s-%s", qPrintable(scene), qPrintable(language)) << language << scene << false;
                if (drawn)
                    QTest::addRow("%s-%s-dark", qPrintable(scene), qPrintable(language)) << language << scene << true;
            }
        }
    }

    void isWorkedByKeysAndShowsAllItsWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, scene);
        QFETCH(bool, dark);
        m_language.use(language);
        applyStyle(dark ? Scheme::Dark : Scheme::Light);
        EveryDialog every;
        const std::unique_ptr<QWidget> window = every.open(scene);
        QVERIFY(window);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // The message bar has faded in.
        const auto isRunning = [](const QAbstractAnimation *a) { return a->state() == QAbstractAnimation::Running; };
        QTRY_VERIFY(std::ranges::none_of(window->findChildren<QAbstractAnimation *>(), isRunning));
        settle(*window);
        keepPicture(*window, QString::fromLatin1(QTest::currentDataTag()));
        const QStringList complaints = wrongAccessKeys(*window) + nameless(*window) + speechless(*window) +
                                       clipped(*window) + cutOffInTables(*window);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        if (qobject_cast<QDialog *>(window.get()))
            QVERIFY(window->width() <= 1024 && window->height() <= 700);
        QVERIFY(isSeenWhole(*window));
    }

    void enterEndsNothingWhereAStartIsAskedAbout_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString &scene : EveryDialog::scenes()) {
            if (scene.startsWith(u"start-"_s))
                QTest::addRow("%s", qPrintable(scene)) << scene;
        }
    }

    void enterEndsNothingWhereAStartIsAskedAbout()
    {
        QFETCH(QString, scene);
        m_language.use(u"en"_s);
        EveryDialog every;
        const std::unique_ptr<QWidget> window = every.open(scene);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const auto *focused = qobject_cast<QAbstractButton *>(window->focusWidget());
        QVERIFY(focused);
        QCOMPARE(keyless(focused->text()), u"Close"_s);
    }

    void theListFitsBesideTheOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"ru"_s, u"kk"_s}) {
            for (const QSize &size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("beside-%d-%s", size.width(), qPrintable(language)) << language << size;
        }
    }

    void theListFitsBesideTheOrder()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        m_language.use(language);
        applyStyle(Scheme::Light);
        EveryDialog every;
        const std::unique_ptr<QWidget> window = every.open(u"window-to-pack"_s);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        settle(*window);
        keepPicture(*window, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(window->findChild<OrdersView *>()->isVisible() && window->findChild<OrderDetail *>()->isVisible());
        QVERIFY(isSeenWhole(*window));
        QStringList complaints = cutOffInTables(*window) + clipped(*window);
        // One of every queue.
        for (int number = 410'000'001; number < 410'000'008; ++number) {
            static_cast<MainWindow &>(*window).pages().openOrder(OrderCode(QString::number(number)));
            settle(*window);
            QVERIFY(isSeenWhole(*window));
            complaints += cutOffInTables(*window) + clipped(*window);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void onASmallScreenEverythingIsReached_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scene");
        for (const QString &language : {u"en"_s, u"ru"_s, u"kk"_s}) {
            for (const QString &scene : EveryDialog::scenes())
                QTest::addRow("%s-%s-small", qPrintable(scene), qPrintable(language)) << language << scene;
        }
    }

    void onASmallScreenEverythingIsReached()
    {
        QFETCH(QString, language);
        QFETCH(QString, scene);
        m_language.use(language);
        applyStyle(Scheme::Light);
        EveryDialog every;
        const std::unique_ptr<QWidget> window = every.open(scene);
        auto *dialog = qobject_cast<QDialog *>(window.get());
        if (!dialog)
            return;
        // What 1366x768 is at twice the usual scale, with a frame around.
        const QSize room(683, 348);
        keepWithin(*dialog, room);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        settle(*dialog);
        keepPicture(*dialog, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
        QStringList complaints = clipped(*dialog);
        auto *area = dialog->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(area);
        for (QWidget *part : dialog->findChildren<QWidget *>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith("qt_"_L1))
                continue;
            area->ensureWidgetVisible(part);
            if (part->visibleRegion().isEmpty())
                complaints += u"“%1” cannot be scrolled to"_s.arg(part->accessibleName());
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

private:
    Language m_language;
};

static int runIt(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    DialogsTest test;
    return QTest::qExec(&test, argc, argv);
}

TEST_RUN_BY(runIt)
#include "dialogs_test.moc"
