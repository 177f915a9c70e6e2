// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linedesk.h"

#include "core/commands/commandgroup.h"
#include "core/store/orderstore.h"
#include "core/sync/linereading.h"
#include "core/sync/ordersync.h"
#include "ui/asking/askedbefore.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/reduceresults.h"
#include "ui/lines/weightdialog.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/text/failures.h"
#include "ui/text/journalwords.h"

#include <QApplication>
#include <QHash>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString readingKey = u"lines"_s;

// Which lines they are, the first few by name and code.
QString wishesOf(const std::vector<CommandEntry> &entries, const OrderRecord *record)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const CommandEntry &entry : entries) {
        for (const LineWish &wish : entry.lines)
            lines += text::wished(wish, record ? &record->order : nullptr);
    }
    const bool isCut = lines.size() > most;
    return lines.first(std::min(lines.size(), most)).join(u"; "_s) + (isCut ? u"; …"_s : u"."_s);
}

} // namespace

LineDesk::LineDesk(const OrderStore &store, OrderRunner &runner, const Journal &journal, OrderSync &sync,
                   MessageBar &bar, QWidget &window)
    : QObject(&window), m_store(store), m_runner(runner), m_journal(journal), m_sync(sync), m_bar(bar), m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::seconds(1));
    connect(&m_runner, &OrderRunner::askAboutHeld, this, &LineDesk::ask);
}

LineDesk::~LineDesk() = default;

void LineDesk::begin(Change change, const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return;
    if (const auto refusal = m_runner.gate().refusalOf(change, id)) {
        sayRefused(id, change, *refusal);
        return;
    }
    delete m_reading; // only the last one that was asked for opens a dialog
    m_bar.takeAway(readingKey);
    m_slow.disconnect(this);
    connect(&m_slow, &QTimer::timeout, this, [this, number = numbered(record->order.code)] {
        const QString words = tr("Reading the lines of %1 again…").arg(number);
        m_bar.say(
            {readingKey, Meaning::Information, {words, {}, {}}, {{tr("&Stop"), [this] { delete m_reading; }}}, {}});
    });
    m_slow.start();

    const bool weights = change == Change::CorrectWeights;
    m_reading = m_sync.readLines(id, weights ? LeastWeights::AskToo : LeastWeights::AsKnown, this);
    connect(m_reading, &LineReading::finished, this, [this, change, id] {
        m_bar.takeAway(readingKey);
        open(change, id);
    });
    // Asking once more takes the notice away, and the id it keeps: that goes on as a copy.
    connect(m_reading, &LineReading::failed, this, [this, change, id](const Error &error) {
        text::Message message = text::readingFailed(error);
        message.meaning = tr("The lines may have changed: they can only be worked on once they were read again.");
        m_bar.say({readingKey,
                   Meaning::Late,
                   message,
                   {{tr("&Read again"), [this, change, id] { begin(change, OrderId(id)); }}},
                   {}});
    });
    connect(m_reading, &QObject::destroyed, &m_slow, &QTimer::stop);
}

void LineDesk::open(Change change, const OrderId &id)
{
    m_slow.stop();
    const OrderRecord *record = m_store.find(id);
    // Whoever opened another dialog meanwhile does that now.
    if (!record || QApplication::activeModalWidget())
        return;
    if (const auto refusal = m_runner.gate().refusalOf(change, id)) {
        sayRefused(id, change, *refusal);
        return;
    }
    if (change == Change::ReduceLine) {
        auto *dialog = new ReduceDialog(record->order, &m_window);
        connect(dialog, &ReduceDialog::submitted, this, &LineDesk::reduceLines);
        openDialog(*dialog, *record, change);
    } else {
        auto *dialog = new WeightDialog(record->order, &m_window);
        connect(dialog, &WeightDialog::submitted, this, &LineDesk::submit);
        openDialog(*dialog, *record, change);
    }
}

void LineDesk::openDialog(LinesDialog &dialog, const OrderRecord &record, Change change)
{
    const OrderId id = record.order.id;
    if (const auto asked = askedBefore(m_journal, record, change))
        dialog.fillIn(asked->lines, asked->reason, asked->comment);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_store, &OrderStore::rowsChanged, &dialog, [this, &dialog, id](int first, int last) {
        const int row = m_store.rowOf(id);
        if (row < first || row > last)
            return;
        dialog.setOrder(m_store.at(row).order);
        if (!m_store.at(row).order.entries)
            m_sync.readEntries(id);
    });
    connect(&dialog, &LinesDialog::cancelWanted, this, [this, id](CancellationReason reason, const QString &comment) {
        Q_EMIT cancelWanted(id, reason, comment);
    });
    dialog.open();
}

