// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/almaty.h"
#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/archive/archiveform.h"
#include "ui/archive/archivepane.h"
#include "ui/archive/archiveprogress.h"
#include "ui/archive/archiveview.h"
#include "ui/archive/datefield.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/queuelist.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ArchiveState::Phase;

// The archive's page in the window, against the Training shop, by keys.
class ArchivePaneTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 10, .archivedOrders = 300, .archiveDays = 60});
        startProgram(options(5s));
        QVERIFY(m_place->readAll());
        openWindow(counterScreen);
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(view().isVisible());
    }

    void cleanup() { closeAll(); }

    void daysThatWereNotReadAreReadWithTheKeyboardAndOpenedInThePanel()
    {
        QVERIFY(hasWords(u"These days have not been read yet"_s));
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        QTRY_VERIFY(hasWords(u" orders, read 09:00"_s));
        QVERIFY(view().model()->rowCount() > 0);
        QVERIFY(button(u"Read again"_s));

        view().setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        const QString number = view().model()->index(view().currentIndex().row(), 0).data().toString();
        QVERIFY(details()->isAncestorOf(QApplication::focusWidget()) || details() == QApplication::focusWidget());
        QVERIFY2(m_place->order(number), "what is opened has become a row of the store");
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void whatIsOnTheDiskIsFoundWhileTyping()
    {
        reading().start(form().wanted());
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        QTRY_VERIFY(view().model()->rowCount() > 0);
        const QString number = view().model()->index(3, 0).data().toString();
        find().setFocus();
        QTest::keyClicks(&find(), number);
        QTRY_COMPARE(view().model()->rowCount(), 1);
        find().setText(u"no such order"_s);
        QTRY_VERIFY(hasWords(u"No order matches “no such order”"_s));
        button(u"Clear the search"_s)->click();
        QTRY_VERIFY(view().model()->rowCount() > 1);
    }

    void whatEndsIsInTheArchiveAlsoWhileNobodyLooksAtIt()
    {
        reading().start(form().wanted());
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        int before = m_place->archive.table.count({form().wanted(), {}}).value_or(0);
        QVERIFY(before > 0);
        QTRY_COMPARE(total(), before);
        end(m_place->store.at(0).order);
        QTRY_COMPARE(total(), before + 1);
        QCOMPARE(view().model()->index(0, 0).data().toString(), m_place->store.at(0).order.code.value());

        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!view().isVisible());
        before = total();
        end(m_place->store.at(1).order);
        QTRY_COMPARE(total(), before + 1);
    }

    void whatIsHiddenByDaysOrFiltersIsOffered()
    {
        reading().start(form().wanted());
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        QTRY_VERIFY(view().model()->rowCount() > 0);
        const QString number = view().model()->index(view().model()->rowCount() - 1, 0).data().toString();
        find().setText(number);
        const QDate today = toAlmaty(m_clock.now()).date();
        form().setWanted(
            {{.state = OrderState::ARCHIVE}, {almatyMidnight(today), almatyMidnight(today.addDays(1)) - 1ms}});
        QTRY_VERIFY(hasWords(u"No order matches “%1” here"_s.arg(number)));
        QVERIFY(hasWords(u"on other days or without the filters"_s));
        button(u"Show them"_s)->click();
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QCOMPARE(view().model()->index(0, 0).data().toString(), number);
        QCOMPARE(find().text(), number);
    }

    void aStatusNarrowsWhatIsShownAtOnce()
    {
        reading().start(form().wanted());
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        box(u"Status"_s).setCurrentIndex(box(u"Status"_s).findData(int(OrderStatus::CANCELLED)));
        QVERIFY(view().model()->rowCount() > 0);
        for (int row = 0; row < view().model()->rowCount(); ++row)
            QCOMPARE(view().model()->index(row, 5).data().toString(), u"Cancelled"_s);
        // The whole archive of these days is known: the narrower list is too.
        QTRY_VERIFY(button(u"Read again"_s));
    }

    void theWayOfDeliveryIsNoFilterOfPickup()
    {
        box(u"Delivery"_s).setCurrentIndex(2);
        QVERIFY(form().wanted().list.deliveryType);
        box(u"List"_s).setCurrentIndex(box(u"List"_s).findData(int(OrderState::PICKUP)));
        QVERIFY(!form().wanted().list.deliveryType);
        QVERIFY(!box(u"Delivery"_s).isEnabled());
    }

    void aDateThatPassesTheOtherTakesItAlong()
    {
        auto *from = m_window->findChild<DateField *>();
        from->setDate(QDate(2026, 11, 23));
        from->setDate(QDate(2026, 10, 1));
        QCOMPARE(box(u"Period"_s).currentText(), u"Chosen dates"_s);
        for (auto *date : m_window->findChildren<DateField *>()) {
            if (date != from) {
                date->setDate(QDate(2026, 9, 15));
                QCOMPARE(date->date(), QDate(2026, 9, 15));
            }
        }
        QCOMPARE(from->date(), QDate(2026, 9, 15));
    }

    void datesAreTypedAsPeopleWriteThem()
    {
        const QDate today(2026, 11, 23);
        for (const auto &typed : {u"1.11"_s, u"01.11.2026"_s, u"1/11/26"_s, u"0111"_s, u"011126"_s, u"01112026"_s,
                                  u"2026-11-01"_s, u" 1 11 "_s})
            QCOMPARE(dateFrom(typed, today), QDate(2026, 11, 1));
        QCOMPARE(dateFrom(u"24.12"_s, today), QDate(2025, 12, 24));
        for (const auto &typed : {u""_s, u"31.02"_s, u"yesterday"_s, u"1"_s, u"123"_s})
            QVERIFY(!dateFrom(typed, today).isValid());

        auto *from = m_window->findChild<DateField *>();
        from->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(from, u"1.11"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(from->text(), u"01.11.2026"_s);
        QCOMPARE(toAlmaty(form().wanted().range.from).date(), QDate(2026, 11, 1));
        QCOMPARE(box(u"Period"_s).currentText(), u"Chosen dates"_s);
        from->setText(u"nothing"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(from->text(), u"01.11.2026"_s);
    }

    void aTypedDateIsReadByAnAccessKeyThatLeavesTheKeyboardInTheField()
    {
        auto *from = m_window->findChild<DateField *>();
        from->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(from, u"1.11"_s);
        press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), from);
        QTRY_COMPARE(toAlmaty(reading().state().wanted.range.from).date(), QDate(2026, 11, 1));
    }

    void wholeDaysAndMonthsAreChosenByTheirNames()
    {
        const auto days = [this](const QString &period) {
            box(u"Period"_s).setCurrentText(period);
            const Window range = form().wanted().range;
            return std::pair(toAlmaty(range.from).date(), toAlmaty(range.to).date());
        };
        QCOMPARE(days(u"Today"_s), std::pair(QDate(2026, 11, 23), QDate(2026, 11, 23)));
        QCOMPARE(days(u"Yesterday"_s), std::pair(QDate(2026, 11, 22), QDate(2026, 11, 22)));
        QCOMPARE(days(u"This month"_s), std::pair(QDate(2026, 11, 1), QDate(2026, 11, 23)));
        QCOMPARE(days(u"Last month"_s), std::pair(QDate(2026, 10, 1), QDate(2026, 10, 31)));
    }

    void readingCanBeStoppedAndGoesOn()
    {
        m_shop->setLatency(30ms);
        box(u"Period"_s).setCurrentText(u"Last 90 days"_s);
        button(u"Read"_s)->click();
        QTRY_VERIFY(m_window->findChild<ArchiveProgress *>()->isVisible());
        QTRY_VERIFY(reading().state().windowsDone > 0);
        button(u"Stop reading"_s)->click();
        QCOMPARE(reading().state().phase, Phase::Stopped);
        QTRY_VERIFY(hasWords(u"Reading was stopped."_s));
        m_shop->setLatency(0ms);
        button(u"Continue"_s)->click();
        QTRY_COMPARE(reading().state().phase, Phase::Done);
        QTRY_VERIFY(!m_window->findChild<ArchiveProgress *>()->isVisible());
    }

    void aFailureIsSaidWithANextStep()
    {
        m_shop->stop();
        button(u"Read"_s)->click();
        QTRY_VERIFY(hasWords(u"There is no connection to the marketplace."_s));
        QVERIFY(button(u"Continue"_s));
    }

