// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

// "accepting…" -> "Accepting…"
inline QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}

} // namespace text
