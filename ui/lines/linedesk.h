// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/orderrunner.h"
#include "ui/text/message.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class CommandGroup;
class LineReading;
class LinesDialog;
class MessageBar;
class OrderSync;
class QWidget;
class ReduceResults;
struct OrderRecord;

// What a person does to the lines of an order: has them read again, opens the dialogs over what came,
// submits what they give, and shows what became of several lines.
class LineDesk final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `window`.
    LineDesk(const OrderStore &store, OrderRunner &runner, const Journal &journal, OrderSync &sync, MessageBar &bar,
             QWidget &window);
    ~LineDesk() override;

    void reduce(const OrderId &id) { begin(Change::ReduceLine, id); }
    void correctWeights(const OrderId &id) { begin(Change::CorrectWeights, id); }

    // A window shows the outcome of this command.
    bool shows(const CommandEntry &entry) const;
    // Of lines that wait for those before them: what it means to end the program now.
    std::optional<text::Message> unsent() const;

Q_SIGNALS:
    // Nothing would be left of the order: it is to be cancelled instead.
    void cancelWanted(const OrderId &id, CancellationReason reason, const QString &comment);

private:
    void begin(Change change, const OrderId &id);
    void open(Change change, const OrderId &id);
    void openDialog(LinesDialog &dialog, const OrderRecord &record, Change change);
    void reduceLines(const std::vector<ReduceLine> &commands);
    void submit(const Command &command);
    void follow(const std::shared_ptr<CommandGroup> &reductions);
    void ask(const std::vector<CommandEntry> &entries);
    void showWhatWentWrong(const std::shared_ptr<CommandGroup> &reductions);
    void showResults(const std::shared_ptr<CommandGroup> &reductions);
    void sayRefused(const OrderId &id, Change change, const Refusal &refusal);

    const OrderStore &m_store;
    OrderRunner &m_runner;
    const Journal &m_journal;
    OrderSync &m_sync;
    MessageBar &m_bar;
    QWidget &m_window;
    QPointer<LineReading> m_reading; // before a dialog opens
    QTimer m_slow; // runs until it is worth saying that we read
    std::vector<std::shared_ptr<CommandGroup>> m_reductions;
    QPointer<ReduceResults> m_results;
    std::weak_ptr<CommandGroup> m_shown; // in m_results
};
