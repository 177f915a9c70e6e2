// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/reasonbox.h"

#include "ui/text/words.h"

ReasonBox::ReasonBox(QWidget *parent) : QComboBox(parent)
{
    setPlaceholderText(tr("Choose a reason"));
    for (const CancellationReason reason :
         {CancellationReason::BUYER_CANCELLATION_BY_MERCHANT, CancellationReason::BUYER_NOT_REACHABLE,
          CancellationReason::MERCHANT_OUT_OF_STOCK})
        addItem(text::name(Word(reason)), int(reason));
    setCurrentIndex(-1);
}

CancellationReason ReasonBox::reason() const
{
    return currentIndex() < 0 ? CancellationReason::Unknown : CancellationReason(currentData().toInt());
}

void ReasonBox::setReason(CancellationReason reason)
{
    setCurrentIndex(findData(int(reason)));
}
