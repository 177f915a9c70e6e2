// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomemeaning.h"

#include <QtGlobal>

Meaning meaningOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Held:
    case Outcome::Waiting:
    case Outcome::Pending:
    case Outcome::Sent:
    case Outcome::InProgress:
        return Meaning::Information;
    case Outcome::Confirmed:
        return Meaning::Done;
    case Outcome::Rejected:
        return Meaning::Late;
    case Outcome::Unknown:
        return Meaning::Unknown;
    case Outcome::LeftUnknown:
    case Outcome::TakenBack:
        return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}
