// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/reducedialog.h"

#include "ui/asking/reasonbox.h"
#include "ui/lines/reducemodel.h"

ReduceDialog::ReduceDialog(const Order &order, QWidget *parent)
    : LinesDialog({tr("Reduce lines"), tr("Re&duce"), tr("Reduce"), tr("&Keep all")}, Symbol::Reduce,
                  Change::ReduceLine, order, new ReduceModel, parent),
      m_reason(new ReasonBox)
{
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ReduceDialog::refresh);
    addField(tr("&Reason"), m_reason);
}

void ReduceDialog::fillIn(const std::vector<LineWish> &wishes, CancellationReason reason, const QString &comment)
{
    LinesDialog::fillIn(wishes, reason, comment);
    m_reason->setReason(reason);
}

CancellationReason ReduceDialog::reason() const
{
    return m_reason->reason();
}

QString ReduceDialog::missing() const
{
    return m_reason->reason() == CancellationReason::Unknown ? tr("Choose a reason first.") : QString();
}

void ReduceDialog::submit()
{
    std::vector<ReduceLine> commands;
    for (const LineWish &wish : wishes())
        commands.push_back({order().id, order().code, wish, reason(), comment()});
    Q_EMIT submitted(commands);
}
