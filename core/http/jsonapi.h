// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

// The JSON:API envelope, without any knowledge of orders.
namespace jsonapi {

using ResourceKey = std::pair<QString, QString>; // type, id

struct Resource {
    QString type;
    QString id; // empty if none came
    QJsonObject attributes;
    QJsonObject relationships;

    // The resources a relationship points to; nothing if it says none ("data" absent or null).
    std::optional<std::vector<ResourceKey>> related(const QString &name) const;
};

struct Document {
    std::vector<Resource> data; // one element where "data" is an object
    int unreadable = 0; // elements of "data" that are not resources with an id
    QHash<ResourceKey, Resource> included;
    QJsonObject meta;
};

// Of an answer with more resources than this, or with this many times a hundred values, nothing is read.
constexpr int mostResources = 10'000;

// Malformed unless the body is a JSON object with "data", TooLarge if it has too many parts. Elements that
// are no objects are counted, not fatal: one broken order must not hide ninety-nine good ones.
Result<Document> parse(const QByteArray &body);

// A longer no has no words, and is nobody's we know.
inline constexpr qsizetype longestErrorAnswer = 100'000;
// The server's own words of an error body: detail, else title; empty for HTML and the like, and not
// longer than people read.
QString errorWords(const QByteArray &body);

// The body of a change: {"data": {"type", "id", "attributes"}}.
QByteArray document(const QString &type, const QString &id, const QJsonObject &attributes);

} // namespace jsonapi
