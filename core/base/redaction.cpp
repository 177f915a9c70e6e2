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
    // "Name: value" of a header, and how debug output prints the two as a pair or as JSON.
    static const QRegularExpression header(
        uR"re((X-(?:Auth-Token|Security-Code)["']?\s*[:=,]\s*["']?)[^\s,;"'()]+)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QString personalKeys =
        u"firstName|lastName|name|cellPhone|formattedAddress|streetName|streetNumber|apartment|securityCode"_s;
    static const QRegularExpression personalJson(
        uR"re(("(?:%1)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|\d+))re"_s.arg(personalKeys));
    // JSON inside a quoted text, as debug output prints it.
    static const QRegularExpression quotedJson(
        uR"re((\\"(?:%1)\\"\s*:\s*)(?:\\"(?:(?!\\").)*\\"|\d+))re"_s.arg(personalKeys));
    // Ten digits with or without the country's 7 or 8: a Kazakh mobile number. The last two stay,
    // enough to tell two orders apart.
    static const QRegularExpression phone(
        uR"((?<!\d)(?:\+?[78][\s(-]*)?\(?7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*(\d{2})(?!\d))"_s);

    QString result = text;
    {
        const QMutexLocker lock(&secretsMutex);
        for (const QString &secret : std::as_const(secrets()))
            result.replace(secret, u"***"_s);
    }
    result.replace(header, u"\\1***"_s);
    result.replace(personalJson, u"\\1\"***\""_s);
    result.replace(quotedJson, uR"(\1\"***\")"_s);
    result.replace(phone, u"•• \\1"_s);
    return result;
}
