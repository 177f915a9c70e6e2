// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/changes.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;
using training::Effect;
using training::RequestMatch;
using training::Situation;
using training::Ware;

namespace {

// The order's first line with so many pieces less.
LineWish wishOf(const Order &order, int less)
{
    const OrderEntry &line = order.entries.value().front();
    return {.entry = line.id,
            .seenQuantity = line.quantity.value(),
            .seenWeight = line.weight,
            .keptQuantity = line.quantity.value() - less,
            .title = line.title(),
            .sku = line.ownCode()};
}

LineWish lighter(const Order &order)
{
    LineWish wish = wishOf(order, 0);
    wish.keptWeight = Weight{wish.seenWeight.value().grams - 100};
    return wish;
}

constexpr auto outOfStock = CancellationReason::MERCHANT_OUT_OF_STOCK;

std::vector<ChangeCase> untilHandedOver()
{
    return {
        {Change::Accept,
         "accept",
         {.situation = Situation::New},
         [](const Order &o, const QString &) -> Command {
             return AcceptOrder{o.id, o.code};
         },
         statusWrite("ACCEPTED_BY_MERCHANT"),
         Effect::Accepted,
         R"(POST v2/orders
{"data":{"attributes":{"code":"410000123","status":"ACCEPTED_BY_MERCHANT"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
        {Change::Cancel,
         "cancel",
         {.situation = Situation::ToPack},
         [](const Order &o, const QString &) -> Command {
             return CancelOrder{o.id, o.code, outOfStock, u"Қоймада жоқ"_s};
         },
         statusWrite("CANCELLED"),
         Effect::Cancelled,
         R"(POST v2/orders
{"data":{"attributes":{"cancellationComment":"Қоймада жоқ","cancellationReason":"MERCHANT_OUT_OF_STOCK","code":"410000123","status":"CANCELLED"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
        {Change::SendCode,
         "send code",
         {.situation = Situation::Pickup},
         [](const Order &o, const QString &) -> Command {
             return SendCode{o.id, o.code};
         },
         statusWrite("COMPLETED"),
         Effect::CodeSent,
         R"(POST v2/orders
X-Security-Code: 
X-Send-Code: true
{"data":{"attributes":{"code":"410000123","status":"COMPLETED"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
        {Change::Complete,
         "complete",
         {.situation = Situation::MyDelivery},
         [](const Order &o, const QString &code) -> Command {
             return CompleteOrder{o.id, o.code, PickupCode(code)};
         },
         statusWrite("COMPLETED"),
         Effect::Completed,
         R"(POST v2/orders
X-Security-Code: 0482
X-Send-Code: true
{"data":{"attributes":{"code":"410000123","status":"COMPLETED"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
        {Change::Assemble,
         "assemble",
         {.situation = Situation::ToPack},
         [](const Order &o, const QString &) -> Command {
             return AssembleOrder{o.id, o.code, 2};
         },
         statusWrite("ASSEMBLE"),
         Effect::Assembled,
         R"(POST v2/orders
{"data":{"attributes":{"code":"410000123","numberOfSpace":"2","status":"ASSEMBLE"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
    };
}

std::vector<ChangeCase> ofLines()
{
    return {
        {Change::ReduceLine,
         "reduce a line",
         {.situation = Situation::Pickup, .wares = {Ware::Piece}, .quantity = 5},
         [](const Order &o, const QString &) -> Command {
             return ReduceLine{o.id, o.code, wishOf(o, 1), outOfStock, u"Қоймада жоқ"_s};
         },
         {.method = "POST", .path = u"/v2/orderEntryCancelOperation"_s},
         Effect::LineReduced,
         R"(POST v2/orderEntryCancelOperation
{"data":{"attributes":{"notes":"Қоймада жоқ","reason":"MERCHANT_OUT_OF_STOCK","remainedQuantity":4},"relationships":{"entry":{"data":{"id":"MTIz/A==","type":"orderentries"}}},"type":"orderEntryCancelOperation"}})"},
        {Change::CorrectWeights,
         "correct weights",
         {.situation = Situation::ToPack, .wares = {Ware::WeighedPiece, Ware::Piece}, .quantity = 2},
         [](const Order &o, const QString &) -> Command {
             return CorrectWeights{o.id, o.code, {lighter(o)}, u"Жеңіл шықты"_s};
         },
         {.method = "PUT", .path = u"/orderPartialCancel"_s},
         Effect::WeightsCorrected,
         R"(PUT orderPartialCancel/MDAw%2B%2FMTIzNA%3D%3D
[{"entry":{"id":"MTIz/A=="},"notes":"Жеңіл шықты","reason":"PRODUCT_UNDERWEIGHT","remainedQuantity":5,"remainedWeight":3700}])"},
    };
}

std::vector<ChangeCase> ofWhatComes()
{
    return {
        {Change::Arrive,
         "arrive",
         {.situation = Situation::PreOrder},
         [](const Order &o, const QString &) -> Command {
             return ConfirmArrival{o.id, o.code};
         },
         statusWrite("ARRIVED"),
         Effect::Arrived,
         R"(POST v2/orders
{"data":{"attributes":{"code":"410000123","status":"ARRIVED"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
        {Change::ReceiveReturn,
         "receive a return",
         {.situation = Situation::Returning},
         [](const Order &o, const QString &) -> Command {
             return ReceiveReturn{o.id, o.code};
         },
         statusWrite("ARRIVED_BACKWARD"),
         Effect::ReturnReceived,
         R"(POST v2/orders
{"data":{"attributes":{"code":"410000123","status":"ARRIVED_BACKWARD"},"id":"MDAw+/MTIzNA==","type":"orders"}})"},
    };
}

} // namespace

RequestMatch statusWrite(const char *word)
{
    return {.method = "POST", .status = QString::fromLatin1(word)};
}

const std::vector<ChangeCase> &changeCases()
{
    static const std::vector<ChangeCase> cases = [] {
        std::vector<ChangeCase> all = untilHandedOver();
        for (std::vector<ChangeCase> &more : std::array{ofLines(), ofWhatComes()})
            std::ranges::move(more, std::back_inserter(all));
        return all;
    }();
    return cases;
}
