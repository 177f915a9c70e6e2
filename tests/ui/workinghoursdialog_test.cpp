// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/shop/shopdirectory.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "tests/ui/sampleorders.h"
#include "ui/settings/workinghoursdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/band.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton &save(const QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return **std::ranges::find(buttons, u"Save"_s, &QPushButton::accessibleName);
}

} // namespace

Q_DECLARE_METATYPE(AcceptLimits)

class WorkingHoursDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItShowsAndWhatWasChanged()
    {
        AcceptLimits limits{.express = 45min};
        limits.hours.days.back() = false;
        limits.hours.daysOff = {QDate(2026, 12, 16)};
        WorkingHoursDialog dialog(limits);
        QSignalSpy chosen(&dialog, &WorkingHoursDialog::chosen);
        save(dialog).click();
        QCOMPARE(chosen[0][0].value<AcceptLimits>(), limits);

        dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
        dialog.findChildren<QTimeEdit *>()[0]->setTime({10, 30});
        dialog.findChildren<QTimeEdit *>()[1]->setTime({0, 0});
        dialog.findChild<QLineEdit *>()->setText(u"1.1.2027; 02.01.2027 ,3.1.2027"_s);
        save(dialog).click();
        limits.hours = {.days = {false, true, true, true, true, true, false},
                        .from = {10, 30},
                        .to = {0, 0},
                        .daysOff = {QDate(2027, 1, 1), QDate(2027, 1, 2), QDate(2027, 1, 3)}};
        QCOMPARE(chosen[1][0].value<AcceptLimits>(), limits);
    }

    void whatIsNoWeekAndNoDateCannotBeSaved()
    {
        WorkingHoursDialog dialog({});
        const auto *band = dialog.findChild<Band *>();
        QVERIFY(save(dialog).isEnabled() && band->isHidden());
        auto *daysOff = dialog.findChild<QLineEdit *>();
        for (const QString &wrong : {u"31.02.2027"_s, u"16.12.2026, New Year"_s, u"2027"_s}) {
            daysOff->setText(wrong);
            QVERIFY2(!save(dialog).isEnabled() && !band->isHidden(), qPrintable(wrong));
        }
        daysOff->clear();
        QVERIFY(save(dialog).isEnabled() && band->isHidden());
        auto *days = dialog.findChild<QListWidget *>();
        for (int day = 0; day < days->count(); ++day)
            days->item(day)->setCheckState(Qt::Unchecked);
        QVERIFY(!save(dialog).isEnabled() && !band->isHidden());
    }

    void hoursThatWereSavedCountAtOnceAndAtTheNextStart()
    {
        const TestClock clock;
        const QTemporaryDir directory;
        Workplace place({QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s, directory.path()}, clock);
        Settings settings(directory.filePath(u"settings.ini"_s));
        Order order = sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK);
        order.express = false;
        order.approvedByBankDate = clock.now();
        place.store.apply({order}, place.readings.next());
        QCOMPARE(place.store.at(0).deadline->at, clock.now() + 3h);
        MainWindow window(place.parts(), settings, noPrinters(), clock);
        window.show();
        const auto actions = window.actions();
        const auto action = std::ranges::find_if(
            actions, [](const QAction *each) { return each->text().remove(u'&') == u"Working hours…"_s; });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        auto *dialog = window.findChild<WorkingHoursDialog *>();
        QVERIFY(dialog);
        dialog->findChildren<QTimeEdit *>()[0]->setTime({11, 0});
        save(*dialog).click();
        QCOMPARE(place.store.at(0).deadline->at, clock.now() + 5h);
        QCOMPARE(place.settings.acceptLimits().hours.from, QTime(11, 0));
        const QString file = ShopDirectory(directory.path()).settingsFile();
        QCOMPARE(ShopSettings(file).acceptLimits(), place.settings.acceptLimits());
    }
};

TEST_WITH_WINDOWS(WorkingHoursDialogTest)
#include "workinghoursdialog_test.moc"
