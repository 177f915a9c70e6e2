// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace training {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status " + QByteArray::number(status);
    }
}

bool endsLikeADecimal(QByteArrayView key)
{
    // Sums and weights, whose whole values the help prints both as 96045 and as 4000.0.
    static constexpr std::array decimals{"Price", "Cost", "ForSeller", "weight", "Weight"};
    return std::any_of(decimals.begin(), decimals.end(), [key](QByteArrayView end) { return key.endsWith(end); });
}

// Qt writes the double 4000.0 as 4000. A client has to take both, so every other one gets its point back.
QByteArray withDecimalPoints(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + json.size() / 64);
    const QByteArrayView all(json);
    qsizetype copied = 0;
    bool odd = false;
    for (qsizetype colon = all.indexOf("\":"); colon >= 0; colon = all.indexOf("\":", colon + 1)) {
        qsizetype end = colon + 2;
        while (end < all.size() && all[end] >= '0' && all[end] <= '9')
            ++end;
        const bool whole = end > colon + 2 && (all[end] == ',' || all[end] == '}');
        if (!whole || !endsLikeADecimal(all.first(colon)) || !(odd = !odd))
            continue;
        result.append(all.sliced(copied, end - copied)).append(".0");
        copied = end;
    }
    return result.append(all.sliced(copied));
}

} // namespace

Answer document(const QJsonObject &object)
{
    Answer answer;
    answer.body = withDecimalPoints(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return answer;
}

Answer refusal(int status, const QString &title)
{
    Answer answer =
        document({{"errors"_L1, QJsonArray{QJsonObject{{"title"_L1, title}, {"status"_L1, QString::number(status)}}}}});
    answer.status = status;
    return answer;
}

Answer webPage(int status)
{
    const QByteArray words = QByteArray::number(status) + ' ' + reasonPhrase(status);
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html;charset=UTF-8";
    answer.body =
        "<!DOCTYPE html><html><head><title>" + words + "</title></head><body><h1>" + words + "</h1></body></html>";
    return answer;
}

QByteArray wireBytes(const Answer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    bytes += "Content-Type: " + answer.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + answer.body;
}

} // namespace training
