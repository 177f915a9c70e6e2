// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/windows.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace windows {

Window newest(Instant now)
{
    return {now - length, now + 23h};
}

std::vector<Window> all(Instant now)
{
    std::vector<Window> result{newest(now)};
    while (result.back().from > now - reach)
        result.push_back({result.back().from - length, result.back().from - 1ms});
    return result;
}

std::vector<Window> covering(std::vector<Instant> dates, Instant now)
{
    const Instant oldest = all(now).back().from;
    const Instant newestFrom = newest(now).from;
    std::erase_if(dates, [&](Instant date) { return date < oldest || date >= newestFrom; });
    std::ranges::sort(dates);
    std::vector<Window> result;
    for (const Instant date : dates) {
        if (result.empty() || !result.back().contains(date))
            result.push_back({date, std::min(date + length, newestFrom - 1ms)});
    }
    return result;
}

} // namespace windows
