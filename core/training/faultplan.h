// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/fault.h"

#include <vector>

namespace training {

// The faults that are still to come, the oldest first.
class FaultPlan
{
public:
    void add(const RequestMatch &match, const Fault &fault, int times) { m_planned.push_back({match, fault, times}); }
    void clear() { m_planned.clear(); }
    // The fault for this request, used up once more.
    std::optional<Fault> take(const WireRequest &request);

private:
    struct Planned {
        RequestMatch match;
        Fault fault;
        int times;
    };
    std::vector<Planned> m_planned;
};

} // namespace training
