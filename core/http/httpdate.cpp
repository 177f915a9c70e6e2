// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpdate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

std::optional<Instant> httpDate(const QByteArray &text)
{
    QDateTime told = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!told.isValid())
        return std::nullopt;
    told.setTimeSpec(Qt::UTC);
    return instantFromMs(told.toMSecsSinceEpoch());
}
