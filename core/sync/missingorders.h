// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"
#include "core/store/reading.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class ApiClient;
class OrderStore;
enum class Priority;

// Asks by their numbers for open orders that no list shows any more, a few at once. Where an order has gone is
// learned once. An answer that teaches nothing — nobody knows it, or it is where its list ought to have shown
// it — makes the pause before the next question about it longer, and after a few of them the round is over:
// lists that turn empty must not make thousands of requests.
//
// Life cycle: lookUp() once a round; then exactly one of finished() and failed(), never during lookUp(), unless
// abandon() is called.
class MissingOrders : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostInVain = 20; // of one round, and those on their way by then

    MissingOrders(ApiClient &client, OrderStore &store, ReadingCounter &readings, const Clock &clock,
                  QObject *parent = nullptr);
    ~MissingOrders() override;

    void lookUp(const std::vector<OrderId> &missing, Priority priority);
    void abandon();

    // Of the last round: those that are still shown as they were last read, and the oldest of these readings.
    int unseen() const { return m_unseen; }
    std::optional<Instant> unseenSince() const { return m_unseenSince; }

Q_SIGNALS:
    // `failure`: of looking up single orders, if any failed.
    void finished(const std::optional<Error> &failure);
    // There is no use in asking for anything else.
    void failed(const Error &error);

private:
    struct InVain {
        int times = 0;
        Instant nextAt{};
    };

    std::vector<OrderId> worthAsking(Priority priority);
    void askNext();
    void ask(const OrderId &id);
    void onAnswer(const OrderId &id, const Result<std::optional<Order>> &answer, const Reading &reading);
    void noteInVain(const OrderId &id);
    void end();

    ApiClient &m_client;
    OrderStore &m_store;
    ReadingCounter &m_readings;
    const Clock &m_clock;
    QHash<OrderId, InVain> m_inVain;
    std::unique_ptr<QObject> m_round; // the owner of its requests
    std::vector<OrderId> m_missing;
    std::vector<OrderId> m_waiting; // from the back
    quint64 m_begun = 0; // the ordinal before the first question
    Priority m_priority{};
    int m_running = 0;
    int m_vainAnswers = 0;
    std::optional<Error> m_failure;
    int m_unseen = 0;
    std::optional<Instant> m_unseenSince;
};
