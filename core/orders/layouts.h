// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

// The three keyboard layouts of the shop: US, Russian, Kazakh. The Kazakh one has letters where the others
// have digits.
namespace layouts {

// What the same keys would have typed under the other layouts, in lower case; without those that
// make no difference.
QStringList otherReadings(const QString &typed);

// What the key that types this letter types on a US keyboard: a small letter, or a digit for those of
// the Kazakh digits' row. Latin letters and digits stay; null for anything else.
QChar usKeyOf(QChar typed);

} // namespace layouts
