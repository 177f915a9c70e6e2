// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/entrymaker.h"

#include "core/training/goods.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace training {

namespace {

bool isOf(const Good &good, Ware ware)
{
    switch (ware) {
    case Ware::Any:
        return true;
    case Ware::Piece:
        return good.unitType == "PIECES"_L1 && !good.imeiRequired;
    case Ware::Phone:
        return good.imeiRequired;
    case Ware::Loose:
        return good.unitType == "MEASURABLE"_L1;
    case Ware::WeighedPiece:
        return good.unitType == "MEASURABLE_PIECES"_L1;
    }
    Q_UNREACHABLE();
}

size_t someGood(Ware ware, QRandomGenerator &random)
{
    size_t good = 0;
    do {
        good = static_cast<size_t>(random.bounded(int(goods().size())));
    } while (!isOf(goods()[good], ware));
    return good;
}

int lineCount(const OrderSpec &spec, QRandomGenerator &random)
{
    if (spec.lines > 0)
        return spec.lines;
    if (!spec.wares.empty())
        return int(spec.wares.size());
    return random.bounded(250) == 0 ? 60 : 1 + random.bounded(3);
}

} // namespace

QString someId(const QString &of, QRandomGenerator &random)
{
    static constexpr std::array<QByteArrayView, 4> tails{"\xfb\xef", "\xff", "\xff\xfe\xfd", "\xfb\xf0\x3f\x3e"};
    const QByteArrayView tail = tails[static_cast<size_t>(random.bounded(int(tails.size())))];
    return QString::fromLatin1((of.toLatin1() + tail.toByteArray()).toBase64());
}

std::vector<ShopEntry> makeEntries(const QString &code, const OrderSpec &spec, size_t warehouse,
                                   QRandomGenerator &random)
{
    std::vector<ShopEntry> entries;
    const int count = lineCount(spec, random);
    for (int number = 0; number < count; ++number) {
        const auto place = static_cast<size_t>(number);
        const size_t good = someGood(place < spec.wares.size() ? spec.wares[place] : Ware::Any, random);
        const Good &sold = goods()[good];
        const int made = sold.tenge > 30'000 ? 1 : 1 + random.bounded(3);
        const int quantity = spec.quantity > 0 ? spec.quantity : made;
        ShopEntry entry;
        entry.id = someId(code + "#"_L1 + QString::number(number), random);
        entry.good = good;
        entry.warehouse = warehouse;
        entry.attributes = {
            {"unitType"_L1, sold.unitType},
            {"quantity"_L1, quantity},
            {"basePrice"_L1, sold.tenge},
            {"deliveryCost"_L1, 0},
            {"entryNumber"_L1, number},
            {"category"_L1, QJsonObject{{"code"_L1, sold.categoryCode}, {"title"_L1, sold.categoryTitle}}},
            {"weight"_L1, sold.grams > 0 ? QJsonValue(sold.grams * quantity) : QJsonValue()},
        };
        // Half of what was ordered may be missing.
        if (entry.isWeighed())
            entry.leastGrams = sold.grams * quantity / 2;
        entry.keep(quantity, sold.grams * quantity); // brings the total
        QJsonObject offer{{"code"_L1, sold.sku}, {"name"_L1, sold.name}};
        // Seen at both places; and now and then a line comes without its offer.
        if (random.bounded(2) == 0)
            offer.insert("isImeiRequired"_L1, sold.imeiRequired);
        else
            entry.attributes.insert("isImeiRequired"_L1, sold.imeiRequired);
        if (random.bounded(8) != 0)
            entry.attributes.insert("offer"_L1, offer);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace training
