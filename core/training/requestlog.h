// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/wirerequest.h"

#include <deque>

namespace training {

// What a request did to an order. One that was refused, or cut before the shop heard it, did
// nothing. A postponed effect counts for the request that asked for it.
enum class Effect {
    None,
    Accepted,
    Cancelled,
    CodeSent,
    Completed,
    Assembled, // a second one is a second waybill
    Arrived,
    ReturnReceived,
    LineReduced,
    WeightsCorrected,
};

struct LoggedRequest {
    int number = 0; // from 1, in the order of arrival
    int connection = 0; // from 1: a request sent again on a new connection is a request of its own
    QByteArray raw; // exactly the bytes that came
    WireRequest request;
    Effect effect = Effect::None;
    QString orderCode; // of the order a change named, if the shop has it
    int httpStatus = 0; // what was answered; 0: nothing, or not yet
};

// Everything that reached the shop. The oldest go first once there are very many.
class RequestLog
{
public:
    int newConnection() { return ++m_connections; }
    int append(int connection, const QByteArray &raw, const WireRequest &request);
    void noteEffect(int number, Effect effect, const QString &orderCode);
    void noteStatus(int number, int httpStatus);
    void clear() { m_requests.clear(); }

    const std::deque<LoggedRequest> &requests() const { return m_requests; }

private:
    LoggedRequest *find(int number);

    std::deque<LoggedRequest> m_requests;
    int m_last = 0;
    int m_connections = 0;
};

} // namespace training
