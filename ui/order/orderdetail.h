// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/waybills/waybillstate.h"
#include "ui/order/changebar.h"

#include <QGroupBox>
#include <QTimer>

class Band;
class EntriesView;
class Journal;
class OrderFacts;
class OrderHeader;
class QFrame;
class QScrollArea;
class QStackedLayout;
class TimelineModel;
class TimelineView;

// The panel on the right: one order, all of it. It shows values and asks by signals; whoever owns
// it calls showRecord() again when the record, or what refusalOf says of it, has changed. Selection
// and scroll survive that. (A group box without its frame: screen readers call it a panel.)
class OrderDetail final : public QGroupBox
{
    Q_OBJECT

public:
    // `store` and `journal` tell what became of the order; both have to outlive the panel.
    OrderDetail(const OrderStore &store, const Journal &journal, const Clock &clock, RefusalOf refusalOf,
                QWidget *parent = nullptr);

    void showRecord(const OrderRecord &record);
    void clear();
    // How an order's waybill stands; before this only its number is shown.
    using WaybillOf = std::function<WaybillState(const OrderId &)>;
    void setWaybillOf(WaybillOf waybillOf) { m_waybillOf = std::move(waybillOf); }
    // The next key presses the button with the order's next step; the panel itself where there is none.
    void focusPrimary();
    // Nothing if none is shown.
    std::optional<OrderId> orderId() const { return m_id; }
    // The lines of this order could not be read; ignored if another one is shown.
    void showEntriesFailure(const OrderId &id, const Error &error);
    // Something about its lines could not be looked up; ignored if another one is shown.
    void showFactsFailure(const OrderId &id, const Error &error);
    // Of what is shown, because it may be had now.
    void askAgainForWhatFailed();

Q_SIGNALS:
    void changeRequested(Change change, const OrderId &id);
    void checkAgainRequested(const OrderId &id);
    void printRequested(const OrderId &id);
    void takeBackRequested(const OrderId &id);
    // The order is shown and its lines are not known. Once for each order shown, and on "Read again".
    void entriesWanted(const OrderId &id);
    // The order is shown with its lines: what the lists do not tell of them may be looked up.
    void factsWanted(const OrderId &id);
    void factsAgainRequested();

protected:
    void paintEvent(QPaintEvent *) override {}

private:
    QWidget *buildPage();
    void connectParts();
    WaybillStep waybillStep(const OrderRecord &record) const;
    void ensureVisible(const QWidget &view, const QRect &line);

    const Clock &m_clock;
    WaybillOf m_waybillOf = [](const OrderId &) { return WaybillState(); };
    std::optional<OrderId> m_id;
    bool m_entriesAsked = false;
    bool m_entriesFailed = false;
    QTimer m_tick;
    QScrollArea *m_scroll;
    QStackedLayout *m_pages;
    OrderHeader *m_header;
    OrderFacts *m_facts;
    EntriesView *m_entries;
    TimelineModel *m_timeline;
    TimelineView *m_timelineView;
    QFrame *m_aboveBottom;
    Band *m_imei;
    ChangeBar *m_changes;
};
