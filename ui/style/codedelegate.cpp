// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/codedelegate.h"

#include "ui/text/people.h"

QString CodeDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return text::groupedCode(OrderCode(value.toString()));
}
