// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandtiming.h"

std::vector<std::chrono::milliseconds> CommandTiming::forMinutes(int minutes)
{
    std::vector<std::chrono::milliseconds> pauses;
    for (const int seconds : {0, 1, 2, 4, 8, 15, 30})
        pauses.emplace_back(std::chrono::seconds(seconds));
    for (int minute = 1; minute < minutes; ++minute)
        pauses.emplace_back(std::chrono::minutes(1));
    return pauses;
}
