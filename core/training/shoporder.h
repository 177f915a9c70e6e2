// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/training/shopentry.h"

#include <functional>
#include <vector>

namespace training {

// An order as the marketplace keeps it: its attributes are what the API prints, word for word.
class ShopOrder
{
public:
    ShopOrder(QString id, QString customerId, QJsonObject attributes, std::vector<ShopEntry> entries);

    const QString &id() const { return m_id; }
    const QString &code() const { return m_code; }
    const QString &customerId() const { return m_customerId; }
    const QJsonObject &attributes() const { return m_attributes; }
    const std::vector<ShopEntry> &entries() const { return m_entries; }
    // A line of this order, or nothing.
    const ShopEntry *entry(const QString &entryId) const;
    // Read a thousand times a list, so kept beside the attributes they stand in.
    const QString &state() const { return m_state; }
    qint64 creationMs() const { return m_creationMs; }

    QString status() const { return text("status"); }
    QString text(const char *attribute) const;
    bool flag(const char *attribute) const;
    // An attribute that live answers nest in kaspiDelivery{} for some orders and print flat for others.
    QJsonValue delivery(const QString &attribute) const;
    QString buyerName() const;

    // A dotted path reaches into an object: "customer.cellPhone".
    void set(const QString &path, const QJsonValue &value);
    void setDelivery(const QString &attribute, const QJsonValue &value);
    // Into the archive with this status; the marketplace masks the buyer's telephone there.
    void archive(const QString &status);

    // So much stays of a line, see ShopEntry::keep(); 0 units remove it. The order's total follows.
    void keepOfLine(const QString &entryId, int units, int grams);

    // What the buyer's app shows once the code was sent.
    QString pickupCode;
    // ASSEMBLE was granted, though it may not show yet.
    bool assemblyGranted = false;

    // An effect that shows only after so many more readings of the order, or from `at` on.
    struct Postponed {
        std::function<void(ShopOrder &)> apply;
        int readings = 0;
        Instant at;
    };
    void postpone(Postponed effect) { m_postponed.push_back(std::move(effect)); }
    bool waitsForEffects() const { return !m_postponed.empty(); }
    // The order or its lines were printed in an answer.
    void wasRead();
    void applyDue(Instant now);

private:
    QString m_id;
    QString m_code;
    QString m_customerId;
    QJsonObject m_attributes;
    std::vector<ShopEntry> m_entries;
    QString m_state;
    qint64 m_creationMs = 0;
    std::vector<Postponed> m_postponed;
};

} // namespace training
