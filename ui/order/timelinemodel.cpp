// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/timelinemodel.h"

#include "core/base/almaty.h"
#include "core/commands/commandentry.h"
#include "ui/models/outcomemeaning.h"
#include "ui/text/historywords.h"
#include "ui/text/journalwords.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

void addDate(std::vector<TimelineRow> &rows, const QString &key, std::optional<Instant> at, const QString &what)
{
    if (at)
        rows.push_back({u"date/"_s + key, *at, what, TimelineModel::tr("the marketplace"), Meaning::Neutral});
}

// The dates the marketplace writes on an order. Planned ones may lie ahead.
std::vector<TimelineRow> datesOf(const Order &order)
{
    std::vector<TimelineRow> rows;
    addDate(rows, u"created"_s, order.creationDate, TimelineModel::tr("Ordered"));
    addDate(rows, u"approved"_s, order.approvedByBankDate, TimelineModel::tr("Approved by the bank"));
    addDate(rows, u"reservation"_s, order.reservationDate, TimelineModel::tr("Planned arrival of the item"));
    addDate(rows, u"courierPlanned"_s, order.courierTransmissionPlanningDate,
            TimelineModel::tr("Planned hand-over to the courier"));
    addDate(rows, u"courier"_s, order.courierTransmissionDate, TimelineModel::tr("Given to the courier"));
    addDate(rows, u"planned"_s, order.plannedDeliveryDate, TimelineModel::tr("Planned delivery"));
    addDate(rows, u"completed"_s, order.completionDate, TimelineModel::tr("Finished"));
    return rows;
}

TimelineRow rowOf(const CommandEntry &entry, const Order &order)
{
    const QString source = joined({text::name(entry.outcome), entry.who, text::explanation(entry, &order)}, u" · "_s);
    return {u"command/%1"_s.arg(entry.id), entry.createdAt, text::action(entry), source, meaningOf(entry.outcome)};
}

} // namespace

TimelineModel::TimelineModel(const OrderStore &store, const Journal &journal, const Clock &clock, QObject *parent)
    : RowsByIdentity(parent), m_store(store), m_journal(journal), m_clock(clock)
{
    connect(&journal, &Journal::changed, this, [this](const JournalEntry &entry) {
        if (m_order && commandEntry(entry).orderId == m_order->id)
            refresh();
    });
}

void TimelineModel::setOrder(const Order &order)
{
    m_order = order;
    refresh();
}

void TimelineModel::refresh()
{
    const Instant now = m_clock.now();
    m_today = toAlmaty(now).date();
    std::vector<TimelineRow> rows = datesOf(*m_order);
    int number = 0;
    for (const HistoryEntry &entry : m_store.history(m_order->id)) {
        const QString key = u"history/%1"_s.arg(number++);
        const bool saysHow = entry.field == HistoryField::FirstSeen;
        const QString source = saysHow ? QString() : tr("seen when the order was read");
        rows.push_back({key, entry.at, text::said(entry, now), source, Meaning::Neutral});
    }
    std::ranges::transform(commandsOf(m_journal, m_order->id), std::back_inserter(rows),
                           [this](const CommandEntry &entry) { return rowOf(entry, *m_order); });
    // What was written later comes first among those of one moment.
    std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, std::ranges::greater(), &TimelineRow::at);
    // Keys tell rows of one order apart: with its id also those of two.
    for (TimelineRow &row : rows)
        row.key.prepend(m_order->id.value() + u'/');
    setRows(rows, &TimelineRow::key);
}

void TimelineModel::tick()
{
    if (m_order && toAlmaty(m_clock.now()).date() != m_today) {
        refresh();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, int(Column::Time)), index(rowCount() - 1, int(Column::Time)));
    }
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = rows()[size_t(index.row())];
    const bool isTime = Column(index.column()) == Column::Time;
    const QString time = text::moment(row.at, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? time : row.what;
    case ValueRole:
        return isTime ? QVariant(toMs(row.at)) : QVariant(row.what);
    case SourceRole:
        return isTime ? QVariant() : QVariant(row.source);
    case MeaningRole:
        return isTime ? QVariant() : QVariant(int(row.meaning));
    case Qt::ToolTipRole:
        return isTime ? text::fullMoment(row.at) : joined({row.what, row.source}, u"\n"_s);
    case Qt::AccessibleTextRole:
        return isTime ? QVariant(joined({time, row.what, row.source}, u", "_s)) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Header of a column: what happened to an order
    return Column(section) == Column::Time ? tr("Time") : tr("What happened");
}
