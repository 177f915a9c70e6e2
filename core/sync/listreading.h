// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/requests.h"
#include "core/http/apiclient.h"
#include "core/store/reading.h"

#include <QObject>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

// Reads one list of orders (a state, a window of creation dates) to its end. Pages shift while
// they are read: repeats are merged by id, and a list that told more orders than were found is
// read again from its start, three times at most. However many pages a server tells of, or none, a page
// that brings nothing new ends the list.
//
// Life cycle: start() once; then pageRead() any number of times and exactly one of finished() and
// failed(), never during start(). Deleting it abandons the reading.
class ListReading : public QObject
{
    Q_OBJECT

public:
    ListReading(ApiClient &client, ReadingCounter &readings, ListOptions options, Priority priority, int mostAtOnce,
                QObject *parent = nullptr);

    void start();
    const ListOptions &options() const { return m_options; }
    const QSet<OrderId> &seen() const { return m_seen; }
    // As the server last told; nothing before its first answer.
    std::optional<int> totalCount() const { return m_totalCount; }
    // How many of its orders cannot be shown: without an id or a number, or told but never listed.
    int unreadable() const { return std::max(m_unreadable, m_totalCount.value_or(0) - int(m_seen.size())); }

Q_SIGNALS:
    void pageRead(const std::vector<Order> &orders, const Reading &reading);
    void finished();
    void failed(const Error &error);
    // The server refused to include the lines, and answers without them.
    void entriesNotIncluded();

private:
    void request(int page);
    void take(int page, OrderPage answer, const Reading &reading);
    void refuse(int page, const Error &error);
    void askForMore();
    void endOfPass();

    ApiClient &m_client;
    ReadingCounter &m_readings;
    ListOptions m_options;
    Priority m_priority;
    int m_mostAtOnce; // pages
    QSet<OrderId> m_seen;
    QSet<OrderId> m_seenInPass;
    std::optional<int> m_totalCount;
    int m_unreadable = 0;
    bool m_goesWithoutEntries = false; // asked again without them, not answered yet
    bool m_hasFailed = false; // what other pages still bring is not waited for
    int m_pageCount = 1;
    int m_pageSize = 1; // as the first page has it
    int m_nextPage = 0;
    int m_running = 0;
    int m_pass = 1;
};
