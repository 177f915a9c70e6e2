// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainingshop.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "ui/order/orderdetail.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using training::Situation;

// What could not be read while there was no connection is read, and no longer complained of, once there is one.
class LinkBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownOfLinesComesWithTheConnection()
    {
        TestClock clock;
        TrainingShop shop({.orders = 0}, clock);
        QVERIFY(shop.start());
        const QString number = shop.addOrder({.situation = Situation::Pickup, .lines = 2});
        const QTemporaryDir directory;
        Workplace place({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()}, clock);
        QVERIFY(place.readAll());
        Settings settings(directory.filePath(u"settings.ini"_s));
        MainWindow window(place.parts(), settings, noPrinters(), clock);
        window.resize(1366, 768);
        window.show();
        const auto complains = [&window] {
            const auto labels = window.findChild<OrderDetail *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"Brands, codes"_s);
            });
        };
        shop.stop();
        window.pages().openOrder(OrderCode(number));
        QTRY_VERIFY(complains());
        QVERIFY(shop.start());
        clock.advance(std::chrono::minutes(1));
        QVERIFY(place.readAll());
        QTRY_VERIFY(!complains());
        const auto isLookedUp = [&](const OrderEntry &line) { return line.product.isLookedUp(); };
        QTRY_VERIFY(std::ranges::all_of(*place.order(number)->order.entries, isLookedUp));
        QVERIFY(!complains());
    }
};

TEST_WITH_WINDOWS(LinkBackTest)
#include "linkback_test.moc"
