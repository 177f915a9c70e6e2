// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/requestlog.h"

namespace training {

constexpr size_t mostKept = 20'000; // a training day polls some eight thousand times

int RequestLog::append(int connection, const QByteArray &raw, const WireRequest &request)
{
    LoggedRequest logged;
    logged.number = ++m_last;
    logged.connection = connection;
    logged.raw = raw;
    logged.request = request;
    m_requests.push_back(logged);
    if (m_requests.size() > mostKept)
        m_requests.pop_front();
    return m_last;
}

void RequestLog::noteEffect(int number, Effect effect, const QString &orderCode)
{
    if (LoggedRequest *logged = find(number)) {
        logged->effect = effect;
        logged->orderCode = orderCode;
    }
}

void RequestLog::noteStatus(int number, int httpStatus)
{
    if (LoggedRequest *logged = find(number))
        logged->httpStatus = httpStatus;
}

LoggedRequest *RequestLog::find(int number)
{
    if (m_requests.empty() || number < m_requests.front().number || number > m_requests.back().number)
        return nullptr;
    return &m_requests[static_cast<size_t>(number - m_requests.front().number)];
}

} // namespace training
