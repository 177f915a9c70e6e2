// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandrunner.h"
#include "ui/text/failures.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class AcceptResults;
class Acceptance;
class HandOverDialog;
class MessageBar;
class ShopCancels;
class QWidget;

// What a person does to orders: accept, cancel, hand over, take back. Opens the dialogs, submits
// the commands, and says in the message bar what became of an acceptance.
class OrderDesk final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `window`.
    OrderDesk(const OrderStore &store, CommandRunner &runner, ShopCancels &cancels, Settings &settings,
              const Clock &clock, MessageBar &bar, QWidget &window);
    ~OrderDesk() override;

    void accept(const std::vector<OrderId> &ids);
    void cancel(const OrderId &id);
    void handOver(const OrderId &id);
    // The last acceptance that is still held, all of it.
    void takeBack();

    // A dialog or an acceptance shows the outcome of this command.
    bool shows(const JournalEntry &entry) const;

Q_SIGNALS:
    // These were not accepted and are worth a second look.
    void notAccepted(const std::vector<OrderId> &ids);
    // The hand-over's dialog has closed: ready for the next buyer.
    void handOverClosed();

private:
    void announce(const std::shared_ptr<Acceptance> &acceptance);
    void announceEnd(const std::shared_ptr<Acceptance> &acceptance);
    text::Message heldWords(const Acceptance &acceptance) const;
    void showResults(const std::shared_ptr<Acceptance> &acceptance);

    const OrderStore &m_store;
    CommandRunner &m_runner;
    ShopCancels &m_cancels;
    Settings &m_settings;
    const Clock &m_clock;
    MessageBar &m_bar;
    QWidget &m_window;
    std::vector<std::shared_ptr<Acceptance>> m_acceptances; // the last one is the newest
    QTimer m_everySecond;
    QPointer<HandOverDialog> m_handOver;
    QPointer<AcceptResults> m_results;
};
