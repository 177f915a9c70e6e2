// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/batches.h"

#include "core/commands/commandentry.h"
#include "core/store/orderstore.h"
#include "ui/bulk/batchresults.h"
#include "ui/bulk/batchwords.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/text/groupwords.h"

#include <QKeySequence>
#include <QWidget>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// What is held is one matter, however many times the key was pressed.
const QString heldKey = u"held"_s;

// Each batch is a matter of its own, known by its first order; of one order it is that order's.
QString keyOf(const CommandGroup &batch)
{
    if (batch.members().size() == 1)
        return outcomeKey(batch.members().front().orderId);
    return u"batch/%1/%2"_s.arg(int(batch.change())).arg(batch.members().front().orderId.value());
}

bool isHeld(const CommandGroup &batch)
{
    return batch.count(Outcome::Held) > 0;
}

// Those that a person has to look at again.
std::vector<OrderId> notDoneOf(const CommandGroup &batch)
{
    std::vector<OrderId> ids;
    for (const CommandGroup::Member &member : batch.members()) {
        if (isNotDone(member.outcome))
            ids.push_back(member.orderId);
    }
    return ids;
}

// Of a single order.
QString whyNotDone(const CommandGroup &batch)
{
    return text::whyNotDone(batch.change(), batch.members().front());
}

QString takenBackWords(const CommandGroup &batch)
{
    if (batch.members().size() > 1)
        return Batches::tr("%n orders are taken back: nothing was sent.", nullptr, int(batch.members().size()));
    return ::takenBackWords(batch.members().front().orderCode);
}

} // namespace

Batches::Batches(const OrderStore &store, OrderRunner &runner, const Journal &journal, const Clock &clock,
                 MessageBar &bar, QWidget &window)
    : QObject(&window), m_store(store), m_runner(runner), m_journal(journal), m_clock(clock), m_bar(bar),
      m_window(window)
{
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        if (!held().empty())
            m_bar.reword(heldKey, heldWords());
    });
    connect(&runner, &OrderRunner::leftUnsent, this, &Batches::tellLeftUnsent);
}

Batches::~Batches() = default;

void Batches::begin(const std::vector<Command> &commands)
{
    if (commands.empty())
        return;
    // One whose outcome is unknown may still end.
    std::erase_if(m_batches, [](const auto &earlier) { return earlier->batch->isSettled(); });
    const auto batch = std::make_shared<CommandGroup>(commands, m_runner.submitMany(commands), m_runner, m_journal);
    Told &told = *m_batches.emplace_back(std::make_unique<Told>(Told{batch, m_clock.now(), Phase::Begun, {}}));
    connect(batch.get(), &CommandGroup::changed, this, [this, &told] { tell(told); });
    m_everySecond.start();
    tell(told);
}

void Batches::takeBack()
{
    for (const auto &told : m_batches) {
        if (isHeld(*told->batch))
            told->batch->takeBack();
    }
}

bool Batches::has(JournalId id) const
{
    return std::ranges::any_of(m_batches, [id](const auto &told) { return told->batch->has(id); });
}

void Batches::tell(Told &told)
{
    const CommandGroup &batch = *told.batch;
    const Phase now = batch.isOver() ? Phase::Over : isHeld(batch) ? Phase::Held : Phase::Running;
    const Phase before = std::exchange(told.phase, now);
    const bool isNew = now != before;
    if (now == Phase::Held || before == Phase::Held)
        tellHeld();
    if (now == Phase::Over)
        tellEnd(told);
    else if (now == Phase::Running && isNew)
        tellRunning(told);
    else if (now == Phase::Running)
        m_bar.reword(keyOf(batch), {batchRunning(batch), {}, {}});
}

std::vector<const Batches::Told *> Batches::held() const
{
    std::vector<const Told *> found;
    for (const auto &told : m_batches) {
        if (isHeld(*told->batch))
            found.push_back(told.get());
    }
    return found;
}

void Batches::tellHeld()
{
    if (held().empty()) {
        m_bar.takeAway(heldKey);
    } else if (m_bar.says(heldKey)) {
        m_bar.reword(heldKey, heldWords());
    } else {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
        m_bar.say({.key = heldKey,
                   .message = heldWords(),
                   //: A button with its key
                   .buttons = {{tr("Take back (%1)").arg(key), [this] { takeBack(); }}},
                   .staysInFront = true});
    }
}

void Batches::tellRunning(const Told &told)
{
    std::vector<Notice::Button> buttons;
    if (told.batch->members().size() > 1)
        buttons.push_back({tr("&Show each"), [this, batch = told.batch] { showResults(batch); }});
    m_bar.say({keyOf(*told.batch), Meaning::Information, {batchRunning(*told.batch), {}, {}}, buttons, {}});
}

