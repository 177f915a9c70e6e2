// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/items.h"

#include "core/orders/lineprice.h"
#include "ui/text/foreign.h"
#include "ui/text/money.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Items {
    Q_DECLARE_TR_FUNCTIONS(Items)
};

} // namespace

QString quantity(const OrderEntry &entry)
{
    if (!entry.quantity)
        return u"—"_s;
    // Goods by weight are counted too, but a "piece" of minced meat would only confuse.
    if (entry.unitType == UnitType::MEASURABLE)
        return number(*entry.quantity);
    //: A quantity of goods: 2 pieces
    return Items::tr("%1\u00A0pcs", nullptr, int(*entry.quantity)).arg(number(*entry.quantity));
}

QString amount(const OrderEntry &entry)
{
    if (entry.unitType != UnitType::MEASURABLE || !entry.weight)
        return quantity(entry);
    // How often only where it is not once.
    const bool isOnce = entry.quantity.value_or(1) == 1;
    return isOnce ? weight(*entry.weight) : u"%1 (×%2)"_s.arg(weight(*entry.weight), number(*entry.quantity));
}

QString price(const OrderEntry &entry)
{
    const QString price = money(entry.basePrice);
    //: A price for a kilogram: "1 560 ₸/kg"
    return isWeighed(entry) && entry.basePrice ? Items::tr("%1/kg").arg(price) : price;
}

QString title(const OrderEntry &entry)
{
    const QString title = theirs(entry.title()).trimmed();
    return title.isEmpty() ? Items::tr("Item without a name") : title;
}

QString titleWithSku(const QString &title, const QString &sku)
{
    if (sku.isEmpty() || sku == title)
        return theirs(title);
    //: An item and the seller's own code of it
    return Items::tr("%1 (SKU\u00A0%2)").arg(theirs(title), theirs(sku));
}

QString titleWithSku(const OrderEntry &entry)
{
    return titleWithSku(title(entry), entry.ownCode());
}

QString codes(const OrderEntry &entry)
{
    QStringList parts{theirs(entry.ownCode()), theirs(entry.brand()), theirs(entry.product.code)};
    if (entry.unitType != UnitType::PIECES)
        parts += name(entry.unitType);
    if (entry.minAllowedWeight) {
        //: The least weight a line of goods may have
        parts += Items::tr("at least %1").arg(weight(entry.minAllowedWeight));
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u"\u00A0· "_s); // no line begins with a dot
}

QString imeiNote(const Order &order)
{
    QStringList names;
    for (const OrderEntry &entry : order.entries.value_or(std::vector<OrderEntry>())) {
        if (entry.imeiRequired)
            names += title(entry);
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    //: %1 is one name of goods or several
    return Items::tr("Check the IMEI of %1.").arg(names.join(u", "_s));
}

QString items(const Order &order)
{
    if (!order.entries)
        return u"…"_s;
    if (order.entries->empty()) {
        //: In the place of an order's goods: the marketplace names none
        return Items::tr("no items");
    }
    QStringList lines;
    // How much goes before the name: names are shortened, amounts must not be.
    for (const OrderEntry &entry : *order.entries) {
        if (entry.quantity && entry.unitType != UnitType::MEASURABLE)
            lines += u"%1\u00A0×\u00A0%2"_s.arg(number(*entry.quantity), title(entry));
        else if (entry.weight)
            lines += weight(*entry.weight) + u'\u00A0' + title(entry);
        else
            lines += title(entry);
    }
    return lines.join(u", "_s);
}

} // namespace text