private:
    ArchiveReading &reading() const { return m_place->archive.reading; }
    ArchiveForm &form() const { return *m_window->findChild<ArchiveForm *>(); }
    ArchiveView &view() const { return *m_window->findChild<ArchiveView *>(); }
    QWidget &pane() const { return *m_window->findChild<ArchivePane *>(); }
    QPushButton *button(const QString &words) const
    {
        for (auto *button : pane().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    QComboBox &box(const QString &name) const { return *named<QComboBox>(pane(), name); }
    QLineEdit &find() const { return *named<QLineEdit>(pane(), u"Find in the archive"_s); }
    QGroupBox *details() const { return named<QGroupBox>(*m_window, u"Order details"_s); }
    // What the list of queues says of the archive.
    int total() const
    {
        const auto &list = *m_window->findChild<QueueList *>()->model();
        return list.index(QueueModel::rowOf({Stage::Archive}), 0).data(QueueModel::CountRole).toInt();
    }
    // As a reading finds it: handed over.
    void end(Order order)
    {
        order.state = OrderState::ARCHIVE;
        order.status = OrderStatus::COMPLETED;
        order.creationDate = m_clock.now();
        m_place->store.apply({order}, m_place->readings.next());
    }
    bool hasWords(const QString &words) const
    {
        const auto labels = pane().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

TEST_WITH_WINDOWS(ArchivePaneTest)
#include "archivepane_test.moc"