// The first ones go first: their time counts.
text::Message Batches::heldWords() const
{
    int orders = 0;
    int soonest = std::numeric_limits<int>::max();
    int last = 1;
    QString number;
    for (const Told *told : held()) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_runner.hold() - (m_clock.now() - told->begunAt));
        const int seconds = std::max(1, int(left.count()));
        soonest = std::min(soonest, seconds);
        last = std::max(last, seconds);
        orders += told->batch->count(Outcome::Held);
        const auto &members = told->batch->members();
        const auto first = std::ranges::find(members, Outcome::Held, &CommandGroup::Member::outcome);
        if (first != members.end())
            number = numbered(first->orderCode);
    }
    if (orders == 1) {
        //: %1 is "№ 410 000 123"
        return {tr("%1 will be accepted in %n s.", nullptr, last).arg(number), {}, {}};
    }
    const QString seconds = soonest == last ? QString::number(last) : u"%1–%2"_s.arg(soonest).arg(last);
    //: %1 is "5", or "2–5"
    return {tr("%n orders will be accepted in %1 s.", nullptr, orders).arg(seconds), {}, {}};
}

void Batches::tellEnd(Told &told)
{
    const CommandGroup &batch = *told.batch;
    const QString key = keyOf(batch);
    const auto before = std::exchange(told.notDone, notDoneOf(batch));
    std::vector<OrderId> recovered;
    std::ranges::copy_if(before, std::back_inserter(recovered),
                         [&](const OrderId &id) { return std::ranges::find(told.notDone, id) == told.notDone.end(); });
    if (!recovered.empty())
        Q_EMIT doneAfterAll(recovered);
    if (batch.count(Outcome::TakenBack) == int(batch.members().size()))
        m_bar.say({key, Meaning::Information, {takenBackWords(batch), {}, {}}, {}, goodNewsLasts});
    else if (told.notDone.empty())
        m_bar.say({key, Meaning::Done, {batchDone(batch), {}, {}}, {}, goodNewsLasts});
    else if (before.empty())
        tellWhatWasNotDone(told);
    else if (batch.members().size() > 1)
        m_bar.reword(key, {batchPartlyDone(batch), {}, {}});
    else
        m_bar.reword(key, {numbered(batch.members().front().orderCode) + u':', whyNotDone(batch), {}});
}

void Batches::tellWhatWasNotDone(const Told &told)
{
    const CommandGroup &batch = *told.batch;
    const bool unknown = batch.count(Outcome::Unknown) > 0;
    const Meaning meaning = unknown ? Meaning::Unknown : Meaning::Late;
    const CommandGroup::Member &first = batch.members().front();
    if (batch.members().size() == 1) {
        std::vector<Notice::Button> buttons;
        if (unknown)
            buttons.push_back({tr("Check a&gain"), [this, id = first.orderId] { m_runner.checkAgain(id); }});
        m_bar.say({keyOf(batch),
                   meaning,
                   {numbered(first.orderCode) + u':', whyNotDone(batch), {}},
                   buttons,
                   {},
                   hasGoneOn(m_store, first.orderId)});
    } else {
        m_bar.say({keyOf(batch),
                   meaning,
                   {batchPartlyDone(batch), {}, {}},
                   {{tr("&Show each"), [this, shown = told.batch] { showResults(shown); }},
                    {tr("S&elect them"), [this, batch = told.batch] { Q_EMIT choiceWanted(notDoneOf(*batch)); }}},
                   {}});
        showResults(told.batch);
    }
    Q_EMIT notDone(told.notDone);
}

// An earlier run of the program ended before their turn came: many that went together, or one.
void Batches::tellLeftUnsent(const std::vector<CommandEntry> &entries)
{
    std::vector<OrderId> ids;
    ids.reserve(entries.size());
    for (const CommandEntry &entry : entries)
        ids.push_back(entry.orderId);
    m_bar.say({u"unsent"_s,
               Meaning::Near,
               {tr("The program ended before %n changes were sent.", nullptr, int(entries.size())),
                leftUnsentWords(entries), tr("Nothing of it has happened: do it again if it is still wanted.")},
               {{tr("S&elect them"), [this, ids] { Q_EMIT choiceWanted(ids); }}},
               {}});
}

void Batches::showResults(const std::shared_ptr<const CommandGroup> &batch)
{
    if (m_results)
        m_results->close();
    m_results = new BatchResults(batch, &m_window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    m_results->show(); // the window stays usable beside it
}
