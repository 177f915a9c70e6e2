// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/training/fault.h"
#include "core/training/requestlog.h"
#include "core/training/situation.h"

#include <QString>

#include <vector>

// Every change a test table runs through: the order it is for, the one request it sends and the
// effect it has in the Training shop.
struct ChangeCase {
    Change change;
    const char *name;
    training::OrderSpec order;
    training::RequestMatch write;
    training::Effect effect;
};

inline training::RequestMatch statusWrite(const char *word)
{
    return {.method = "POST", .status = QString::fromLatin1(word)};
}

inline const std::vector<ChangeCase> &changeCases()
{
    using training::Effect;
    using training::Situation;
    using training::Ware;
    static const std::vector<ChangeCase> cases{
        {Change::Accept,
         "accept",
         {.situation = Situation::New},
         statusWrite("ACCEPTED_BY_MERCHANT"),
         Effect::Accepted},
        {Change::Cancel, "cancel", {.situation = Situation::ToPack}, statusWrite("CANCELLED"), Effect::Cancelled},
        {Change::SendCode, "send code", {.situation = Situation::Pickup}, statusWrite("COMPLETED"), Effect::CodeSent},
        {Change::Complete,
         "complete",
         {.situation = Situation::MyDelivery},
         statusWrite("COMPLETED"),
         Effect::Completed},
        {Change::Assemble, "assemble", {.situation = Situation::ToPack}, statusWrite("ASSEMBLE"), Effect::Assembled},
        {Change::ReduceLine,
         "reduce a line",
         {.situation = Situation::Pickup, .wares = {Ware::Piece}, .quantity = 5},
         {.method = "POST", .path = QStringLiteral("/v2/orderEntryCancelOperation")},
         Effect::LineReduced},
        {Change::CorrectWeights,
         "correct weights",
         {.situation = Situation::ToPack, .wares = {Ware::WeighedPiece, Ware::Piece}, .quantity = 2},
         {.method = "PUT", .path = QStringLiteral("/orderPartialCancel")},
         Effect::WeightsCorrected},
        {Change::Arrive, "arrive", {.situation = Situation::PreOrder}, statusWrite("ARRIVED"), Effect::Arrived},
        {Change::ReceiveReturn,
         "receive a return",
         {.situation = Situation::Returning},
         statusWrite("ARRIVED_BACKWARD"),
         Effect::ReturnReceived},
    };
    return cases;
}

inline bool isWrite(const training::LoggedRequest &logged)
{
    return logged.request.method != "GET";
}
