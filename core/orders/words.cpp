// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/words.h"

using namespace Qt::StringLiterals;

// Written once a word: the enumerator's name is the word on the wire.
#define WORD(Enum, name)                                                                                               \
    std::pair<Enum, QLatin1StringView>                                                                                 \
    {                                                                                                                  \
        Enum::name, QLatin1StringView(#name)                                                                           \
    }

const WireTable<OrderState, 6> &wireTable(OrderState)
{
    static constexpr WireTable<OrderState, 6> table{
        WORD(OrderState, NEW),      WORD(OrderState, SIGN_REQUIRED),  WORD(OrderState, PICKUP),
        WORD(OrderState, DELIVERY), WORD(OrderState, KASPI_DELIVERY), WORD(OrderState, ARCHIVE),
    };
    return table;
}

const WireTable<OrderStatus, 8> &wireTable(OrderStatus)
{
    static constexpr WireTable<OrderStatus, 8> table{
        WORD(OrderStatus, APPROVED_BY_BANK), WORD(OrderStatus, ACCEPTED_BY_MERCHANT),
        WORD(OrderStatus, COMPLETED),        WORD(OrderStatus, CANCELLED),
        WORD(OrderStatus, CANCELLING),       WORD(OrderStatus, KASPI_DELIVERY_RETURN_REQUESTED),
        WORD(OrderStatus, RETURNED),         WORD(OrderStatus, RETURN_ACCEPTED_BY_MERCHANT),
    };
    return table;
}

const WireTable<DeliveryMode, 4> &wireTable(DeliveryMode)
{
    static constexpr WireTable<DeliveryMode, 4> table{
        WORD(DeliveryMode, DELIVERY_LOCAL),
        WORD(DeliveryMode, DELIVERY_PICKUP),
        WORD(DeliveryMode, DELIVERY_REGIONAL_TODOOR),
        WORD(DeliveryMode, DELIVERY_REGIONAL_PICKUP),
    };
    return table;
}

const WireTable<DeliveryType, 2> &wireTable(DeliveryType)
{
    static constexpr WireTable<DeliveryType, 2> table{
        WORD(DeliveryType, DELIVERY),
        WORD(DeliveryType, PICKUP),
    };
    return table;
}

const WireTable<PaymentMode, 2> &wireTable(PaymentMode)
{
    static constexpr WireTable<PaymentMode, 2> table{
        WORD(PaymentMode, PAY_WITH_CREDIT),
        WORD(PaymentMode, PREPAID),
    };
    return table;
}

const WireTable<UnitType, 3> &wireTable(UnitType)
{
    static constexpr WireTable<UnitType, 3> table{
        WORD(UnitType, PIECES),
        WORD(UnitType, MEASURABLE),
        WORD(UnitType, MEASURABLE_PIECES),
    };
    return table;
}

const WireTable<CancellationReason, 3> &wireTable(CancellationReason)
{
    static constexpr WireTable<CancellationReason, 3> table{
        WORD(CancellationReason, BUYER_CANCELLATION_BY_MERCHANT),
        WORD(CancellationReason, BUYER_NOT_REACHABLE),
        WORD(CancellationReason, MERCHANT_OUT_OF_STOCK),
    };
    return table;
}

#undef WORD
