// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/outcomewords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    std::pair{Outcome::Held, "Held"_L1},           std::pair{Outcome::Pending, "Pending"_L1},
    std::pair{Outcome::Sent, "Sent"_L1},           std::pair{Outcome::Confirmed, "Confirmed"_L1},
    std::pair{Outcome::Rejected, "Rejected"_L1},   std::pair{Outcome::Unknown, "Unknown"_L1},
    std::pair{Outcome::TakenBack, "TakenBack"_L1}, std::pair{Outcome::InProgress, "InProgress"_L1},
    std::pair{Outcome::Waiting, "Waiting"_L1},     std::pair{Outcome::LeftUnknown, "LeftUnknown"_L1},
};

} // namespace

QString wordOf(Outcome outcome)
{
    return std::ranges::find(words, outcome, [](const auto &pair) { return pair.first; })->second;
}

Outcome outcomeOf(const QString &word)
{
    const auto found = std::ranges::find(words, word, [](const auto &pair) { return pair.second; });
    return found == words.end() ? Outcome::Unknown : found->first;
}

QString finalOutcomes()
{
    QStringList final;
    for (const auto &[outcome, word] : words) {
        if (isFinal(outcome))
            final += u'\'' + word + u'\'';
    }
    return final.join(u", "_s);
}
