// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QBoxLayout>

// Its words begin where those of a table above or below do.
inline QLayout *indented(QWidget &widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Tokens::cellMargin, 0, 0, 0);
    row->addWidget(&widget);
    return row;
}
