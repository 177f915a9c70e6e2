// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/weightdialog.h"

#include "ui/lines/weightmodel.h"

WeightDialog::WeightDialog(const Order &order, QWidget *parent)
    : LinesDialog({tr("Correct weights"), tr("Co&rrect"), tr("Correct"), tr("&Keep all")}, Symbol::Weigh,
                  Change::CorrectWeights, order, new WeightModel, parent)
{
    refresh();
}

void WeightDialog::submit()
{
    Q_EMIT submitted({order().id, order().code, wishes(), comment()});
}
