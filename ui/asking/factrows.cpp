// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/factrows.h"

#include "ui/style/tokens.h"

#include <QGridLayout>
#include <QLabel>

namespace {

QLabel *wrapped(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QLayout *factRows(const std::vector<std::pair<QString, QString>> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Tokens::gap);
    grid->setVerticalSpacing(Tokens::innerGap);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *nameLabel = new QLabel(name);
        nameLabel->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(nameLabel, row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(value), row, 1);
    }
    return grid;
}
