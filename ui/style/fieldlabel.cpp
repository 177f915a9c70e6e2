// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fieldlabel.h"

#include <QLabel>

QLabel *fieldLabel(const QString &words, QWidget &field)
{
    auto *label = new QLabel(words);
    label->setBuddy(&field);
    label->setMinimumHeight(field.sizeHint().height());
    return label;
}
