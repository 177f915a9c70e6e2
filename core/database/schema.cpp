// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/schema.h"

#include "core/database/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Small facts of our own, see Database::value().
SchemaPiece facts()
{
    return {{1, {"CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_L1}, nullptr}};
}

Result<void> take(const QSqlDatabase &connection, const SchemaStep &step)
{
    for (const auto statement : step.statements) {
        if (const Result<void> done = Statement(connection, statement).run(); !done)
            return done;
    }
    return step.afterwards ? step.afterwards(connection) : Result<void>();
}

} // namespace

Schema::Schema(std::vector<SchemaPiece> pieces) : m_pieces(std::move(pieces))
{
    m_pieces.insert(m_pieces.begin(), facts());
    for (const SchemaPiece &piece : m_pieces) {
        for (const SchemaStep &step : piece)
            m_newest = std::max(m_newest, step.version);
    }
}

Result<void> Schema::migrate(const QSqlDatabase &connection, int from, std::optional<int> to) const
{
    const int last = to.value_or(m_newest);
    for (int version = from + 1; version <= last; ++version) {
        for (const SchemaPiece &piece : m_pieces) {
            const auto step = std::ranges::find(piece, version, &SchemaStep::version);
            if (step == piece.end())
                continue;
            if (const Result<void> done = take(connection, *step); !done)
                return done;
        }
    }
    return Statement(connection, u"PRAGMA user_version=%1"_s.arg(last)).run();
}
