// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString &personalKeys()
{
    static const auto *keys = new QString(
        u"firstName|lastName|name|cellPhone|formattedAddress|streetName|streetNumber|apartment|securityCode"_s);
    return *keys;
}

// Everything the masks are made of. Lives as long as the process: messages also come while static objects go.
struct Masks {
    QMutex mutex; // guards the words below
    QStringList secrets;
    QSet<QString> names; // in lower case

    // "Name: value" of a header, and how debug output prints the two as a pair or as JSON.
    const QRegularExpression header{uR"re((X-(?:Auth-Token|Security-Code)["']?\s*[:=,]\s*["']?)[^\s,;"'()]+)re"_s,
                                    QRegularExpression::CaseInsensitiveOption};
    const QRegularExpression personalJson{uR"re(("(?:%1)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|\d+))re"_s.arg(personalKeys())};
    // JSON inside a quoted text, as debug output prints it.
    const QRegularExpression quotedJson{
        uR"re((\\"(?:%1)\\"\s*:\s*)(?:\\"(?:(?!\\").)*\\"|\d+))re"_s.arg(personalKeys())};
    // Ten digits with or without the country's 7 or 8: a Kazakh mobile number. The last two stay,
    // enough to tell two orders apart.
    const QRegularExpression phone{
        uR"((?<!\d)(?:\+?[78][\s(-]*)?\(?7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*(\d{2})(?!\d))"_s};
    const QRegularExpression word{uR"(\p{L}[\p{L}\p{M}]*)"_s};
};

Masks &masks()
{
    static auto *all = new Masks;
    return *all;
}

QString withoutNames(const QString &text, const Masks &known)
{
    if (known.names.isEmpty())
        return text;
    QString result;
    qsizetype kept = 0;
    for (auto it = known.word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!known.names.contains(match.captured().toLower()))
            continue;
        result += QStringView(text).sliced(kept, match.capturedStart() - kept);
        result += "***"_L1;
        kept = match.capturedEnd();
    }
    result += QStringView(text).sliced(kept);
    return result;
}

} // namespace

void addSecret(const QString &secret)
{
    constexpr int shortest = 4; // masking shorter words would only make the log unreadable
    if (secret.size() < shortest)
        return;
    Masks &known = masks();
    const QMutexLocker lock(&known.mutex);
    if (!known.secrets.contains(secret))
        known.secrets.append(secret);
}

void addName(const QString &name)
{
    constexpr int shortest = 3;
    Masks &known = masks();
    const QMutexLocker lock(&known.mutex);
    for (auto it = known.word.globalMatch(name); it.hasNext();) {
        const QString word = it.next().captured().toLower();
        if (word.size() >= shortest)
            known.names.insert(word);
    }
}

QString redacted(const QString &text)
{
    Masks &known = masks();
    QString result = text;
    {
        const QMutexLocker lock(&known.mutex);
        for (const QString &secret : std::as_const(known.secrets))
            result.replace(secret, u"***"_s);
        result = withoutNames(result, known);
    }
    result.replace(known.header, u"\\1***"_s);
    result.replace(known.personalJson, u"\\1\"***\""_s);
    result.replace(known.quotedJson, uR"(\1\"***\")"_s);
    result.replace(known.phone, u"•• \\1"_s);
    return result;
}
