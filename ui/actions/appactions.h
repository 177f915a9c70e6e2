// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/order.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

class CommandRunner;
class OrderStore;
class QAction;

enum class Act {
    Accept,
    HandOver,
    Assemble,
    ReduceLines,
    CorrectWeights,
    Cancel,
    Arrive,
    ReceiveReturn,
    PrintWaybill,
    ReprintWaybill,
    ShowWaybill,
    WaybillToFile,
    PrintSetup,
    CheckAgain,
    TakeBack,
    CopyNumber,
    PackingRules,
    WorkingHours,
    Quit,
    Refresh,
    Search,
    ShowOrders,
    ShowJournal,
    ShowArchive,
    NextPane,
    PreviousPane,
    MenuBar,
    FullScreen,
    Shortcuts,
};

// Every action of the program with its name, icon and default shortcuts. Those that change an
// order are enabled by the rules, and say in their tool tip and status tip why they are not.
class AppActions : public QObject
{
    Q_OBJECT

public:
    AppActions(const CommandRunner &runner, const OrderStore &store, QObject *parent = nullptr);

    QAction &operator[](Act act) const { return *m_actions[act]; }
    // One for each of the first eight queues, Alt+1…8.
    const QList<QAction *> &queues() const { return m_queues; }
    const QList<QAction *> &all() const { return m_all; }
    // All of them by what they are about, as the shortcut sheet shows them.
    struct Group {
        QString title;
        QList<QAction *> actions;
    };
    std::vector<Group> groups() const;

    // To be called when the selection, the store or a held change has changed.
    void update(const std::vector<OrderId> &selected);
    // Enabled where there is nothing to say against it.
    void allow(Act act, const QString &whyNot);

private:
    QString whyNotOne(Change change, const std::vector<OrderId> &selected) const;
    QString whyNotMany(Change change, const std::vector<OrderId> &selected, const QString &none) const;
    QString whyNotCheck(const std::vector<OrderId> &selected) const;

    const CommandRunner &m_runner;
    const OrderStore &m_store;
    QHash<Act, QAction *> m_actions;
    QList<QAction *> m_queues;
    QList<QAction *> m_all;
};

// Why the action is not offered now, as its tips say it; empty if it is enabled.
QString whyNot(const QAction &action);
