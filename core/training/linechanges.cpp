// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/linechanges.h"

#include "core/training/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace training {

namespace {

// A JSON number without a fraction, not negative; a string is none.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number <= 1e9 && std::floor(number) == number ? std::optional(int(number))
                                                                                            : std::nullopt;
}

QString wrong(QLatin1StringView attribute)
{
    return u"Attribute %1 has a wrong value."_s.arg(attribute);
}

// Why nothing of this order may change; empty if it may.
QString whyClosed(const ShopOrder &order)
{
    if (order.status() != "ACCEPTED_BY_MERCHANT"_L1)
        return u"Order entries can not be changed in status %1."_s.arg(order.status());
    if (order.flag("assembled") || order.assemblyGranted)
        return u"Order is already assembled, so its entries can't be changed."_s;
    return {};
}

// Comments may be left out.
bool isComment(const QJsonValue &notes)
{
    return notes.isUndefined() || notes.isNull() || notes.isString();
}

} // namespace

Answer LineChanges::reduce(const WireRequest &request)
{
    static const QStringList reasons{u"BUYER_CANCELLATION_BY_MERCHANT"_s, u"BUYER_NOT_REACHABLE"_s,
                                     u"MERCHANT_OUT_OF_STOCK"_s};
    const QJsonObject data = QJsonDocument::fromJson(request.body).object().value("data"_L1).toObject();
    const QJsonObject wish = data.value("attributes"_L1).toObject();
    const QJsonValue wanted = data["relationships"_L1]["entry"_L1]["data"_L1];
    if (data.value("type"_L1) != "orderEntryCancelOperation"_L1)
        return refusal(400, u"Resource type must be orderEntryCancelOperation."_s);
    if (wanted["type"_L1] != "orderentries"_L1 || wanted["id"_L1].toString().isEmpty())
        return refusal(400, u"Required relationship entry is empty."_s);
    const QString entryId = wanted["id"_L1].toString();
    ShopOrder *order = m_book.byEntryId(entryId);
    const ShopEntry *entry = order ? order->entry(entryId) : nullptr;
    if (!entry)
        return refusal(404, u"Order entry not found."_s);
    if (const QString why = whyClosed(*order); !why.isEmpty())
        return refusal(400, why);

    const auto units = wholeNumber(wish.value("remainedQuantity"_L1));
    if (!units || *units >= entry->quantity())
        return refusal(400, wrong("remainedQuantity"_L1));
    const QString reason = wish.value("reason"_L1).toString();
    if (!reasons.contains(reason))
        return refusal(400, wrong("reason"_L1));
    if (!isComment(wish.value("notes"_L1)))
        return refusal(400, wrong("notes"_L1));
    int grams = entry->gramsOf(*units);
    if (entry->isWeighed() && wish.contains("remainedWeight"_L1)) {
        const auto given = wholeNumber(wish.value("remainedWeight"_L1));
        const bool fits =
            given && (*units == 0 ? *given == 0
                                  : *given >= std::max(1, entry->leastGramsOf(*units)) && *given <= entry->grams());
        if (!fits)
            return refusal(400, wrong("remainedWeight"_L1));
        grams = *given;
    }

    carryOut(*order, u"orderEntryCancelOperation"_s, reason, {{entryId, *units, grams}});
    Answer answer = document({{"data"_L1, operationResource(nextId(), *units, grams)}, {"included"_L1, QJsonArray()}});
    answer.effect = Effect::LineReduced;
    answer.orderCode = order->code();
    return answer;
}

Answer LineChanges::correctWeights(const QString &orderId, const WireRequest &request)
{
    ShopOrder *order = m_book.byId(orderId);
    if (!order)
        return refusal(404, u"Order not found."_s);
    if (const QString why = whyClosed(*order); !why.isEmpty())
        return refusal(400, why);
    const QJsonArray wishes = QJsonDocument::fromJson(request.body).array();
    if (wishes.isEmpty())
        return refusal(400, u"Request body must be a list of order entries."_s);

    std::vector<Rest> rests;
    QJsonArray echoes;
    for (const QJsonValue &wish : wishes) {
        const QString entryId = wish["entry"_L1]["id"_L1].toString();
        const ShopEntry *entry = order->entry(entryId);
        const auto units = wholeNumber(wish["remainedQuantity"_L1]);
        const auto grams = wholeNumber(wish["remainedWeight"_L1]);
        if (!entry)
            return refusal(400, u"Order entry %1 does not belong to the order."_s.arg(entryId));
        if (std::any_of(rests.begin(), rests.end(), [&](const Rest &rest) { return rest.entryId == entryId; }))
            return refusal(400, u"Order entry %1 is given twice."_s.arg(entryId));
        if (!entry->isWeighed())
            return refusal(400, u"Order entry %1 is not sold by weight."_s.arg(entryId));
        if (wish["reason"_L1] != "PRODUCT_UNDERWEIGHT"_L1)
            return refusal(400, wrong("reason"_L1));
        if (!isComment(wish["notes"_L1]))
            return refusal(400, wrong("notes"_L1));
        if (!grams || *grams > entry->grams())
            return refusal(400, wrong("remainedWeight"_L1));
        if (*grams > 0 && *grams < entry->leastGrams)
            return refusal(400, u"Attribute remainedWeight is less than minAllowedWeight."_s);
        if (!units || *units > entry->quantity() || (*units == 0 && *grams > 0))
            return refusal(400, wrong("remainedQuantity"_L1));
        rests.push_back({entryId, *grams == 0 ? 0 : *units, *grams});
        echoes.append(QJsonObject{{"id"_L1, nextId()},
                                  {"notes"_L1, wish["notes"_L1].toString()},
                                  {"entry"_L1, QJsonObject{{"id"_L1, entryId}}},
                                  {"remainedQuantity"_L1, *units},
                                  {"remainedWeight"_L1, *grams}});
    }

    carryOut(*order, u"orderPartialCancel"_s, u"PRODUCT_UNDERWEIGHT"_s, rests);
    Answer answer = document({{"orderCancelEntries"_L1, echoes}, {"status"_L1, "INPROGRESS"_L1}});
    answer.effect = Effect::WeightsCorrected;
    answer.orderCode = order->code();
    return answer;
}

void LineChanges::carryOut(ShopOrder &order, const QString &operation, const QString &reason,
                           const std::vector<Rest> &rests)
{
    m_late.carryOut(order, operation, [rests, reason](ShopOrder &changed) {
        for (const Rest &rest : rests) {
            // Another change of the line may have shown meanwhile: nothing grows again.
            if (const ShopEntry *now = changed.entry(rest.entryId))
                changed.keepOfLine(rest.entryId, std::min(rest.units, now->quantity()),
                                   std::min(rest.grams, now->grams()));
        }
        if (changed.entries().empty() && changed.state() != "ARCHIVE"_L1) {
            changed.set(u"cancellationReason"_s, reason);
            changed.archive(u"CANCELLED"_s);
        }
    });
}

QString LineChanges::nextId()
{
    return QString::fromLatin1(QByteArray::number(27'482'431'029'000 + ++m_operations).toBase64());
}

} // namespace training
