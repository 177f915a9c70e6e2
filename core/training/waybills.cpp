// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/waybills.h"

#include "core/training/waybillpage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr auto folder = "/waybills/";
constexpr auto ending = ".pdf";
constexpr int firstNumber = 70'000'000;

QString waybillLink(const QString &number, const QString &host)
{
    return host + QLatin1StringView(folder) + number + QLatin1StringView(ending);
}

} // namespace

void Waybills::setHost(const QString &host)
{
    const QString before = std::exchange(m_host, host);
    for (auto waybill = m_byNumber.cbegin(); waybill != m_byNumber.cend(); ++waybill) {
        ShopOrder *order = m_book.byCode(waybill->orderCode);
        if (order->delivery(u"waybill"_s) == waybillLink(waybill.key(), before))
            show(*order, waybill.key());
    }
}

void Waybills::assemble(ShopOrder &order, int places)
{
    order.set(u"assembled"_s, true);
    const QString number = newNumber(order, places);
    m_late.carryOut(order, u"waybill"_s, [this, number](ShopOrder &assembled) { show(assembled, number); });
}

void Waybills::issueFor(ShopOrder &order)
{
    if (order.flag("assembled") && !order.delivery(u"waybill"_s).isString())
        show(order, newNumber(order, 1));
}

bool Waybills::isLink(const QByteArray &path)
{
    return path.startsWith(folder) && path.endsWith(ending);
}

Answer Waybills::answer(const WireRequest &request) const
{
    if (request.method != "GET")
        return webPage(405);
    const QString number =
        QString::fromLatin1(request.path.sliced(qsizetype(qstrlen(folder))).chopped(qsizetype(qstrlen(ending))));
    const auto waybill = m_byNumber.find(number);
    if (waybill == m_byNumber.end())
        return webPage(404);
    const ShopOrder *order = m_book.byCode(waybill->orderCode);
    if (order->delivery(u"courierTransmissionDate"_s).isDouble())
        return webPage(404);
    Answer answer;
    answer.contentType = "application/pdf";
    const QString town = order->attributes()["deliveryAddress"_L1]["town"_L1].toString();
    answer.body = waybillPdf({number, order->code(), town, waybill->places});
    return answer;
}

void Waybills::show(ShopOrder &order, const QString &number) const
{
    order.setDelivery(u"waybill"_s, waybillLink(number, m_host));
    order.setDelivery(u"waybillNumber"_s, number);
}

QString Waybills::newNumber(const ShopOrder &order, int places)
{
    const QString number = QString::number(firstNumber + 1 + m_byNumber.size());
    m_byNumber.insert(number, {order.code(), places});
    return number;
}

} // namespace training
