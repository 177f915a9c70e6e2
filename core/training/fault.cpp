// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fault.h"

using namespace Qt::StringLiterals;

namespace training {

bool RequestMatch::matches(const WireRequest &request) const
{
    if (!method.isEmpty() && method != request.method)
        return false;
    if (!status.isEmpty() && status != request.wantedStatus())
        return false;
    const QString sent = QString::fromUtf8(request.path);
    if (!sent.startsWith(path) && !sent.startsWith("/shop/api"_L1 + path))
        return false;
    if (!body.isEmpty() && !request.body.contains(body))
        return false;
    return query.isEmpty() || QString::fromUtf8(QByteArray::fromPercentEncoding(request.query)).contains(query);
}

namespace faults {

namespace {

Fault answerInstead(const Answer &answer, Moment moment)
{
    Fault fault;
    fault.reachesShop = moment == Moment::AfterEffect;
    fault.answer = answer;
    return fault;
}

Fault deliver(Fault::Delivery delivery, Moment moment)
{
    Fault fault;
    fault.reachesShop = moment == Moment::AfterEffect;
    fault.delivery = delivery;
    return fault;
}

} // namespace

Fault refuse(const QString &title, int status)
{
    return answerInstead(refusal(status, title), Moment::BeforeEffect);
}

Fault hang(Moment moment)
{
    return deliver(Fault::Delivery::Silence, moment);
}

Fault cut(Moment moment)
{
    return deliver(Fault::Delivery::Cut, moment);
}

Fault serverError(Moment moment, int status)
{
    return answerInstead(webPage(status), moment);
}

Fault truncatedBody()
{
    return deliver(Fault::Delivery::HalfThenCut, Moment::AfterEffect);
}

Fault halfAsWhole()
{
    return deliver(Fault::Delivery::HalfAsWhole, Moment::AfterEffect);
}

Fault brokenJson()
{
    Answer answer;
    answer.body = R"({"data":[{"type":"orders","id":"NDEwMDAw)";
    return answerInstead(answer, Moment::AfterEffect);
}

Fault slow(std::chrono::milliseconds delay)
{
    Fault fault;
    fault.delay = delay;
    return fault;
}

Fault tooManyRequests(std::chrono::seconds retryAfter)
{
    Answer answer = webPage(429);
    if (retryAfter.count() > 0)
        answer.headers.append({"Retry-After", QByteArray::number(qint64(retryAfter.count()))});
    return answerInstead(answer, Moment::BeforeEffect);
}

Fault redirect(const QUrl &to)
{
    Answer answer = webPage(302);
    answer.headers.append({"Location", to.toEncoded()});
    return answerInstead(answer, Moment::BeforeEffect);
}

Fault body(const QByteArray &body, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answerInstead(answer, Moment::BeforeEffect);
}

} // namespace faults

} // namespace training
