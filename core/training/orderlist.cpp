// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/orderlist.h"

#include "core/training/resource.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr int largestPage = 100;
constexpr std::chrono::milliseconds longestSpan = std::chrono::days(14);

struct Includes {
    bool user = false;
    bool entries = false;
};

Includes includesOf(const WireRequest &request)
{
    // "user,entries" and the key repeated are both in use.
    const QStringList words = request.queryValues(u"include[orders]"_s).join(u',').split(u',');
    return {words.contains("user"_L1), words.contains("entries"_L1)};
}

// The first value of a key; empty and absent are the same to the marketplace.
QString only(const WireRequest &request, const QString &key)
{
    return request.queryValues(key).value(0);
}

std::optional<qint64> number(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString missing(const QString &filter)
{
    return u"Required filter %1 is empty."_s.arg(filter);
}

QString malformed(const QString &filter)
{
    return u"Filter %1 has a wrong value."_s.arg(filter);
}

// What a list is asked for, or the words of its refusal.
struct Question {
    QString refusal;
    int page = 0;
    int size = 0;
    QString state;
    QString status;
    qint64 from = 0;
    qint64 to = 0;
    QString deliveryType;
    QString signatureRequired;

    bool fits(const ShopOrder &order) const
    {
        if (!state.isEmpty() && order.state() != state)
            return false;
        if (!status.isEmpty() && order.status() != status)
            return false;
        // Not for the state PICKUP, the help says.
        if (!deliveryType.isEmpty() && state != "PICKUP"_L1 &&
            (order.text("deliveryMode") == "DELIVERY_PICKUP"_L1) != (deliveryType == "PICKUP"_L1))
            return false;
        return signatureRequired.isEmpty() || order.flag("signatureRequired") == (signatureRequired == "true"_L1);
    }
};

Question refused(const QString &words)
{
    Question question;
    question.refusal = words;
    return question;
}

Question questionOf(const WireRequest &request, Instant now)
{
    Question question;
    const auto page = number(only(request, u"page[number]"_s));
    const auto size = number(only(request, u"page[size]"_s));
    if (!page || *page < 0)
        return refused(u"Required parameter page[number] is empty."_s);
    if (!size || *size < 1)
        return refused(u"Required parameter page[size] is empty."_s);
    if (*size > largestPage)
        return refused(u"Parameter page[size] must not exceed 100."_s);
    question.page = int(*page);
    question.size = int(*size);

    const QString fromKey = u"filter[orders][creationDate][$ge]"_s;
    const QString toKey = u"filter[orders][creationDate][$le]"_s;
    if (only(request, fromKey).isEmpty())
        return refused(missing(u"[orders][creationDate][$ge]"_s));
    const auto from = number(only(request, fromKey));
    const auto to = only(request, toKey).isEmpty() ? std::optional(toMs(now)) : number(only(request, toKey));
    if (!from || !to)
        return refused(malformed(u"[orders][creationDate]"_s));
    if (*to - *from > longestSpan.count())
        return refused(u"Filter [orders][creationDate] must not span more than 14 days."_s);
    question.from = *from;
    question.to = *to;

    static const QStringList states{u"NEW"_s,      u"SIGN_REQUIRED"_s,  u"PICKUP"_s,
                                    u"DELIVERY"_s, u"KASPI_DELIVERY"_s, u"ARCHIVE"_s};
    question.state = only(request, u"filter[orders][state]"_s);
    if (!question.state.isEmpty() && !states.contains(question.state))
        return refused(malformed(u"[orders][state]"_s));
    static const QStringList statuses{u"APPROVED_BY_BANK"_s, u"ACCEPTED_BY_MERCHANT"_s,
                                      u"COMPLETED"_s,        u"CANCELLED"_s,
                                      u"CANCELLING"_s,       u"KASPI_DELIVERY_RETURN_REQUESTED"_s,
                                      u"RETURNED"_s};
    question.status = only(request, u"filter[orders][status]"_s);
    if (!question.status.isEmpty() && !statuses.contains(question.status))
        return refused(malformed(u"[orders][status]"_s));
    question.deliveryType = only(request, u"filter[orders][deliveryType]"_s);
    if (!QStringList{u""_s, u"DELIVERY"_s, u"PICKUP"_s}.contains(question.deliveryType))
        return refused(malformed(u"[orders][deliveryType]"_s));
    question.signatureRequired = only(request, u"filter[orders][signatureRequired]"_s);
    if (!QStringList{u""_s, u"true"_s, u"false"_s}.contains(question.signatureRequired))
        return refused(malformed(u"[orders][signatureRequired]"_s));
    return question;
}

QJsonArray includedWith(const std::vector<ShopOrder *> &orders, Includes includes)
{
    QJsonArray included;
    for (const ShopOrder *order : orders) {
        if (includes.user)
            included.append(customerResource(*order));
        if (includes.entries) {
            for (const ShopEntry &entry : order->entries())
                included.append(entryResource(entry));
        }
    }
    return included;
}

Answer pageAnswer(const std::vector<ShopOrder *> &orders, Includes includes, int pageCount, int totalCount)
{
    QJsonArray data;
    for (ShopOrder *order : orders) {
        data.append(orderResource(*order, includes.entries));
        order->wasRead();
    }
    return document({{"data"_L1, data},
                     {"included"_L1, includedWith(orders, includes)},
                     {"meta"_L1, QJsonObject{{"pageCount"_L1, pageCount}, {"totalCount"_L1, totalCount}}}});
}

} // namespace

Answer OrderList::answer(const WireRequest &request) const
{
    const QStringList codes = request.queryValues(u"filter[orders][code]"_s);
    if (!codes.isEmpty())
        return byCode(codes.first(), request);
    Question question = questionOf(request, m_clock.now());
    if (!question.refusal.isEmpty())
        return refusal(400, question.refusal);
    if (m_statusFilterIgnored)
        question.status.clear();

    std::vector<ShopOrder *> fitting;
    for (ShopOrder *order : m_book.newestFirst(question.from, question.to)) {
        if (question.fits(*order))
            fitting.push_back(order);
    }
    const auto total = qint64(fitting.size());
    const qint64 first = std::min(qint64(question.page) * question.size, total);
    const qint64 last = std::min(first + question.size, total);
    return pageAnswer({fitting.begin() + first, fitting.begin() + last}, includesOf(request),
                      int((total + question.size - 1) / question.size), int(total));
}

Answer OrderList::byCode(const QString &code, const WireRequest &request) const
{
    std::vector<ShopOrder *> found;
    if (ShopOrder *order = m_book.byCode(code))
        found.push_back(order);
    const int count = int(found.size());
    return pageAnswer(found, includesOf(request), count, count);
}

Answer OrderList::one(ShopOrder &order, const WireRequest &request) const
{
    const Includes includes = includesOf(request);
    const QJsonObject data = orderResource(order, includes.entries);
    order.wasRead();
    return document({{"data"_L1, data}, {"included"_L1, includedWith({&order}, includes)}});
}

} // namespace training
