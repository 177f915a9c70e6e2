// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/batchwords.h"

#include "core/commands/commandentry.h"
#include "ui/notices/outcomenotices.h"
#include "ui/text/journalwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

int sizeOf(const CommandGroup &batch)
{
    return int(batch.members().size());
}

QString numberOf(const CommandGroup &batch)
{
    return numbered(batch.members().front().orderCode);
}

} // namespace

QString batchTitle(Change change)
{
    return change == Change::Accept ? BatchWords::tr("Accepted orders") : BatchWords::tr("Assembled orders");
}

QString batchSummary(const CommandGroup &batch)
{
    //: %1 of %2 orders
    const QString words =
        batch.change() == Change::Accept ? BatchWords::tr("%1 of %2 accepted") : BatchWords::tr("%1 of %2 assembled");
    return words.arg(batch.count(Outcome::Confirmed)).arg(sizeOf(batch));
}

QString batchRunning(const CommandGroup &batch)
{
    const int done = batch.count(Outcome::Confirmed);
    const bool accepting = batch.change() == Change::Accept;
    if (sizeOf(batch) == 1) {
        //: %1 is "№ 410 000 123"
        const QString words = accepting ? BatchWords::tr("Accepting %1…") : BatchWords::tr("Assembling %1…");
        return words.arg(numberOf(batch));
    }
    //: %1 is how many of them are done already
    const QString words = accepting ? BatchWords::tr("Accepting %n orders: %1 done.", nullptr, sizeOf(batch))
                                    : BatchWords::tr("Assembling %n orders: %1 done.", nullptr, sizeOf(batch));
    return words.arg(done);
}

QString batchDone(const CommandGroup &batch)
{
    const int done = batch.count(Outcome::Confirmed);
    const bool accepting = batch.change() == Change::Accept;
    if (sizeOf(batch) > 1) {
        return accepting ? BatchWords::tr("%n orders are accepted.", nullptr, done)
                         : BatchWords::tr("%n orders are assembled.", nullptr, done);
    }
    //: %1 is "№ 410 000 123"
    const QString words =
        accepting ? BatchWords::tr("%1 is accepted.") : BatchWords::tr("%1 is assembled; its waybill comes by itself.");
    return words.arg(numberOf(batch));
}

QString leftUnsentWords(const std::vector<CommandEntry> &entries)
{
    QStringList sentences;
    for (auto first = entries.begin(); first != entries.end();) {
        const auto end = std::find_if(first, entries.end(),
                                      [first](const CommandEntry &entry) { return entry.change != first->change; });
        QStringList numbers;
        for (auto entry = first; entry != end; ++entry)
            numbers += numbered(entry->orderCode);
        //: What was to be done, and with which orders: "Assemble: № 410 000 123, № 410 000 124."
        sentences += BatchWords::tr("%1: %2.").arg(text::action(*first), numbers.join(u", "_s));
        first = end;
    }
    return sentences.join(u' ');
}

QString batchPartlyDone(const CommandGroup &batch)
{
    const int done = batch.count(Outcome::Confirmed);
    const int notDone = batch.count(Outcome::Rejected) + batch.count(Outcome::Unknown);
    //: How many orders are, and how many are not
    const QString words = batch.change() == Change::Accept ? BatchWords::tr("%1 accepted, %2 not.")
                                                           : BatchWords::tr("%1 assembled, %2 not.");
    return words.arg(done).arg(notDone);
}
