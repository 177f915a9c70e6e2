// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/faultplan.h"

#include <algorithm>

namespace training {

std::optional<Fault> FaultPlan::take(const WireRequest &request)
{
    const auto found = std::find_if(m_planned.begin(), m_planned.end(),
                                    [&](const Planned &planned) { return planned.match.matches(request); });
    if (found == m_planned.end())
        return std::nullopt;
    const Fault fault = found->fault;
    if (--found->times <= 0)
        m_planned.erase(found);
    return fault;
}

} // namespace training
