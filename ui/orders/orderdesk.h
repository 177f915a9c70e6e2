// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandentry.h"
#include "core/commands/orderrunner.h"
#include "core/store/orderstore.h"
#include "ui/text/message.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class Batches;
class HandOverDialog;
class MessageBar;
class PackingRules;
class ShopCancels;
class QDialog;
class QWidget;

// What a person does to orders: opens the dialogs and submits the commands they give.
class OrderDesk final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `window`.
    OrderDesk(OrderStore &store, OrderRunner &runner, const Journal &journal, ShopCancels &cancels,
              PackingRules &packing, Settings &settings, const Clock &clock, MessageBar &bar, QWidget &window);
    ~OrderDesk() override;

    void accept(const std::vector<OrderId> &ids);
    // With what was filled in elsewhere already, or was asked before and got no answer.
    void cancel(const OrderId &id, CancellationReason reason = CancellationReason::Unknown,
                const QString &comment = {});
    void handOver(const OrderId &id);
    // One with all its lines, or many in one table.
    void assemble(const std::vector<OrderId> &ids);
    void showPackingRules();
    // What one dialog asks about one order: opens it, and submits what it gives.
    template <typename Dialog>
    void ask(const OrderId &id)
    {
        const OrderRecord *record = m_store.find(id);
        if (!record)
            return;
        auto *dialog = new Dialog(*record, m_clock.now(), &m_window);
        connect(dialog, &Dialog::submitted, this, &OrderDesk::submit);
        open(*dialog);
    }
    // Every acceptance that is still held, or those of these orders.
    void takeBack();
    void takeBack(const std::vector<OrderId> &ids);

    // Of an acceptance that is still held: what it means to end the program now.
    std::optional<text::Message> unsent() const;
    // A dialog or a batch shows the outcome of this command.
    bool shows(const CommandEntry &entry) const;

Q_SIGNALS:
    // Of many orders it was not done for these: they are worth a second look.
    void notDone(const std::vector<OrderId> &ids);
    // A person wants these chosen.
    void choiceWanted(const std::vector<OrderId> &ids);
    // For these it turned out to be done after all.
    void doneAfterAll(const std::vector<OrderId> &ids);
    // A dialog shows this order, and its lines are not known.
    void entriesWanted(const OrderId &id);
    // The hand-over's dialog has closed: ready for the next buyer.
    void handOverClosed(bool isDone);

private:
    void assembleOne(const OrderRecord &record);
    void assembleMany(const std::vector<OrderId> &ids);
    // Says so where it was refused.
    void submit(const Command &command);
    void open(QDialog &dialog) const;

    OrderStore &m_store;
    OrderRunner &m_runner;
    const Journal &m_journal;
    ShopCancels &m_cancels;
    PackingRules &m_packing;
    Settings &m_settings;
    const Clock &m_clock;
    MessageBar &m_bar;
    QWidget &m_window;
    Batches *m_batches;
    QPointer<HandOverDialog> m_handOver;
};