void LineDesk::reduceLines(const std::vector<ReduceLine> &commands)
{
    if (commands.size() == 1) {
        submit(commands.front());
        return;
    }
    const auto ids = m_runner.submitInTurn(commands);
    if (!ids) {
        sayRefused(commands.front().id, Change::ReduceLine, ids.error());
        return;
    }
    follow(std::make_shared<CommandGroup>(std::vector<Command>(commands.begin(), commands.end()),
                                          std::vector<OrderRunner::Submitted>(ids->begin(), ids->end()), m_runner,
                                          m_journal));
}

void LineDesk::follow(const std::shared_ptr<CommandGroup> &reductions)
{
    // One whose outcome is unknown may still end.
    std::erase_if(m_reductions, [](const auto &earlier) { return earlier->isSettled(); });
    m_reductions.push_back(reductions);
    connect(reductions.get(), &CommandGroup::changed, this,
            [this, weak = std::weak_ptr(reductions)] { showWhatWentWrong(weak.lock()); });
    showResults(reductions);
}

// An earlier run of the program ended before their turn came.
void LineDesk::ask(const std::vector<CommandEntry> &entries)
{
    QHash<OrderId, std::vector<CommandEntry>> byOrder;
    for (const CommandEntry &entry : entries) {
        if (entry.change == Change::ReduceLine)
            byOrder[entry.orderId].push_back(entry);
    }
    for (const auto &[id, lines] : std::as_const(byOrder).asKeyValueRange()) {
        std::vector<JournalId> ids;
        std::ranges::transform(lines, std::back_inserter(ids), &CommandEntry::id);
        const auto answer = [this, ids](bool send) {
            for (const JournalId line : ids)
                m_runner.answerHeld(line, send);
        };
        const text::Message message{
            tr("%1: %n lines were still to be reduced when the program ended.", nullptr, int(ids.size()))
                    .arg(numbered(lines.front().orderCode)) +
                u' ' + wishesOf(lines, m_store.find(id)),
            tr("They waited for another one and were never sent: they stay as they are."),
            tr("Before anything is sent the lines are read again.")};
        m_bar.say({u"waiting/"_s + id.value(),
                   Meaning::Near,
                   message,
                   {{tr("&Send now"),
                     [this, left = lines, answer] {
                         follow(std::make_shared<CommandGroup>(left, m_runner, m_journal));
                         answer(true);
                     }},
                    {tr("&Take back"), [answer] { answer(false); }}},
                   {}});
    }
}

void LineDesk::submit(const Command &command)
{
    const OrderId &id = orderIdOf(command);
    const auto submitted = m_runner.submit(command);
    if (!submitted) {
        sayRefused(id, changeOf(command), submitted.error());
        return;
    }
    const QString number = numbered(orderCodeOf(command));
    m_bar.say({outcomeKey(id),
               Meaning::Information,
               {changeOf(command) == Change::ReduceLine ? tr("%1: the line is being reduced…").arg(number)
                                                        : tr("%1: the weights are being corrected…").arg(number),
                tr("The program says when it is done."),
                {}},
               {},
               {}});
}

// Who closed the results is shown them again when something did not go well.
void LineDesk::showWhatWentWrong(const std::shared_ptr<CommandGroup> &reductions)
{
    const bool all = reductions->count(Outcome::Confirmed) == int(reductions->members().size());
    const bool isShown = m_results && m_shown.lock() == reductions;
    if (!isShown && reductions->isOver() && !all)
        showResults(reductions);
}

void LineDesk::showResults(const std::shared_ptr<CommandGroup> &reductions)
{
    if (m_results)
        m_results->close();
    m_results = new ReduceResults(reductions, m_store, &m_window);
    m_shown = reductions;
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    m_results->show(); // the window stays usable beside it
}

void LineDesk::sayRefused(const OrderId &id, Change change, const Refusal &refusal)
{
    text::Message message = text::refused(change, refusal);
    if (const OrderRecord *record = m_store.find(id))
        message = ofOrder(record->order.code, message);
    m_bar.say({outcomeKey(id), Meaning::Late, message, {}, {}, hasGoneOn(m_store, id)});
}

bool LineDesk::shows(const CommandEntry &entry) const
{
    const auto shown = m_shown.lock();
    return m_results && m_results->isVisible() && shown && shown->has(entry.id);
}

std::optional<text::Message> LineDesk::unsent() const
{
    if (std::ranges::none_of(m_reductions,
                             [](const auto &reductions) { return reductions->count(Outcome::Waiting) > 0; }))
        return std::nullopt;
    return text::Message{tr("Some lines wait for the marketplace to reduce the one before."),
                         tr("If you close now, they are not sent, and the next start asks about them."),
                         tr("Wait for the outcome, or close again.")};
}
