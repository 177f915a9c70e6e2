// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/orders/rules.h"

// Why submit() refused: nothing was written and nothing will be sent.
struct Refusal {
    enum class Kind {
        Rules, // see obstacle
        Busy, // another change of this order runs or is not resolved yet
        Undecided, // an earlier run of the program left changes of it unsent: a person says what becomes of them
        NotReadYet, // the journal has a later word about it than its row, which is being read: see CONTRIBUTING.md
        NoJournal, // the journal could not be written, see error
        BadCommand, // not well formed, see command.h
        UnknownOrder,
        NoToken, // before the shop's token is there
    };
    Kind kind = Kind::UnknownOrder;
    Obstacle obstacle = Obstacle::None;
    Error error{};
};
