// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainingshop.h"

#include "core/training/resource.h"
#include "core/training/world.h"

#include <QCryptographicHash>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

// As long and as opaque as a real one, and the same for the same seed.
QString tokenFor(quint32 seed)
{
    const QByteArray hash = QCryptographicHash::hash("training" + QByteArray::number(seed), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

TrainingShop::TrainingShop(const Options &options, const Clock &clock, QObject *parent)
    : QObject(parent), m_token(tokenFor(options.seed)), m_port(options.port),
      m_world(std::make_unique<training::World>(options, m_token.toLatin1(), clock))
{
    connect(m_world.get(), &training::World::codeSent, this, &TrainingShop::codeSent);
    connect(m_world.get(), &training::World::requestArrived, this, &TrainingShop::requestArrived);
    m_world->moveToThread(&m_thread);
    m_thread.setObjectName("training-shop"_L1);
    m_thread.start();
}

TrainingShop::~TrainingShop()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

// Runs in the shop's thread and waits for it.
template <typename Function>
auto TrainingShop::inShop(Function function) const
{
    using Value = std::invoke_result_t<Function, training::World &>;
    training::World *world = m_world.get();
    if constexpr (std::is_void_v<Value>) {
        QMetaObject::invokeMethod(
            world, [&] { function(*world); }, Qt::BlockingQueuedConnection);
    } else {
        Value value{};
        QMetaObject::invokeMethod(
            world, [&] { value = function(*world); }, Qt::BlockingQueuedConnection);
        return value;
    }
}

Result<void> TrainingShop::start()
{
    QString trouble;
    m_port = inShop([&](training::World &world) {
        trouble = world.open(m_port);
        return world.port();
    });
    if (trouble.isEmpty())
        return {};
    Error error;
    error.kind = Error::Kind::Network;
    error.detail = trouble;
    return Failure(error);
}

void TrainingShop::stop()
{
    inShop([](training::World &world) { world.close(); });
}

QUrl TrainingShop::apiUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/shop/api"_s.arg(m_port));
}

void TrainingShop::inject(const training::RequestMatch &match, const training::Fault &fault, int times)
{
    inShop([&](training::World &world) { world.faults.add(match, fault, times); });
}

void TrainingShop::postponeEffect(const training::Postponement &postponement)
{
    inShop([&](training::World &world) { world.late.postpone(postponement); });
}

void TrainingShop::setWaybillDelay(int readings, std::chrono::milliseconds time)
{
    inShop([&](training::World &world) { world.late.setUsual({u"waybill"_s, readings, time}); });
}

void TrainingShop::clearFaults()
{
    inShop([](training::World &world) { world.faults.clear(); });
}

void TrainingShop::setLatency(std::chrono::milliseconds latency)
{
    inShop([&](training::World &world) { world.setLatency(latency); });
}

std::vector<training::LoggedRequest> TrainingShop::log() const
{
    return inShop([](training::World &world) {
        return std::vector<training::LoggedRequest>(world.log.requests().begin(), world.log.requests().end());
    });
}

void TrainingShop::clearLog()
{
    inShop([](training::World &world) { world.log.clear(); });
}

int TrainingShop::effects(training::Effect effect, const QString &orderCode) const
{
    return inShop([&](training::World &world) {
        const auto &requests = world.log.requests();
        return int(std::count_if(requests.begin(), requests.end(), [&](const training::LoggedRequest &request) {
            return request.effect == effect && (orderCode.isEmpty() || request.orderCode == orderCode);
        }));
    });
}

QStringList TrainingShop::orderCodes(const QString &state) const
{
    return inShop([&](training::World &world) {
        world.book.applyDue(world.clock.now());
        QStringList codes;
        for (const training::ShopOrder *order : world.book.newestFirst()) {
            if (state.isEmpty() || order->state() == state)
                codes.append(order->code());
        }
        return codes;
    });
}

QJsonObject TrainingShop::attributes(const QString &orderCode) const
{
    return inShop([&](training::World &world) {
        const training::ShopOrder *order = world.order(orderCode);
        return order ? order->attributes() : QJsonObject();
    });
}

QJsonArray TrainingShop::entries(const QString &orderCode) const
{
    return inShop([&](training::World &world) {
        QJsonArray entries;
        if (const training::ShopOrder *order = world.order(orderCode)) {
            for (const training::ShopEntry &entry : order->entries())
                entries.append(training::entryResource(entry));
        }
        return entries;
    });
}

QString TrainingShop::orderId(const QString &orderCode) const
{
    return inShop([&](training::World &world) {
        const training::ShopOrder *order = world.order(orderCode);
        return order ? order->id() : QString();
    });
}

QString TrainingShop::state(const QString &orderCode) const
{
    return attributes(orderCode).value("state"_L1).toString();
}

QString TrainingShop::status(const QString &orderCode) const
{
    return attributes(orderCode).value("status"_L1).toString();
}

QString TrainingShop::pickupCode(const QString &orderCode) const
{
    return inShop([&](training::World &world) {
        const training::ShopOrder *order = world.order(orderCode);
        return order ? order->pickupCode : QString();
    });
}

QString TrainingShop::addOrder(const training::OrderSpec &spec)
{
    return inShop([&](training::World &world) {
        Q_ASSERT(spec.code.isEmpty() || !world.book.byCode(spec.code));
        return world.stage(spec);
    });
}

void TrainingShop::setField(const QString &orderCode, const QString &path, const QJsonValue &value)
{
    inShop([&](training::World &world) {
        if (training::ShopOrder *order = world.order(orderCode)) {
            order->set(path, value);
            if (path == "creationDate"_L1)
                world.book.sort();
        }
    });
}

void TrainingShop::passTime(int steps)
{
    inShop([&](training::World &world) {
        for (int i = 0; i < steps; ++i)
            world.time.step();
    });
}
