// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/historywords.h"

#include "ui/text/foreign.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

// What was absent is a dash.
QString changed(const QString &what, const QString &from, const QString &to)
{
    const QString dash = u"—"_s;
    //: What changed, what it was, what it is: "Total: 12 400 ₸ → 6 200 ₸"
    return History::tr("%1: %2 → %3").arg(what, from.isEmpty() ? dash : from, to.isEmpty() ? dash : to);
}

QString state(const QString &word)
{
    const QString known = name(Word<OrderState>::fromWire(word).value);
    return known.isEmpty() ? theirs(word) : known;
}

QString status(const QString &word)
{
    return name(Word<OrderStatus>::fromWire(word));
}

QString sum(const QString &tiyn)
{
    return tiyn.isEmpty() ? QString() : money(Money::fromTiyn(tiyn.toLongLong()));
}

QString grams(const QString &number)
{
    return number.isEmpty() ? QString() : weight(Weight{number.toLongLong()});
}

QString count(const QString &number)
{
    return number.isEmpty() ? QString() : text::number(number.toLongLong());
}

QString lineOf(const HistoryEntry &entry)
{
    return titleWithSku(entry.subject, entry.sku);
}

QString quantityChanged(const HistoryEntry &entry)
{
    if (entry.to == "0"_L1) {
        //: A line of the order; %1 is the name of the goods
        return History::tr("%1: removed from the order").arg(lineOf(entry));
    }
    if (entry.from == "0"_L1) {
        //: A line of the order; %1 is the name of the goods
        return History::tr("%1: added to the order").arg(lineOf(entry));
    }
    //: %1 is the name of the goods; the change of how many of them there are follows
    return changed(History::tr("%1, quantity").arg(lineOf(entry)), count(entry.from), count(entry.to));
}

} // namespace

QString said(const HistoryEntry &entry, Instant now)
{
    const auto dates = [&](const QString &what) {
        const auto date = [now](const QString &ms) {
            return ms.isEmpty() ? QString() : moment(instantFromMs(ms.toLongLong()), now);
        };
        return changed(what, date(entry.from), date(entry.to));
    };
    switch (entry.field) {
    case HistoryField::FirstSeen:
        return History::tr("First seen by this program");
    case HistoryField::State:
        //: The marketplace's own grouping of orders
        return changed(History::tr("Queue"), state(entry.from), state(entry.to));
    case HistoryField::Status:
        return changed(History::tr("Status"), status(entry.from), status(entry.to));
    case HistoryField::Total:
        return changed(History::tr("Total"), sum(entry.from), sum(entry.to));
    case HistoryField::Assembled:
        return entry.to.isEmpty() ? History::tr("No longer assembled") : History::tr("Assembled");
    case HistoryField::WaybillNumber:
        return changed(History::tr("Waybill"), theirs(entry.from), theirs(entry.to));
    case HistoryField::PlannedDeliveryDate:
        return dates(History::tr("Planned delivery"));
    case HistoryField::ReservationDate:
        return dates(History::tr("Planned arrival of the item"));
    case HistoryField::CourierTransmissionPlanningDate:
        return dates(History::tr("Planned hand-over to the courier"));
    case HistoryField::CourierTransmissionDate:
        return dates(History::tr("Given to the courier"));
    case HistoryField::ReturnedToWarehouse:
        return entry.to.isEmpty() ? History::tr("No longer back at the warehouse")
                                  : History::tr("Back at the warehouse");
    case HistoryField::LineQuantity:
        return quantityChanged(entry);
    case HistoryField::LineWeight:
        //: %1 is the name of the goods; the change of their weight follows
        return changed(History::tr("%1, weight").arg(lineOf(entry)), grams(entry.from), grams(entry.to));
    }
    Q_UNREACHABLE();
}

} // namespace text
