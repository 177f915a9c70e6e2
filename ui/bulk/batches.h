// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/commandgroup.h"
#include "ui/text/message.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class BatchResults;
class MessageBar;
class QWidget;

// The batches that are under way or in doubt: says in the message bar what becomes of each, and
// shows the outcome of every order where some were not done.
class Batches final : public QObject
{
    Q_OBJECT

public:
    // The results open over `window`.
    Batches(const OrderStore &store, OrderRunner &runner, const Journal &journal, const Clock &clock, MessageBar &bar,
            QWidget &window);
    ~Batches() override;

    // Nothing happens without commands.
    void begin(const std::vector<Command> &commands);
    // Every order that is still held.
    void takeBack();
    // One of the batches tells the outcome of this command.
    bool has(JournalId id) const;

Q_SIGNALS:
    // A batch has ended, but not for these: they are worth a second look.
    void notDone(const std::vector<OrderId> &ids);
    // A person wants these chosen.
    void choiceWanted(const std::vector<OrderId> &ids);
    // Of those, these turned out well after all.
    void doneAfterAll(const std::vector<OrderId> &ids);

private:
    enum class Phase { Begun, Held, Running, Over };
    struct Told {
        std::shared_ptr<CommandGroup> batch;
        Instant begunAt;
        Phase phase; // as last said
        std::vector<OrderId> notDone; // as last said
    };

    void tell(Told &told);
    void tellHeld();
    void tellRunning(const Told &told);
    void tellEnd(Told &told);
    void tellWhatWasNotDone(const Told &told);
    void tellLeftUnsent(const std::vector<CommandEntry> &entries);
    text::Message heldWords() const;
    std::vector<const Told *> held() const;
    void showResults(const std::shared_ptr<const CommandGroup> &batch);

    const OrderStore &m_store;
    OrderRunner &m_runner;
    const Journal &m_journal;
    const Clock &m_clock;
    MessageBar &m_bar;
    QWidget &m_window;
    std::vector<std::unique_ptr<Told>> m_batches; // the last one is the newest
    QTimer m_everySecond;
    QPointer<BatchResults> m_results;
};
