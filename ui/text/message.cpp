// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/message.h"

namespace text {

QString Message::whole() const
{
    QStringList parts{happened, meaning, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace text
