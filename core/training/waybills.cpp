// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/waybills.h"

#include "core/training/waybillpage.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr auto folder = "/waybills/";
constexpr auto ending = ".pdf";
constexpr int firstNumber = 70'000'000;

} // namespace

void Waybills::setHost(const QString &host)
{
    m_host = host;
    showAgain();
}

void Waybills::signAnew()
{
    if (m_signature == Options::Signature::None)
        return;
    ++m_signatures;
    showAgain();
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
    const QByteArray name = request.path.sliced(request.path.lastIndexOf('/') + 1);
    const QString number = QString::fromLatin1(name.chopped(qsizetype(qstrlen(ending))));
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

void Waybills::show(ShopOrder &order, const QString &number)
{
    m_shown.insert(order.code(), number);
    order.setDelivery(u"waybill"_s, linkOf(number));
    if (m_showsNumbers)
        order.setDelivery(u"waybillNumber"_s, number);
}

void Waybills::showAgain()
{
    const auto shown = m_shown;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        ShopOrder *order = m_book.byCode(it.key());
        if (order && order->delivery(u"waybill"_s).isString())
            show(*order, it.value());
    }
}

QString Waybills::linkOf(const QString &number) const
{
    const QString signature = QString::number(m_signatures);
    QString path = QLatin1StringView(folder) + number + QLatin1StringView(ending);
    if (m_signature == Options::Signature::InPath)
        path = QLatin1StringView(folder) + signature + u'/' + number + QLatin1StringView(ending);
    else if (m_signature == Options::Signature::InQuery)
        path += u"?sig="_s + signature;
    return m_host + path;
}

QString Waybills::newNumber(const ShopOrder &order, int places)
{
    const QString number = QString::number(firstNumber + 1 + m_byNumber.size());
    m_byNumber.insert(number, {order.code(), places});
    return number;
}

} // namespace training
