// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/journalwords.h"

#include "ui/text/changewords.h"
#include "ui/text/failures.h"
#include "ui/text/foreign.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

// As core/commands and core/api write them.
constexpr std::array knownWords{
    QT_TRANSLATE_NOOP("JournalWords", "the program ended before the answer came"),
    QT_TRANSLATE_NOOP("JournalWords", "no answer in time"),
    QT_TRANSLATE_NOOP("JournalWords", "the orders' file is in use by another program"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: there was no connection"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: there was no token"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the connection was not secure"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: a proxy on the way refused"),
    QT_TRANSLATE_NOOP("JournalWords", "somebody else than the marketplace answered"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the marketplace asked us to wait"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the order had changed meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the lines had changed meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the lines could not be read again"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the order could not be read again"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the order was cancelled meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: assembled meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the arrival was noted meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "not sent: the program had ended"),
    QT_TRANSLATE_NOOP("JournalWords", "told once more, it had not been seen"),
    QT_TRANSLATE_NOOP("JournalWords", "the server said yes, but the order did not change"),
    QT_TRANSLATE_NOOP("JournalWords", "the order has ended meanwhile"),
    QT_TRANSLATE_NOOP("JournalWords", "read again: it had not happened"),
    QT_TRANSLATE_NOOP("JournalWords", "the connection closed before the answer"),
    QT_TRANSLATE_NOOP("JournalWords", "a redirect, which is not followed"),
};

} // namespace

QString ownWords(const QString &words)
{
    for (const char *own : knownWords) {
        if (words == QLatin1StringView(own))
            return JournalWords::tr(own);
    }
    // What ends in a number of its own.
    constexpr auto waybill = "not sent: assembled meanwhile, waybill "_L1;
    if (words.startsWith(waybill)) {
        //: %1 is the number of a waybill
        return JournalWords::tr("not sent: assembled meanwhile, waybill %1").arg(words.sliced(waybill.size()));
    }
    const QString known = knownRefusal(words);
    return known.isEmpty() ? theirs(words) : known;
}

QString lineName(const LineWish &line, const Order *order)
{
    if (!line.title.isEmpty() || !line.sku.isEmpty())
        return titleWithSku(line.title.isEmpty() ? line.sku : line.title, line.sku);
    if (order && order->entries) {
        const auto entry = std::ranges::find(*order->entries, line.entry, &OrderEntry::id);
        if (entry != order->entries->end())
            return titleWithSku(*entry);
    }
    //: In the place of an item's name that nobody knows any more
    return JournalWords::tr("One of the lines");
}

QString lineChange(const LineWish &line)
{
    const bool weighs = line.keptWeight && line.seenWeight;
    const QString before = weighs ? weight(*line.seenWeight) : number(line.seenQuantity);
    const QString after = weighs ? weight(*line.keptWeight) : number(line.keptQuantity);
    //: What was asked of a line: how much of it there was and how much was to stay
    const QString change = JournalWords::tr("%1 → %2").arg(before, after);
    const bool goes = line.keptQuantity == 0 || line.keptWeight == Weight{};
    //: %1 is "5 → 0"
    return goes ? JournalWords::tr("%1, line removed").arg(change) : change;
}

QString wished(const LineWish &line, const Order *order)
{
    return lineName(line, order) + u": "_s + lineChange(line);
}

QString action(const CommandEntry &entry)
{
    //: In the journal: what a newer version of the program did, %1 is its word for it
    return entry.change ? name(*entry.change) : JournalWords::tr("Unknown action (%1)").arg(theirs(entry.changeWord));
}

QString explanation(const CommandEntry &entry, const Order *order)
{
    QStringList parts;
    if (entry.reason != CancellationReason::Unknown)
        parts << name(Word(entry.reason));
    if (entry.places > 0)
        parts << JournalWords::tr("%n places", nullptr, entry.places);
    for (const LineWish &line : entry.lines)
        parts << wished(line, order);
    parts << theirs(entry.comment.simplified());
    parts << ownWords(entry.words).simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace text
