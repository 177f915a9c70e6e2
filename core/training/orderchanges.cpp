// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/orderchanges.h"

#include "core/training/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr qsizetype longestComment = 1000;

QString notFrom(const ShopOrder &order, QLatin1StringView wanted)
{
    return u"Order status can not be changed from %1 to %2."_s.arg(order.status(), wanted);
}

// Where an accepted order waits next.
QString stateWhenAccepted(const ShopOrder &order)
{
    if (order.flag("signatureRequired"))
        return u"SIGN_REQUIRED"_s;
    if (order.text("deliveryMode") == "DELIVERY_PICKUP"_L1)
        return u"PICKUP"_s;
    return order.flag("isKaspiDelivery") ? u"KASPI_DELIVERY"_s : u"DELIVERY"_s;
}

// Only what was sent; the number of places comes back as a number, as the help prints it.
QJsonObject echoOf(QJsonObject attributes)
{
    const QJsonValue places = attributes.value("numberOfSpace"_L1);
    if (places.isString())
        attributes.insert("numberOfSpace"_L1, places.toString().toInt());
    return attributes;
}

} // namespace

Answer OrderChanges::answer(const WireRequest &request)
{
    static constexpr std::array rules{
        std::pair{"ACCEPTED_BY_MERCHANT"_L1, Rule(&OrderChanges::accept)},
        std::pair{"CANCELLED"_L1, Rule(&OrderChanges::cancel)},
        std::pair{"COMPLETED"_L1, Rule(&OrderChanges::complete)},
        std::pair{"ASSEMBLE"_L1, Rule(&OrderChanges::assemble)},
        std::pair{"ARRIVED"_L1, Rule(&OrderChanges::arrive)},
        std::pair{"ARRIVED_BACKWARD"_L1, Rule(&OrderChanges::arriveBackward)},
    };
    const QJsonObject data = QJsonDocument::fromJson(request.body).object().value("data"_L1).toObject();
    const Wish wish{data.value("attributes"_L1).toObject(), request.header("X-Security-Code"),
                    request.header("X-Send-Code").value_or("") == "true"};
    const QString id = data.value("id"_L1).toString();
    const QString code = wish.attributes.value("code"_L1).toString();
    const QString status = wish.attributes.value("status"_L1).toString();
    if (data.value("type"_L1) != "orders"_L1)
        return refusal(400, u"Resource type must be orders."_s);
    if (id.isEmpty())
        return refusal(400, u"Required attribute id is empty."_s);
    if (code.isEmpty())
        return refusal(400, u"Required attribute code is empty."_s);
    ShopOrder *order = m_book.byId(id);
    if (!order)
        return refusal(404, u"Order not found."_s);
    if (order->code() != code)
        return refusal(400, u"Order code does not match the order."_s);
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const auto &row) { return row.first == status; });
    if (rule == rules.end())
        return refusal(400, u"Order status %1 is not supported."_s.arg(status));

    const Verdict verdict = (this->*rule->second)(*order, wish);
    if (!verdict.refusal.isEmpty())
        return refusal(400, verdict.refusal);
    // A code is sent at once: nothing of it shows on the order.
    if (verdict.effect == Effect::CodeSent)
        verdict.apply(*order);
    else
        m_late.carryOut(*order, status, verdict.apply);
    Answer answer = document({{"data"_L1, echoResource(id, echoOf(wish.attributes))}, {"included"_L1, QJsonArray()}});
    answer.effect = verdict.effect;
    answer.orderCode = code;
    return answer;
}

OrderChanges::Verdict OrderChanges::accept(ShopOrder &order, const Wish &)
{
    if (order.status() != "APPROVED_BY_BANK"_L1)
        return {notFrom(order, "ACCEPTED_BY_MERCHANT"_L1), {}, {}};
    return {{}, Effect::Accepted, [](ShopOrder &accepted) {
                accepted.set(u"status"_s, u"ACCEPTED_BY_MERCHANT"_s);
                accepted.set(u"state"_s, stateWhenAccepted(accepted));
            }};
}

OrderChanges::Verdict OrderChanges::cancel(ShopOrder &order, const Wish &wish)
{
    static const QStringList reasons{u"BUYER_CANCELLATION_BY_MERCHANT"_s, u"BUYER_NOT_REACHABLE"_s,
                                     u"MERCHANT_OUT_OF_STOCK"_s};
    const QString reason = wish.attributes.value("cancellationReason"_L1).toString();
    if (!reasons.contains(reason))
        return {u"Attribute cancellationReason has a wrong value."_s, {}, {}};
    if (wish.attributes.value("cancellationComment"_L1).toString().size() > longestComment)
        return {u"Attribute cancellationComment must not exceed 1000 characters."_s, {}, {}};
    const bool fromHere = order.status() == "ACCEPTED_BY_MERCHANT"_L1 || order.status() == "APPROVED_BY_BANK"_L1;
    if (!fromHere || order.flag("assembled") || order.assemblyGranted)
        return {notFrom(order, "CANCELLED"_L1), {}, {}};
    return {{}, Effect::Cancelled, [reason](ShopOrder &cancelled) {
                cancelled.set(u"cancellationReason"_s, reason);
                cancelled.archive(u"CANCELLED"_s);
            }};
}

