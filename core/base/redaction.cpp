// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QMutex secretsMutex;

QStringList &secrets()
{
    static QStringList list;
    return list;
}

} // namespace

void addSecret(const QString &secret)
{
    constexpr int shortest = 4; // masking shorter words would only make the log unreadable
    if (secret.size() < shortest)
        return;
    const QMutexLocker lock(&secretsMutex);
    if (!secrets().contains(secret))
        secrets().append(secret);
}

QString redacted(const QString &text)
{
    static const QRegularExpression header(uR"((X-(?:Auth-Token|Security-Code)\s*[:=]\s*)[^\s,;"']+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression personalJson(
        uR"re(("(?:firstName|lastName|name|cellPhone|formattedAddress|streetName|streetNumber|apartment|securityCode)"\s*:\s*)"(?:[^"\\]|\\.)*")re"_s);
    // Ten digits with or without the country's 7 or 8: a Kazakh mobile number. The last two stay,
    // enough to tell two orders apart.
    static const QRegularExpression phone(
        uR"((?<!\d)(?:\+?7|8)?[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*(\d{2})(?!\d))"_s);

    QString result = text;
    {
        const QMutexLocker lock(&secretsMutex);
        for (const QString &secret : std::as_const(secrets()))
            result.replace(secret, u"***"_s);
    }
    result.replace(header, u"\\1***"_s);
    result.replace(personalJson, u"\\1\"***\""_s);
    result.replace(phone, u"•• \\1"_s);
    return result;
}
