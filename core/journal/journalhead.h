// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalchain.h"

#include <QString>

#include <optional>

// The newest link of the journal's chain in a small file of its own beside the database: whoever
// loses rows of the database, its log or all of it does not lose this too. Replaced as a whole and
// synced, readable by its owner only.
class JournalHead
{
public:
    explicit JournalHead(QString filePath) : m_filePath(std::move(filePath)) {}

    // What it says; nothing if there is none, or it cannot be read as one.
    std::optional<JournalLink> read() const;
    Result<void> write(const JournalLink &last) const;

private:
    QString m_filePath;
};
