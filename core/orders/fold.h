// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace search {

// One spelling for what people write in several: lower case, Russian letters for the Kazakh ones
// (ә, қ, ұ, …), е for ё, no ъ and ь, Latin letters for the Cyrillic ones that look the same ("КМ-0411"
// is "KM-0411"), no invisible characters. Applied to both sides of a search.
QString fold(const QString &text);

} // namespace search
