// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

// How long a command is held, and how its order is read after it.
struct CommandTiming {
    std::chrono::milliseconds hold{5000}; // before an Accept is sent
    // Pauses between the readings after a command while the wanted state is not seen yet.
    std::vector<std::chrono::milliseconds> reconcilePauses{
        std::chrono::milliseconds(0),    std::chrono::milliseconds(1000), std::chrono::milliseconds(2000),
        std::chrono::milliseconds(4000), std::chrono::milliseconds(8000), std::chrono::milliseconds(15000)};
    // The same for what the marketplace does only after it said yes (takesTime): what is not seen yet may
    // still happen.
    std::vector<std::chrono::milliseconds> followPauses = forMinutes(15);
    // The same where its answer was lost: whether it ever said yes nobody knows.
    std::vector<std::chrono::milliseconds> lostPauses = forMinutes(3);

    // So many in all, the first minute in growing steps.
    static std::vector<std::chrono::milliseconds> forMinutes(int minutes);
};
