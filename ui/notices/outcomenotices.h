// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/orderrunner.h"
#include "core/store/orderstore.h"
#include "ui/text/message.h"

#include <QObject>

#include <functional>

class MessageBar;

// Says in the message bar how changes ended that no dialog and no acceptance shows by itself, and
// asks what shall become of those an earlier run held back.
class OutcomeNotices final : public QObject
{
    Q_OBJECT

public:
    using IsShownElsewhere = std::function<bool(const CommandEntry &)>;

    OutcomeNotices(const OrderStore &store, OrderRunner &runner, const Journal &journal, MessageBar &bar,
                   IsShownElsewhere isShownElsewhere, QObject *parent = nullptr);

private:
    void onFinished(JournalId id, Outcome outcome, const Error &error);
    void onUnknown(JournalId id);
    void ask(const CommandEntry &entry);

    const OrderStore &m_store;
    OrderRunner &m_runner;
    const Journal &m_journal;
    MessageBar &m_bar;
    IsShownElsewhere m_isShownElsewhere;
};

// Of what is said about an order's changes: the newest word takes the place of all earlier ones.
QString outcomeKey(const OrderId &id);
// For Notice::isOver: the order has gone on to another stage since this call.
std::function<bool()> hasGoneOn(const OrderStore &store, const OrderId &id);
// "№ 410 000 123"
QString numbered(const OrderCode &code);
// "№ 410 000 123: The code is not right."
QString ofOrder(const OrderCode &code, const QString &words);
text::Message ofOrder(const OrderCode &code, const text::Message &message);
// "№ 410 000 123: taken back, nothing was sent."
QString takenBackWords(const OrderCode &code);
// How long good news stays.
inline constexpr std::chrono::milliseconds goodNewsLasts{6000};
