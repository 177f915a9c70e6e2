// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcomewriter.h"

#include "core/store/orderstore.h"

#include <utility>

OutcomeWriter::OutcomeWriter(Journal &journal, OrderStore &store, std::chrono::milliseconds pause)
    : m_journal(journal), m_store(store)
{
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &OutcomeWriter::writeAll);
}

OutcomeWriter::~OutcomeWriter()
{
    static_cast<void>(writeAll());
}

void OutcomeWriter::write(const std::vector<Ending> &endings)
{
    m_unwritten.insert(m_unwritten.end(), endings.begin(), endings.end());
    if (!writeAll())
        m_again.start();
}

Result<void> OutcomeWriter::writeAll()
{
    if (m_unwritten.empty())
        return {};
    // Taken out first: whoever is told of one may end another.
    const std::vector<Ending> endings = std::exchange(m_unwritten, {});
    const Result<void> written = m_journal.together([&] {
        Result<void> done;
        for (const auto &[id, orderId, outcome, words] : endings) {
            if (done)
                done = m_journal.setOutcome(id, outcome, words);
            if (done)
                done = m_store.writeBeside(orderId);
        }
        return done;
    });
    if (!written)
        m_unwritten.insert(m_unwritten.begin(), endings.begin(), endings.end());
    else if (m_unwritten.empty())
        m_again.stop();
    return written;
}
