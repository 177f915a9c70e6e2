// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/journalwords.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

// As core/commands and core/api write them.
constexpr std::array ownWords{
    QT_TRANSLATE_NOOP("JournalWords", "the program ended before the answer came"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the order had changed meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "the server said yes, but the order did not change"),
    QT_TRANSLATE_NOOP("JournalWords", "read again: it had not happened"),
    QT_TRANSLATE_NOOP("JournalWords", "the connection closed before the answer"),
    QT_TRANSLATE_NOOP("JournalWords", "a redirect, which is not followed"),
};

QString translated(const QString &words)
{
    for (const char *own : ownWords) {
        if (words == QLatin1StringView(own))
            return JournalWords::tr(own);
    }
    return words;
}

} // namespace

QString explanation(const JournalEntry &entry)
{
    QStringList parts;
    if (entry.change == Change::Cancel)
        parts << name(Word(entry.reason)) << entry.comment.simplified();
    parts << translated(entry.words).simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace text
