// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/jsonapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace jsonapi {

namespace {

Failure malformed(const QString &detail)
{
    return Failure(Error{.kind = Error::Kind::Malformed, .detail = detail});
}

// Counted before it is parsed, which costs a hundred bytes for each value. Bytes in strings are none of it.
bool hasTooMuch(const QByteArray &body)
{
    constexpr int resourceDepth = 3; // {"data": [{
    constexpr qint64 mostValues = 100 * qint64(mostResources);
    qint64 values = 0;
    qint64 resources = 0;
    int depth = 0;
    bool inString = false;
    for (const char *at = body.begin(); at != body.end(); ++at) {
        if (*at == '\\' && inString) {
            if (++at == body.end())
                break;
        } else if (*at == '"') {
            inString = !inString;
        } else if (!inString && (*at == '{' || *at == '[')) {
            ++values;
            resources += ++depth == resourceDepth ? 1 : 0;
        } else if (!inString && (*at == '}' || *at == ']')) {
            --depth;
        } else if (!inString && *at == ',') {
            ++values;
        }
    }
    return resources > mostResources || values > mostValues;
}

// Ids are strings by the standard; a number is taken too, rather than losing the order.
QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Resource resource(const QJsonObject &object)
{
    return {
        .type = object["type"_L1].toString(),
        .id = idText(object["id"_L1]),
        .attributes = object["attributes"_L1].toObject(),
        .relationships = object["relationships"_L1].toObject(),
    };
}

void readData(const QJsonValue &data, Document &document)
{
    const QJsonArray elements = data.isArray() ? data.toArray() : QJsonArray{data};
    document.data.reserve(size_t(elements.size()));
    for (const QJsonValue &element : elements) {
        Resource read = resource(element.toObject());
        if (read.id.isEmpty())
            ++document.unreadable;
        else
            document.data.push_back(std::move(read));
    }
}

} // namespace

std::optional<std::vector<ResourceKey>> Resource::related(const QString &name) const
{
    const QJsonValue data = relationships[name].toObject()["data"_L1];
    if (!data.isArray() && !data.isObject())
        return std::nullopt;
    std::vector<ResourceKey> keys;
    const QJsonArray elements = data.isArray() ? data.toArray() : QJsonArray{data};
    for (const QJsonValue &element : elements) {
        const QJsonObject identifier = element.toObject();
        keys.emplace_back(identifier["type"_L1].toString(), idText(identifier["id"_L1]));
    }
    return keys;
}

Result<Document> parse(const QByteArray &body)
{
    if (hasTooMuch(body)) {
        return Failure(Error{.kind = Error::Kind::TooLarge,
                             .detail = u"more than %1 resources in %2 bytes"_s.arg(mostResources).arg(body.size())});
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        const bool html = body.trimmed().startsWith('<');
        return malformed(html ? u"HTML instead of JSON"_s
                              : u"%1 at byte %2 of %3"_s.arg(error.errorString()).arg(error.offset).arg(body.size()));
    }
    const QJsonObject object = json.object();
    const QJsonValue data = object["data"_L1];
    if (!data.isArray() && !data.isObject())
        return malformed(u"no \"data\" in the answer"_s);

    Document document;
    readData(data, document);
    const QJsonArray included = object["included"_L1].toArray();
    for (const QJsonValue &element : included) {
        const Resource read = resource(element.toObject());
        document.included.insert({read.type, read.id}, read);
    }
    document.meta = object["meta"_L1].toObject();
    return document;
}

QByteArray document(const QString &type, const QString &id, const QJsonObject &attributes)
{
    const QJsonObject data{{u"type"_s, type}, {u"id"_s, id}, {u"attributes"_s, attributes}};
    return QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

QString errorWords(const QByteArray &body)
{
    constexpr qsizetype longestWords = 1000;
    if (body.size() > longestErrorAnswer)
        return {};
    const QJsonArray errors = QJsonDocument::fromJson(body).object()["errors"_L1].toArray();
    for (const QJsonValue &element : errors) {
        for (const QLatin1StringView name : {"detail"_L1, "title"_L1}) {
            const QString words = element[name].toString().trimmed();
            if (!words.isEmpty())
                return words.left(longestWords);
        }
    }
    return {};
}

} // namespace jsonapi
