// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <utility>

// A word of the marketplace's: what it means to us, and the very word that came. A word we do not
// know has the value Unknown, keeps its text and is shown as it is; the order is never dropped.
template <typename Enum>
struct Word {
    Enum value = Enum::Unknown;
    QString text;

    Word() = default;
    Word(Enum known) : value(known), text(wireText(known)) {} // NOLINT(google-explicit-constructor)
    static Word fromWire(const QString &wire)
    {
        Word word;
        word.text = wire;
        for (const auto &[candidate, candidateText] : wireTable(Enum::Unknown)) {
            if (candidateText == wire)
                word.value = candidate;
        }
        return word;
    }

    friend bool operator==(const Word &, const Word &) = default;
    friend bool operator==(const Word &word, Enum known) { return word.value == known; }
};

// Names as the API prints them (help page "Как получить список моих заказов").
enum class OrderState { Unknown, NEW, SIGN_REQUIRED, PICKUP, DELIVERY, KASPI_DELIVERY, ARCHIVE };
enum class OrderStatus {
    Unknown,
    APPROVED_BY_BANK,
    ACCEPTED_BY_MERCHANT,
    COMPLETED,
    CANCELLED,
    CANCELLING,
    KASPI_DELIVERY_RETURN_REQUESTED,
    RETURNED,
    RETURN_ACCEPTED_BY_MERCHANT, // observed, not in the help
};
enum class DeliveryMode {
    Unknown,
    DELIVERY_LOCAL,
    DELIVERY_PICKUP,
    DELIVERY_REGIONAL_TODOOR,
    DELIVERY_REGIONAL_PICKUP,
};
// What a list can be narrowed to; an order says it by its DeliveryMode.
enum class DeliveryType { Unknown, DELIVERY, PICKUP };
enum class PaymentMode { Unknown, PAY_WITH_CREDIT, PREPAID };
enum class UnitType { Unknown, PIECES, MEASURABLE, MEASURABLE_PIECES };
// The reasons a seller may give (help page on cancelling); orders carry more words than these.
enum class CancellationReason {
    Unknown,
    BUYER_CANCELLATION_BY_MERCHANT,
    BUYER_NOT_REACHABLE,
    MERCHANT_OUT_OF_STOCK,
};

// Found by argument-dependent look-up; the argument only chooses the table.
template <typename Enum, size_t n>
using WireTable = std::array<std::pair<Enum, QLatin1StringView>, n>;

const WireTable<OrderState, 6> &wireTable(OrderState);
const WireTable<OrderStatus, 8> &wireTable(OrderStatus);
const WireTable<DeliveryMode, 4> &wireTable(DeliveryMode);
const WireTable<DeliveryType, 2> &wireTable(DeliveryType);
const WireTable<PaymentMode, 2> &wireTable(PaymentMode);
const WireTable<UnitType, 3> &wireTable(UnitType);
const WireTable<CancellationReason, 3> &wireTable(CancellationReason);

// The word as it stands on the wire; empty for Unknown.
template <typename Enum>
QString wireText(Enum value)
{
    for (const auto &[candidate, text] : wireTable(value)) {
        if (candidate == value)
            return text;
    }
    return {};
}