OrderChanges::Verdict OrderChanges::complete(ShopOrder &order, const Wish &wish)
{
    if (order.status() == "CANCELLED"_L1 || order.status() == "CANCELLING"_L1)
        return {u"Order is cancelled, so it can't be completed."_s, {}, {}};
    if (order.status() == "COMPLETED"_L1)
        return {u"Order already has been completed, so it can't be completed again."_s, {}, {}};
    const bool signing = order.flag("signatureRequired") || order.state() == "SIGN_REQUIRED"_L1;
    const bool atOurCounter =
        order.state() == "DELIVERY"_L1 || (order.state() == "PICKUP"_L1 && !order.flag("isKaspiDelivery"));
    if (order.status() == "ACCEPTED_BY_MERCHANT"_L1 && (signing || !atOurCounter))
        return {u"Order is not may complete allowed"_s, {}, {}};
    if (order.status() != "ACCEPTED_BY_MERCHANT"_L1)
        return {notFrom(order, "COMPLETED"_L1), {}, {}};
    if (!wish.sendCode || !wish.securityCode)
        return {u"Security code is required."_s, {}, {}};

    if (wish.securityCode->isEmpty()) {
        return {{}, Effect::CodeSent, [this](ShopOrder &waiting) {
                    waiting.pickupCode = pickupCodeFor(waiting);
                    m_codeSent(waiting);
                }};
    }
    if (order.pickupCode.isEmpty() || *wish.securityCode != order.pickupCode.toUtf8())
        return {u"Security code is not valid. And the order cannot be completed without it"_s, {}, {}};
    return {{}, Effect::Completed, [this](ShopOrder &completed) {
                completed.set(u"completionDate"_s, toMs(m_clock.now()));
                completed.archive(u"COMPLETED"_s);
            }};
}

OrderChanges::Verdict OrderChanges::assemble(ShopOrder &order, const Wish &wish)
{
    // A string, as the help prints it; a number is refused.
    static const QRegularExpression places(u"^[1-9][0-9]{0,3}$"_s);
    const QString wanted = wish.attributes.value("numberOfSpace"_L1).toString();
    if (!places.match(wanted).hasMatch())
        return {u"Attribute numberOfSpace has a wrong value."_s, {}, {}};
    const bool withCourier = order.delivery(u"courierTransmissionDate"_s).isDouble();
    if (order.status() != "ACCEPTED_BY_MERCHANT"_L1 || order.state() != "KASPI_DELIVERY"_L1 || withCourier)
        return {notFrom(order, "ASSEMBLE"_L1), {}, {}};
    order.assemblyGranted = true;
    const int count = wanted.toInt();
    return {{}, Effect::Assembled, [this, count](ShopOrder &assembled) { m_waybills.assemble(assembled, count); }};
}

OrderChanges::Verdict OrderChanges::arrive(ShopOrder &order, const Wish &)
{
    if (order.status() != "ACCEPTED_BY_MERCHANT"_L1)
        return {notFrom(order, "ARRIVED"_L1), {}, {}};
    if (!order.flag("preOrder"))
        return {u"Order is not a pre-order, so it can't be arrived."_s, {}, {}};
    return {{}, Effect::Arrived, [](ShopOrder &arrived) { arrived.set(u"preOrder"_s, false); }};
}

OrderChanges::Verdict OrderChanges::arriveBackward(ShopOrder &order, const Wish &)
{
    const bool cancelling = order.status() == "CANCELLING"_L1;
    if (!cancelling && order.status() != "KASPI_DELIVERY_RETURN_REQUESTED"_L1)
        return {notFrom(order, "ARRIVED_BACKWARD"_L1), {}, {}};
    return {{}, Effect::ReturnReceived, [cancelling](ShopOrder &received) {
                received.archive(cancelling ? u"CANCELLED"_s : u"RETURNED"_s);
            }};
}

QString OrderChanges::pickupCodeFor(const ShopOrder &order) const
{
    // The same order gets the same code again, and the same seed the same codes.
    QRandomGenerator random(m_seed + order.code().toUInt());
    return QString::number(1000 + random.bounded(9000));
}

} // namespace training
