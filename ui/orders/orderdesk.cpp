// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderdesk.h"

#include "core/store/orderstore.h"
#include "core/store/packingrules.h"
#include "core/sync/shopcancels.h"
#include "ui/asking/askedbefore.h"
#include "ui/bulk/batches.h"
#include "ui/handover/handoverdialog.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/orders/canceldialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/packing/packingrulesdialog.h"
#include "ui/text/changewords.h"
#include "ui/text/failures.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// One was asked for in this program, and the marketplace has not said no.
bool codeMayHaveArrived(const Journal &journal, const OrderId &id)
{
    return std::ranges::any_of(commandsOf(journal, id), [](const CommandEntry &entry) {
        return entry.change == Change::SendCode && entry.outcome != Outcome::Rejected && !isHeldBack(entry.outcome) &&
               entry.outcome != Outcome::TakenBack;
    });
}

} // namespace

OrderDesk::OrderDesk(OrderStore &store, OrderRunner &runner, const Journal &journal, ShopCancels &cancels,
                     PackingRules &packing, Settings &settings, const Clock &clock, MessageBar &bar, QWidget &window)
    : QObject(&window), m_store(store), m_runner(runner), m_journal(journal), m_cancels(cancels), m_packing(packing),
      m_settings(settings), m_clock(clock), m_bar(bar), m_window(window),
      m_batches(new Batches(store, runner, journal, clock, bar, window))
{
    connect(m_batches, &Batches::notDone, this, &OrderDesk::notDone);
    connect(m_batches, &Batches::choiceWanted, this, &OrderDesk::choiceWanted);
    connect(m_batches, &Batches::doneAfterAll, this, &OrderDesk::doneAfterAll);
}

OrderDesk::~OrderDesk() = default;

void OrderDesk::accept(const std::vector<OrderId> &ids)
{
    std::vector<Command> commands;
    for (const OrderId &id : ids) {
        if (const OrderRecord *record = m_store.find(id))
            commands.emplace_back(AcceptOrder{id, record->order.code});
    }
    m_batches->begin(commands);
}

void OrderDesk::cancel(const OrderId &id, CancellationReason reason, const QString &comment)
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return;
    m_cancels.wantSoon();
    auto *dialog = new CancelDialog(record->order, m_cancels.costOf(record->order), &m_window);
    if (const auto asked = askedBefore(m_journal, *record, Change::Cancel))
        dialog->fillIn(asked->reason, asked->comment);
    else
        dialog->fillIn(reason, comment);
    connect(&m_cancels, &ShopCancels::costChanged, dialog,
            [this, dialog, order = record->order] { dialog->setCost(m_cancels.costOf(order)); });
    connect(dialog, &CancelDialog::submitted, this, &OrderDesk::submit);
    open(*dialog);
}

void OrderDesk::handOver(const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record || m_handOver)
        return;
    m_handOver = new HandOverDialog(*record, m_runner, m_settings, m_clock, {}, &m_window);
    m_handOver->setAttribute(Qt::WA_DeleteOnClose);
    if (codeMayHaveArrived(m_journal, id))
        m_handOver->setCodeWasSent();
    connect(&m_store, &OrderStore::rowsChanged, m_handOver, [this, id](int first, int last) {
        const int row = m_store.rowOf(id);
        if (row >= first && row <= last)
            m_handOver->setRecord(m_store.at(row));
    });
    connect(m_handOver, &QDialog::finished, this, [this, id, code = record->order.code](int result) {
        m_handOver = nullptr;
        const bool isDone = result == QDialog::Accepted;
        // What the dialog has shown is said on: the order has left the list, and another one stands there.
        if (isDone)
            m_bar.say({outcomeKey(id),
                       Meaning::Done,
                       {text::done(Change::Complete, numbered(code)), {}, {}},
                       {},
                       goodNewsLasts});
        Q_EMIT handOverClosed(isDone);
    });
    m_handOver->open();
}

void OrderDesk::assemble(const std::vector<OrderId> &ids)
{
    if (ids.size() > 1)
        assembleMany(ids);
    else if (const OrderRecord *record = ids.empty() ? nullptr : m_store.find(ids.front()))
        assembleOne(*record);
}

void OrderDesk::assembleOne(const OrderRecord &record)
{
    auto *dialog = new AssembleDialog(record, m_packing, m_clock.now(), &m_window);
    const OrderId id = record.order.id;
    connect(&m_store, &OrderStore::rowsChanged, dialog, [this, dialog, id](int first, int last) {
        const int row = m_store.rowOf(id);
        if (row >= first && row <= last)
            dialog->setOrder(m_store.at(row).order);
    });
    connect(dialog, &AssembleDialog::submitted, this,
            [this](const AssembleOrder &command) { m_batches->begin({command}); });
    if (!record.order.entries)
        Q_EMIT entriesWanted(id);
    open(*dialog);
}

void OrderDesk::assembleMany(const std::vector<OrderId> &ids)
{
    std::vector<AssembleModel::Candidate> candidates;
    for (const OrderId &id : ids) {
        const OrderRecord *record = m_store.find(id);
        if (!record)
            continue;
        const auto refusal = m_runner.gate().refusalOf(Change::Assemble, id);
        candidates.push_back({record->order, refusal ? text::refused(Change::Assemble, *refusal).happened : QString()});
        if (!refusal && !record->order.entries)
            Q_EMIT entriesWanted(id);
    }
    auto *dialog = new AssembleManyDialog(
        std::move(candidates), [this](const QString &sku) { return m_packing.find(sku); }, &m_window);
    connect(&m_store, &OrderStore::rowsChanged, dialog, [this, dialog](int first, int last) {
        for (int row = first; row <= last; ++row)
            dialog->setOrder(m_store.at(row).order);
    });
    connect(dialog, &AssembleManyDialog::submitted, this, [this](const std::vector<AssembleOrder> &commands) {
        m_batches->begin({commands.begin(), commands.end()});
    });
    open(*dialog);
}

void OrderDesk::showPackingRules()
{
    open(*new PackingRulesDialog(m_packing, &m_window));
}

void OrderDesk::open(QDialog &dialog) const
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

void OrderDesk::takeBack()
{
    m_batches->takeBack();
}

void OrderDesk::takeBack(const std::vector<OrderId> &ids)
{
    for (const OrderId &id : ids) {
        if (const auto held = m_runner.heldOf(id))
            m_runner.takeBack(*held);
    }
}

// The journal keeps what is held, and the next start asks.
std::optional<text::Message> OrderDesk::unsent() const
{
    if (!m_runner.lastHeld())
        return std::nullopt;
    return text::Message{tr("An acceptance has not been sent yet."),
                         tr("If you close now, it is not sent, and the next start asks about it."),
                         tr("Wait a few seconds, or close again.")};
}

bool OrderDesk::shows(const CommandEntry &entry) const
{
    if (m_handOver && m_handOver->orderId() == entry.orderId)
        return entry.change == Change::SendCode || entry.change == Change::Complete;
    return m_batches->has(entry.id);
}

void OrderDesk::submit(const Command &command)
{
    const auto submitted = m_runner.submit(command);
    if (submitted)
        return;
    const text::Message message = ofOrder(orderCodeOf(command), text::refused(changeOf(command), submitted.error()));
    const OrderId &id = orderIdOf(command);
    m_bar.say({outcomeKey(id), Meaning::Late, message, {}, {}, hasGoneOn(m_store, id)});
}
