// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/orderhistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString toText(const QString &text)
{
    return text;
}

QString toText(bool value)
{
    return value ? u"1"_s : QString();
}

QString toText(qint64 value)
{
    return QString::number(value);
}

QString toText(Money sum)
{
    return QString::number(sum.tiyn());
}

QString toText(Weight weight)
{
    return QString::number(weight.grams);
}

QString toText(Instant at)
{
    return QString::number(toMs(at));
}

template <typename Enum>
QString toText(const Word<Enum> &word)
{
    return word.text;
}

template <typename T>
QString toText(const std::optional<T> &value)
{
    return value ? toText(*value) : QString();
}

class Comparison
{
public:
    explicit Comparison(Instant at) : m_at(at) {}

    template <typename T>
    void compare(HistoryField field, const T &before, const T &after)
    {
        if (before != after)
            found.push_back({m_at, field, {}, toText(before), toText(after), {}});
    }

    template <typename T>
    void compare(HistoryField field, const T &before, const T &after, const OrderEntry &line)
    {
        if (before != after)
            found.push_back({m_at, field, line.title(), toText(before), toText(after), line.ownCode()});
    }

    void compareLines(const std::vector<OrderEntry> &before, const std::vector<OrderEntry> &after)
    {
        const std::optional<qint64> none = 0;
        for (const OrderEntry &old : before) {
            const auto now = std::ranges::find(after, old.id, &OrderEntry::id);
            const bool stays = now != after.end();
            compare(HistoryField::LineQuantity, old.quantity, stays ? now->quantity : none, old);
            if (stays)
                compare(HistoryField::LineWeight, old.weight, now->weight, old);
        }
        for (const OrderEntry &line : after) {
            if (std::ranges::find(before, line.id, &OrderEntry::id) == before.end())
                compare(HistoryField::LineQuantity, none, line.quantity, line);
        }
    }

    std::vector<HistoryEntry> found;

private:
    Instant m_at;
};

} // namespace

std::vector<HistoryEntry> differences(const Order &before, const Order &after, Instant at)
{
    using Field = HistoryField;
    Comparison comparison(at);
    comparison.compare(Field::State, before.state, after.state);
    comparison.compare(Field::Status, before.status, after.status);
    comparison.compare(Field::Total, before.totalPrice, after.totalPrice);
    comparison.compare(Field::Assembled, bool(before.assembled), bool(after.assembled));
    comparison.compare(Field::WaybillNumber, before.waybillNumber, after.waybillNumber);
    comparison.compare(Field::PlannedDeliveryDate, before.plannedDeliveryDate, after.plannedDeliveryDate);
    comparison.compare(Field::ReservationDate, before.reservationDate, after.reservationDate);
    comparison.compare(Field::CourierTransmissionPlanningDate, before.courierTransmissionPlanningDate,
                       after.courierTransmissionPlanningDate);
    comparison.compare(Field::CourierTransmissionDate, before.courierTransmissionDate, after.courierTransmissionDate);
    comparison.compare(Field::ReturnedToWarehouse, bool(before.returnedToWarehouse), bool(after.returnedToWarehouse));
    if (before.entries && after.entries && before.entries != after.entries)
        comparison.compareLines(*before.entries, *after.entries);
    return std::move(comparison.found);
}
