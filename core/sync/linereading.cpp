// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/linereading.h"

#include "core/api/requests.h"
#include "core/http/apiclient.h"
#include "core/orders/lineprice.h"
#include "core/store/orderstore.h"

LineReading::LineReading(ApiClient &client, OrderStore &store, ReadingCounter &readings, OrderId id, LeastWeights least,
                         QObject *owner)
    : QObject(owner), m_client(client), m_store(store), m_id(std::move(id)), m_reading(readings.next())
{
    m_client.send(requests::entriesOf(m_id), Priority::Person, this,
                  [this, least](const Result<std::vector<OrderEntry>> &lines) {
                      if (lines) {
                          take(*lines, least);
                      } else {
                          deleteLater();
                          Q_EMIT failed(lines.error());
                      }
                  });
}

void LineReading::take(const std::vector<OrderEntry> &lines, LeastWeights least)
{
    const OrderRecord *record = m_store.find(m_id);
    const bool known = record && record->order.entries;
    m_lines = known ? withKnownFacts(lines, *record->order.entries) : lines;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (least == LeastWeights::AskToo && isWeighed(m_lines[line]) && !m_lines[line].minAllowedWeight)
            askLeast(line);
    }
    endIfComplete();
}

// Whoever does not get it can do without: the marketplace checks it once more.
void LineReading::askLeast(size_t line)
{
    ++m_open;
    m_client.send(requests::entryById(m_lines[line].id), Priority::Person, this,
                  [this, line](const Result<OrderEntry> &entry) {
                      if (entry && entry->quantity == m_lines[line].quantity)
                          m_lines[line].minAllowedWeight = entry->minAllowedWeight;
                      --m_open;
                      endIfComplete();
                  });
}

void LineReading::endIfComplete()
{
    if (m_open > 0)
        return;
    m_store.applyEntries(m_id, m_lines, m_reading);
    deleteLater();
    Q_EMIT finished();
}
