// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

class QSqlDatabase;

// What one library does to bring the file to `version`. A step that has been published is never changed
// again; what comes later is a further step.
struct SchemaStep {
    int version;
    std::vector<QLatin1StringView> statements;
    Result<void> (*afterwards)(const QSqlDatabase &connection); // in the same transaction; may be null
};

// The tables of one library, oldest step first. Times are milliseconds since the epoch, UTC.
using SchemaPiece = std::vector<SchemaStep>;

// The file's tables, from the pieces of all libraries. Versions count through all of them, so that a file says
// with one number how far it has come.
class Schema
{
public:
    // Each piece stands behind those whose tables its own refer to.
    explicit Schema(std::vector<SchemaPiece> pieces);

    int newest() const { return m_newest; }
    // Brings a file of this version to the newest one, or to `to`; part of the caller's transaction.
    Result<void> migrate(const QSqlDatabase &connection, int from, std::optional<int> to = {}) const;

private:
    std::vector<SchemaPiece> m_pieces;
    int m_newest = 0;
};
