// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/store/orderstore.h"
#include "ui/models/rowsbyidentity.h"
#include "ui/style/meaning.h"

#include <QDate>

#include <optional>

// One thing that is known to have happened to an order, or is planned for it.
struct TimelineRow {
    QString key; // which it is, among those of its order
    Instant at{};
    QString what;
    QString source; // who says so, or who did it and how it ended
    Meaning meaning = Meaning::Neutral; // of the source

    bool operator==(const TimelineRow &) const = default;
};

// Everything known about one order by time, the newest first: the marketplace's dates, what
// readings found changed, what was done here. Follows the journal by itself.
class TimelineModel final : public RowsByIdentity<TimelineRow>
{
    Q_OBJECT

public:
    enum class Column { Time, Event };
    static constexpr int columns = int(Column::Event) + 1;
    enum Role {
        ValueRole = Qt::UserRole, // of Time: milliseconds since the epoch, to sort by
        SourceRole, // of Event
        MeaningRole, // of Event: int(Meaning)
    };

    // `store`, `journal` and `clock` have to outlive the model.
    TimelineModel(const OrderStore &store, const Journal &journal, const Clock &clock, QObject *parent = nullptr);

    // Shows this order as it is now.
    void setOrder(const Order &order);
    // Time alone has passed: what was "today" may be "yesterday".
    void tick();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    const OrderStore &m_store;
    const Journal &m_journal;
    const Clock &m_clock;
    std::optional<Order> m_order;
    QDate m_today;
};
