// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace training {

World::World(const Options &options, const QByteArray &token, const Clock &theClock)
    : maker(options), late(book, theClock), waybills(book, late, options),
      changes(book, late, waybills, theClock, options.seed,
              [this](const ShopOrder &order) { Q_EMIT codeSent(order.code(), order.buyerName(), order.pickupCode); }),
      lineChanges(book, late), time(book, maker, theClock, options.seed), clock(theClock),
      m_desk(book, changes, lineChanges, waybills, options, theClock, token), m_timeMoves(options.timeMoves),
      m_latency(options.latencyMs)
{
    maker.fill(book, options, theClock.now());
    for (ShopOrder *order : book.newestFirst())
        waybills.issueFor(*order);
    if (options.timeMoves) {
        for (const auto operation : {"orderEntryCancelOperation"_L1, "orderPartialCancel"_L1})
            late.setUsual({operation, 0, 3s});
        late.setUsual({u"waybill"_s, 0, 8s});
    }
}

QString World::open(quint16 port)
{
    m_face = std::make_unique<HttpFace>([this](int number, const WireRequest &request) {
        const Answer answer = m_desk.answer(request);
        log.noteEffect(number, answer.effect, answer.orderCode);
        return answer;
    });
    m_door = std::make_unique<Door>(faults, log, clock);
    m_door->latency = m_latency;
    connect(m_door.get(), &Door::requestArrived, this, &World::requestArrived);
    const quint16 facePort = m_face->listen();
    const QString trouble = m_door->listen(port, facePort);
    if (facePort == 0 || !trouble.isEmpty()) {
        close();
        return trouble.isEmpty() ? QStringLiteral("no free port") : trouble;
    }
    waybills.setHost(u"http://127.0.0.1:%1"_s.arg(m_door->port()));
    if (m_timeMoves) {
        m_tick = std::make_unique<QTimer>();
        connect(m_tick.get(), &QTimer::timeout, this, [this] { time.step(); });
        m_tick->start(20s);
    }
    return {};
}

void World::close()
{
    m_tick.reset();
    m_door.reset();
    m_face.reset();
}

void World::setLatency(std::chrono::milliseconds latency)
{
    m_latency = latency;
    if (m_door)
        m_door->latency = latency;
}

QString World::stage(const OrderSpec &spec)
{
    ShopOrder &order = book.add(maker.make(spec, clock.now()));
    waybills.issueFor(order);
    return order.code();
}

ShopOrder *World::order(const QString &code)
{
    book.applyDue(clock.now());
    return book.byCode(code);
}

} // namespace training
