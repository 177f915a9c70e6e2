// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/journalnotices.h"

#include "core/journal/journal.h"
#include "ui/notices/messagebar.h"
#include "ui/text/findingwords.h"
#include "ui/text/journalwords.h"

using namespace Qt::StringLiterals;

JournalNotices::JournalNotices(const Journal &journal, const Clock &clock, MessageBar &bar, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_bar(bar)
{
    connect(&journal, &Journal::found, this, &JournalNotices::sayFound);
    connect(&journal, &Journal::writeErrorChanged, this, &JournalNotices::sayUnwritten);
    sayUnwritten();
}

void JournalNotices::sayFound(const JournalFinding &finding)
{
    m_bar.say({u"journal/%1"_s.arg(int(finding.kind)), Meaning::Late, text::found(finding, m_clock.now()), {}, {}});
}

void JournalNotices::sayUnwritten()
{
    const QString key = u"journal/unwritten"_s;
    const auto &error = m_journal.writeError();
    if (!error) {
        m_bar.takeAway(key);
        return;
    }
    m_bar.say({key,
               Meaning::Near,
               //: %1 is why, in words of the system or the database
               {tr("What became of the last actions could not be written into the journal: %1.")
                    .arg(text::ownWords(error->detail)),
                tr("It is written by itself as soon as that is possible."), tr("Leave the program open until then.")},
               {},
               {}});
}
