// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/resource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace training {

namespace {

QString linkTo(const QString &type, const QString &id)
{
    return "https://kaspi.kz/shop/api/v2/"_L1 + type + u'/' + id;
}

QJsonObject reference(const QString &type, const QString &id)
{
    return {{"type"_L1, type}, {"id"_L1, id}};
}

QJsonObject relation(const QString &owner, const QString &name)
{
    return {{"links"_L1,
             QJsonObject{{"self"_L1, owner + "/relationships/"_L1 + name}, {"related"_L1, owner + u'/' + name}}}};
}

QJsonObject relationTo(const QString &owner, const QString &name, const QJsonValue &data)
{
    QJsonObject result = relation(owner, name);
    result.insert("data"_L1, data);
    return result;
}

QJsonObject resource(const QString &type, const QString &id, const QJsonObject &attributes,
                     const QJsonObject &relationships)
{
    return {
        {"type"_L1, type},
        {"id"_L1, id},
        {"attributes"_L1, attributes},
        {"relationships"_L1, relationships},
        {"links"_L1, QJsonObject{{"self"_L1, linkTo(type, id)}}},
    };
}

} // namespace

QJsonObject orderResource(const ShopOrder &order, bool withEntries)
{
    const QString self = linkTo(u"orders"_s, order.id());
    QJsonObject entries = relation(self, u"entries"_s);
    if (withEntries) {
        QJsonArray references;
        for (const ShopEntry &entry : order.entries())
            references.append(reference(u"orderentries"_s, entry.id));
        entries.insert("data"_L1, references);
    }
    const QJsonObject user = relationTo(self, u"user"_s, reference(u"customers"_s, order.customerId()));
    return resource(u"orders"_s, order.id(), order.attributes(), {{"user"_L1, user}, {"entries"_L1, entries}});
}

QJsonObject customerResource(const ShopOrder &order)
{
    const QJsonObject customer = order.attributes().value("customer"_L1).toObject();
    QJsonObject attributes;
    for (const auto name : {"firstName"_L1, "lastName"_L1, "cellPhone"_L1})
        attributes.insert(name, customer.value(name));
    return resource(u"customers"_s, order.customerId(), attributes, {});
}

QJsonObject entryResource(const ShopEntry &entry)
{
    const QString self = linkTo(u"orderentries"_s, entry.id);
    const QJsonObject product = reference(u"masterproducts"_s, goods()[entry.good].marketplaceCode);
    const QJsonObject point = reference(u"pointofservices"_s, warehouses()[entry.warehouse].id());
    return resource(u"orderentries"_s, entry.id, entry.attributes,
                    {{"product"_L1, relationTo(self, u"product"_s, product)},
                     {"deliveryPointOfService"_L1, relationTo(self, u"deliveryPointOfService"_s, point)}});
}

QJsonObject oneEntryResource(const ShopEntry &entry)
{
    QJsonObject alone = entryResource(entry);
    if (entry.isWeighed()) {
        QJsonObject attributes = entry.attributes;
        attributes.insert("minAllowedWeight"_L1, entry.leastGrams);
        alone.insert("attributes"_L1, attributes);
    }
    return alone;
}

QJsonObject productResource(const Good &good)
{
    QJsonObject attributes{
        {"code"_L1, good.marketplaceCode}, {"name"_L1, good.name}, {"category"_L1, good.categoryTitle}};
    if (!good.brand.isEmpty())
        attributes.insert("manufacturer"_L1, good.brand);
    const QString self = linkTo(u"masterproducts"_s, good.marketplaceCode);
    return resource(u"masterproducts"_s, good.marketplaceCode, attributes,
                    {{"merchantProduct"_L1, relationTo(self, u"merchantProduct"_s, QJsonValue())}});
}

QJsonObject merchantProductResource(const Good &good)
{
    // The seller's card: another code, and a name of the seller's own choice.
    QJsonObject attributes{{"code"_L1, good.sku}, {"name"_L1, good.name.section(u',', 0, 0)}};
    if (!good.brand.isEmpty())
        attributes.insert("manufacturer"_L1, good.brand);
    const QString id = QString::fromLatin1(good.sku.toLatin1().toBase64());
    return resource(u"merchantproducts"_s, id, attributes, {});
}

QJsonObject pointOfServiceResource(const Warehouse &warehouse)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QJsonObject address{
        {"streetName"_L1, warehouse.street},
        {"streetNumber"_L1, warehouse.house},
        {"town"_L1, warehouse.town},
        {"district"_L1, orNull(warehouse.district)},
        {"building"_L1, orNull(warehouse.building)},
        {"apartment"_L1, QJsonValue()},
        {"formattedAddress"_L1, warehouse.formattedAddress()},
        {"latitude"_L1, warehouse.latitude},
        {"longitude"_L1, warehouse.longitude},
    };
    const QString type = u"pointofservices"_s;
    const QJsonObject city =
        relationTo(linkTo(type, warehouse.id()), u"city"_s, reference(u"cities"_s, warehouse.cityCode));
    return resource(type, warehouse.id(), {{"address"_L1, address}, {"displayName"_L1, warehouse.displayName}},
                    {{"city"_L1, city}});
}

QJsonObject echoResource(const QString &id, const QJsonObject &sentAttributes)
{
    const QString self = linkTo(u"orders"_s, id);
    return resource(
        u"orders"_s, id, sentAttributes,
        {{"user"_L1, relationTo(self, u"user"_s, QJsonValue())}, {"entries"_L1, relation(self, u"entries"_s)}});
}

QJsonObject operationResource(const QString &id, int remainedQuantity, int remainedWeight)
{
    const QString type = u"orderEntryCancelOperation"_s;
    return resource(type, id,
                    {{"remainedWeight"_L1, remainedWeight},
                     {"remainedQuantity"_L1, remainedQuantity},
                     {"status"_L1, "INPROGRESS"_L1}},
                    {{"entry"_L1, relationTo(linkTo(type, id), u"entry"_s, QJsonValue())}});
}

} // namespace training
