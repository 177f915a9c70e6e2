// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/windows.h"

#include <algorithm>
#include <iterator>

using namespace std::chrono_literals;

namespace {

// A reading of several windows goes on while new orders come: up to where its newest window could
// see it is whole, and not to its own end.
Instant seenUntil(const std::vector<ReadWindow> &reads)
{
    std::optional<Instant> latest;
    for (const ReadWindow &read : reads) {
        if (read.window.to >= read.at)
            latest = std::max(latest, std::optional(read.window.to));
    }
    return latest.value_or(Instant::max());
}

} // namespace

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

std::vector<Window> missing(const Window &range, std::vector<Window> covered)
{
    std::ranges::sort(covered, std::ranges::greater{}, &Window::to);
    std::vector<Window> result;
    const auto add = [&](Instant from, Instant to) {
        for (; from <= to; to = result.back().from - 1ms)
            result.push_back({std::max(from, to - length), to});
    };
    Instant to = range.to;
    for (const Window &window : covered) {
        if (window.from > to || window.to < range.from)
            continue;
        add(window.to + 1ms, to);
        to = window.from - 1ms;
    }
    add(range.from, to);
    return result;
}

bool isSettled(const ReadWindow &read)
{
    return read.window.to < read.at - settledAfter;
}

std::optional<Instant> readAt(Window range, std::vector<ReadWindow> reads)
{
    range.to = std::min(range.to, seenUntil(reads));
    std::ranges::sort(reads, std::ranges::greater{}, &ReadWindow::at);
    if (reads.empty())
        return std::nullopt;
    range.to = std::min(range.to, reads.front().at);
    if (range.from > range.to)
        return std::nullopt;
    // The newest readings first, until they leave nothing of the range.
    std::vector<Window> left{range};
    for (const ReadWindow &read : reads) {
        std::vector<Window> rest;
        for (const Window &part : left)
            std::ranges::move(missing(part, {read.window}), std::back_inserter(rest));
        left = std::move(rest);
        if (left.empty())
            return read.at;
    }
    return std::nullopt;
}

} // namespace windows
