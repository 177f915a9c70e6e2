// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingwords.h"

#include "core/orders/order.h"
#include "ui/text/people.h"
#include "ui/text/times.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString amount(const JournalFinding &finding)
{
    if (finding.commands > 0) {
        //: Beginning of "…is missing from the journal": so many changes of orders that were asked for
        return Findings::tr("%n actions are missing from the journal", nullptr, int(finding.commands));
    }
    //: What became of actions; each action has several such rows
    return Findings::tr("%n rows are missing from the journal", nullptr, int(finding.rows));
}

QString since(const JournalFinding &finding, Instant now)
{
    const QString to = moment(finding.to.value_or(now), now);
    if (!finding.from) {
        //: %1 is "3 actions are missing from the journal", %2 a moment
        return Findings::tr("%1: all that was written until %2.").arg(amount(finding), to);
    }
    //: %1 is "3 actions are missing from the journal", %2 and %3 are moments
    return Findings::tr("%1: what was written from %2 until %3.").arg(amount(finding), moment(*finding.from, now), to);
}

// "№ 410 000 123 (14:02), № 410 000 124 (15:30)", and that there are more.
QString entries(const JournalFinding &finding, Instant now)
{
    QStringList named;
    for (const JournalFinding::Entry &entry : finding.entries) {
        if (!entry.label.isEmpty()) {
            //: An entry of the journal by its order's number and its time
            named += Findings::tr("№ %1 (%2)").arg(groupedCode(OrderCode(entry.label)), moment(entry.at, now));
        }
    }
    return named.isEmpty() ? QString() : u' ' + named.join(u", "_s) + u'.';
}

} // namespace

Message found(const JournalFinding &finding, Instant now)
{
    const QString kept = Findings::tr("What was sent to the marketplace is not changed by this: it has its own list.");
    switch (finding.kind) {
    case JournalFinding::Kind::Missing:
        return {since(finding, now), kept,
                Findings::tr("If the program's folder was restored from a copy, or a disk failed, that is why.")};
    case JournalFinding::Kind::HeadLost:
        return {Findings::tr("The head of the journal is missing, the small file that says how far the journal goes."),
                Findings::tr("What is in the journal is shown, but nobody can say whether its last entries are gone."),
                Findings::tr("A new head was begun.")};
    case JournalFinding::Kind::Replaced:
        return {Findings::tr("The journal is not the one that was written here: its entries were exchanged."), kept,
                Findings::tr("If the program's folder was put together from two copies, that is why.")};
    case JournalFinding::Kind::Changed:
        return {
            Findings::tr("%n rows of the journal were changed from outside the program.", nullptr, int(finding.rows)) +
                entries(finding, now),
            Findings::tr("Do not rely on them: they are shown as they stand now."),
            {}};
    case JournalFinding::Kind::Added:
        return {Findings::tr("%n rows were put into the journal from outside the program.", nullptr, int(finding.rows)),
                Findings::tr("Do not rely on them: the program did not write them."),
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace text
