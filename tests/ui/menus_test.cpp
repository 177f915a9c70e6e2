// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "tests/ui/sampleorders.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/actions/windowactions.h"
#include "ui/queue/ordersview.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void describe(const QMenu &menu, const QString &indent, QStringList &lines)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator()) {
            lines += indent + u"--"_s;
            continue;
        }
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText);
        const QString icon = action->icon().isNull() ? QString() : u" +icon"_s;
        const QString tip = action->statusTip().isEmpty() ? QString() : u" | "_s + action->statusTip();
        lines += indent + action->text() + u" ["_s + keys + u']' + icon + tip;
        if (!tip.isEmpty() && (action->isEnabled() || action->toolTip() != action->statusTip()))
            lines += indent + u"  its tips differ"_s;
        if (action->menu())
            describe(*action->menu(), indent + u"    "_s, lines);
    }
}

} // namespace

// Every menu as it stands in the window, and the sheet of all shortcuts: what people and scripts have learnt.
class MenusTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<MainWindow> makeWindow(Workplace &place, Settings &settings, const Clock &clock)
    {
        return std::make_unique<MainWindow>(place.parts(), settings, noPrinters(), clock);
    }

private Q_SLOTS:
    void noTwoActionsHaveOneKey()
    {
        QTemporaryDir directory;
        TestClock clock;
        Workplace place({QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s, directory.path(), std::chrono::minutes(1)},
                        clock);
        Settings settings(directory.filePath(u"settings.ini"_s));
        const auto window = makeWindow(place, settings, clock);
        QCOMPARE(window->findChild<WindowActions *>()->faults(), QStringList());
    }

    void twoActionsWithOneKeyAreFound()
    {
        ActionSet orders;
        ActionSet products;
        orders.add({u"order.accept"_s, u"Accept"_s, {}, {Qt::Key_F2}}, [] {});
        products.add({u"product.edit"_s, u"Edit"_s, {}, {Qt::Key_F4, Qt::Key_F2}}, [] {});
        products.add({u"order.accept"_s, u"Accept"_s}, [] {});
        WindowActions actions;
        actions.add(orders);
        actions.add(products);
        QCOMPARE(actions.faults(),
                 QStringList({u"F2: order.accept and product.edit"_s, u"two actions are called order.accept"_s}));
    }

    void menusKeysAndTipsAreThoseThatPeopleKnow()
    {
        QTemporaryDir directory;
        TestClock clock;
        Workplace place({QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s, directory.path(), std::chrono::minutes(1)},
                        clock);
        place.store.apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK),
                           sample::order(11, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT)},
                          place.readings.next());
        Settings settings(directory.filePath(u"settings.ini"_s));
        const auto shown = makeWindow(place, settings, clock);
        MainWindow &window = *shown;
        window.show();
        auto &view = *window.findChild<OrdersView *>();
        QStringList lines;
        const std::vector<std::vector<OrderId>> choices{{}, {OrderId(u"1"_s)}, {OrderId(u"1"_s), OrderId(u"11"_s)}};
        for (const auto &chosen : choices) {
            view.clearSelection();
            view.setCurrentIndex({});
            if (!chosen.empty())
                view.select(chosen);
            QCOMPARE(view.selectedOrders().size(), chosen.size());
            lines += u"== %1 chosen"_s.arg(chosen.size());
            for (const QAction *menu : window.menuBar()->actions()) {
                lines += menu->text();
                describe(*menu->menu(), u"    "_s, lines);
            }
        }
        window.action(u"window.shortcuts"_s).trigger();
        const auto *sheet = window.findChild<ShortcutSheet *>();
        QVERIFY(sheet);
        const auto *table = sheet->findChild<QTableWidget *>();
        lines += u"== Shortcuts"_s;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QTableWidgetItem *keys = table->item(row, 1);
            lines += table->item(row, 0)->text() + (keys ? u" ["_s + keys->text() + u']' : QString());
        }
        const QString found = lines.join(u'\n') + u'\n';
        QFile known(testDataPath(u"ui/menus.txt"_s));
        QVERIFY(known.open(QIODevice::ReadOnly));
        QCOMPARE(found, QString::fromUtf8(known.readAll()));
    }
};

TEST_WITH_WINDOWS(MenusTest)
#include "menus_test.moc"
