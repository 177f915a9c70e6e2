// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rowsentence.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace text {

QString rowSentence(const QAbstractItemModel &model, int row)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString words = model.index(row, column).data().toString();
        if (words.isEmpty())
            continue;
        const QString header = model.headerData(column, Qt::Horizontal).toString();
        parts += parts.isEmpty() ? words : header + u": "_s + words;
    }
    return parts.join(u", "_s);
}

} // namespace text
