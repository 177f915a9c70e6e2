// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/outcomenotices.h"

#include "core/api/knownanswer.h"
#include "ui/notices/messagebar.h"
#include "ui/text/changewords.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"
#include "ui/text/people.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const CommandEntry &entry)
{
    return outcomeKey(entry.orderId);
}

} // namespace

QString numbered(const OrderCode &code)
{
    return u"№\u00A0"_s + text::groupedCode(code);
}

QString ofOrder(const OrderCode &code, const QString &words)
{
    return numbered(code) + u": "_s + words;
}

text::Message ofOrder(const OrderCode &code, const text::Message &message)
{
    return {ofOrder(code, message.happened), message.meaning, message.next};
}

QString takenBackWords(const OrderCode &code)
{
    //: %1 is "№ 410 000 123"
    return OutcomeNotices::tr("%1: taken back, nothing was sent.").arg(numbered(code));
}

QString outcomeKey(const OrderId &id)
{
    return u"outcome/"_s + id.value();
}

std::function<bool()> hasGoneOn(const OrderStore &store, const OrderId &id)
{
    const auto stageNow = [&store, id] {
        const OrderRecord *record = store.find(id);
        return record ? std::optional(record->stage()) : std::nullopt;
    };
    return [stageNow, before = stageNow()] { return stageNow() != before; };
}

OutcomeNotices::OutcomeNotices(const OrderStore &store, OrderRunner &runner, const Journal &journal, MessageBar &bar,
                               IsShownElsewhere isShownElsewhere, QObject *parent)
    : QObject(parent), m_store(store), m_runner(runner), m_journal(journal), m_bar(bar),
      m_isShownElsewhere(std::move(isShownElsewhere))
{
    // A sentence about an order goes when the order goes, and what says that there is none when it comes.
    connect(&store, &OrderStore::rowsChanged, &bar, &MessageBar::review);
    connect(&store, &OrderStore::rowsInserted, &bar, &MessageBar::review);
    connect(&runner, &OrderRunner::finished, this, &OutcomeNotices::onFinished);
    connect(&runner, &OrderRunner::becameUnknown, this, &OutcomeNotices::onUnknown);
    connect(&runner, &OrderRunner::lookedInVain, this, [this](JournalId id) {
        const auto entry = findCommand(m_journal, id);
        const auto pending = m_runner.pending(id);
        if (entry && pending)
            m_bar.reword(keyOf(*entry), ofOrder(entry->orderCode, text::inDoubt(*pending)));
    });
    connect(&runner, &OrderRunner::askAboutHeld, this, [this](const std::vector<CommandEntry> &entries) {
        for (const CommandEntry &entry : entries) {
            if (entry.change == Change::Accept) // of lines the LineDesk asks
                ask(entry);
        }
    });
}

void OutcomeNotices::onFinished(JournalId id, Outcome outcome, const Error &error)
{
    const auto entry = findCommand(m_journal, id);
    if (!entry || !entry->change)
        return;
    const bool isShownElsewhere = m_isShownElsewhere(*entry);
    // What is accepted or assembled ends in the sentence in which it began.
    if (!isShownElsewhere || (entry->change != Change::Accept && entry->change != Change::Assemble))
        m_bar.takeAway(keyOf(*entry));
    if (isShownElsewhere)
        return;
    // The words say that the number is copied.
    if (entry->change == Change::Arrive && isNotThere(error))
        QApplication::clipboard()->setText(entry->orderCode.value());
    if (outcome == Outcome::Rejected)
        m_bar.say({keyOf(*entry),
                   Meaning::Late,
                   ofOrder(entry->orderCode, text::changeFailed(*entry->change, error)),
                   {},
                   {},
                   hasGoneOn(m_store, entry->orderId)});
    else if (outcome == Outcome::Confirmed)
        m_bar.say({keyOf(*entry),
                   Meaning::Done,
                   {text::done(*entry->change, numbered(entry->orderCode)), {}, {}},
                   {},
                   goodNewsLasts});
    else if (outcome == Outcome::TakenBack)
        m_bar.say({keyOf(*entry), Meaning::Information, {takenBackWords(entry->orderCode), {}, {}}, {}, goodNewsLasts});
}

void OutcomeNotices::onUnknown(JournalId id)
{
    const auto entry = findCommand(m_journal, id);
    if (!entry || !entry->change || m_isShownElsewhere(*entry))
        return;
    std::vector<Notice::Button> buttons;
    // No reading can tell whether a code reached the buyer.
    if (entry->change != Change::SendCode)
        buttons.push_back({tr("Check a&gain"), [this, order = entry->orderId] { m_runner.checkAgain(order); }});
    const PendingChange pending = m_runner.pending(id).value_or(PendingChange{*entry->change, Outcome::Unknown});
    m_bar.say({keyOf(*entry),
               Meaning::Unknown,
               ofOrder(entry->orderCode, text::inDoubt(pending)),
               buttons,
               {},
               hasGoneOn(m_store, entry->orderId)});
}

void OutcomeNotices::ask(const CommandEntry &entry)
{
    const text::Message message{
        tr("%1 was about to be accepted when the program ended.").arg(numbered(entry.orderCode)),
        tr("It was held back at %1 and never sent: the order is not accepted.").arg(text::fullMoment(entry.createdAt)),
        {}};
    const auto answer = [this, id = entry.id](bool send) {
        return [this, id, send] { m_runner.answerHeld(id, send); };
    };
    m_bar.say({keyOf(entry),
               Meaning::Near,
               message,
               {{tr("&Send now"), answer(true)}, {tr("&Take back"), answer(false)}},
               {}});
}
