// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace text {

// A row of a table as a screen reader says it: "Чайник, Price: 6 200 ₸, Keep: 3".
QString rowSentence(const QAbstractItemModel &model, int row);

} // namespace text
