// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/training/requestlog.h"
#include "core/training/situation.h"

#include <QString>

#include <vector>

// Every change a test table runs through: where an order must stand for it, the word it sends and
// the effect it has in the Training shop.
struct ChangeCase {
    Change change;
    const char *name;
    training::Situation situation;
    QString statusWord;
    training::Effect effect;
};

inline const std::vector<ChangeCase> &changeCases()
{
    using training::Effect;
    using training::Situation;
    static const std::vector<ChangeCase> cases{
        {Change::Accept, "accept", Situation::New, QStringLiteral("ACCEPTED_BY_MERCHANT"), Effect::Accepted},
        {Change::Cancel, "cancel", Situation::ToPack, QStringLiteral("CANCELLED"), Effect::Cancelled},
        {Change::SendCode, "send code", Situation::Pickup, QStringLiteral("COMPLETED"), Effect::CodeSent},
        {Change::Complete, "complete", Situation::MyDelivery, QStringLiteral("COMPLETED"), Effect::Completed},
    };
    return cases;
}
