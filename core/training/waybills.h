// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"
#include "core/training/lateeffects.h"
#include "core/training/options.h"

namespace training {

// The waybills of assembled orders. A waybill belongs to one ASSEMBLE: a second one makes a second
// number and a second link, and the order shows the newer.
//
// Links are absolute and on the shop's own host, outside of the API, and open without a token.
// They are dead once the courier has the parcel.
class Waybills
{
public:
    Waybills(OrderBook &book, LateEffects &late, const Options &options)
        : m_book(book), m_late(late), m_signature(options.waybillSignature), m_showsNumbers(options.waybillNumbers)
    {}

    // "http://127.0.0.1:PORT": where the links lead from now on, those on orders too.
    void setHost(const QString &host);

    // The order shows as assembled; its waybill may take its time (the effect "waybill").
    void assemble(ShopOrder &order, int places);
    // An order that came into the world assembled has its waybill already.
    void issueFor(ShopOrder &order);

    // Before an answer: the links it names are signed anew, if the shop signs them.
    void signAnew();
    // Whether this path leads to a waybill, existing or not.
    static bool isLink(const QByteArray &path);
    Answer answer(const WireRequest &request) const;

private:
    struct Waybill {
        QString orderCode;
        int places = 1;
    };
    void show(ShopOrder &order, const QString &number);
    // Those that orders show, once more.
    void showAgain();
    QString linkOf(const QString &number) const;
    QString newNumber(const ShopOrder &order, int places);

    OrderBook &m_book;
    LateEffects &m_late;
    Options::Signature m_signature;
    bool m_showsNumbers;
    QString m_host;
    int m_signatures = 0; // given so far
    QHash<QString, Waybill> m_byNumber;
    QHash<QString, QString> m_shown; // the number, by the order's
};

} // namespace training
