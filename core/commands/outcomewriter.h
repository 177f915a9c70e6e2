// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/journal.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

class OrderStore;

// Writes how commands ended, in one transaction with what that taught about their orders: whoever finds
// the one after a kill finds the other. What cannot be written (a full disk) is tried again until it can,
// in the order in which the commands ended; and once more when the program ends.
class OutcomeWriter : public QObject
{
    Q_OBJECT

public:
    OutcomeWriter(Journal &journal, OrderStore &store, std::chrono::milliseconds pause);
    ~OutcomeWriter() override;

    struct Ending {
        JournalId id;
        OrderId orderId;
        Outcome outcome;
        QString words;
    };
    void write(const std::vector<Ending> &endings);
    // What is not written yet; an Error: it still is not.
    Result<void> writeAll();

private:
    Journal &m_journal;
    OrderStore &m_store;
    std::vector<Ending> m_unwritten;
    QTimer m_again;
};
