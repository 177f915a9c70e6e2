// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listreading.h"

#include <utility>

namespace {

constexpr int mostPasses = 3;

int pagesOf(int orders, int size)
{
    return orders / size + (orders % size > 0 ? 1 : 0);
}

} // namespace

ListReading::ListReading(ApiClient &client, ReadingCounter &readings, ListOptions options, Priority priority,
                         int mostAtOnce, QObject *parent)
    : QObject(parent), m_client(client), m_readings(readings), m_options(options), m_priority(priority),
      m_mostAtOnce(mostAtOnce)
{}

void ListReading::start()
{
    m_pageCount = 1;
    m_nextPage = 0;
    m_unreadable = 0;
    m_seenInPass.clear();
    askForMore();
}

void ListReading::request(int page)
{
    ++m_running;
    ListOptions options = m_options;
    options.page = page;
    const Reading reading = m_readings.next();
    m_client.send(requests::listOrders(options), m_priority, this,
                  [this, page, reading](const Result<OrderPage> &answer) {
                      --m_running;
                      if (m_hasFailed)
                          return;
                      if (answer)
                          take(page, *answer, reading);
                      else
                          refuse(page, answer.error());
                  });
}

void ListReading::take(int page, OrderPage answer, const Reading &reading)
{
    if (std::exchange(m_goesWithoutEntries, false))
        Q_EMIT entriesNotIncluded();
    const qsizetype seenBefore = m_seenInPass.size();
    for (Order &order : answer.orders) {
        m_seen.insert(order.id);
        m_seenInPass.insert(order.id);
        // The list was asked for by state: an answer that leaves it out still says it.
        if (order.state.text.isEmpty())
            order.state = m_options.list.state;
    }
    m_unreadable += answer.unreadable;
    m_totalCount = answer.totalCount ? answer.totalCount : int(m_seen.size());
    const int onPage = int(answer.orders.size()) + answer.unreadable;
    const bool bringsNew = m_seenInPass.size() > seenBefore;
    // Pages may be smaller than was asked for.
    if (page == 0)
        m_pageSize = std::clamp(onPage, 1, ListOptions::largestPage);
    const int told = std::max(answer.pageCount.value_or(0), pagesOf(answer.totalCount.value_or(0), m_pageSize));
    if (!bringsNew && answer.unreadable == 0)
        m_pageCount = std::min(m_pageCount, page);
    else if (told > 0)
        m_pageCount = told;
    else if (bringsNew) // what cannot be read cannot be told from what was there before
        m_pageCount = std::max(m_pageCount, page + 2);

    askForMore();
    Q_EMIT pageRead(answer.orders, reading);
    if (m_running == 0)
        endOfPass();
}

void ListReading::refuse(int page, const Error &error)
{
    if (error.kind == Error::Kind::Rejected && m_options.include == Include::UserAndEntries) {
        m_options.include = Include::User;
        m_goesWithoutEntries = true;
        request(page);
        return;
    }
    m_hasFailed = true;
    Q_EMIT failed(error);
}

void ListReading::askForMore()
{
    // The first page alone tells how many there are.
    const int most = m_nextPage == 0 ? 1 : m_mostAtOnce;
    while (m_nextPage < m_pageCount && m_running < most)
        request(m_nextPage++);
}

void ListReading::endOfPass()
{
    const bool shifted = m_seen.size() + m_unreadable < m_totalCount.value_or(0);
    if (shifted && m_pass < mostPasses) {
        ++m_pass;
        start();
        return;
    }
    Q_EMIT finished();
}
