// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybillarchive.h"

#include "core/base/logging.h"
#include "core/database/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype hashDigits = 16; // in a name, enough to tell two contents apart

QByteArray hashOf(const QByteArray &pdf)
{
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
}

QString sourceOf(const Order &order)
{
    return QUrl(order.waybill).toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

// A server's word as a part of a file's name: it must not lead out of the folder.
QString inName(const QString &word)
{
    constexpr qsizetype longest = 40;
    QString part = word.left(longest);
    for (QChar &c : part) {
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (!plain)
            c = u'_';
    }
    return part;
}

// "410000123-0098765-": what people look for in the folder, and how adopt() knows an order's files.
QString stemOf(const Order &order)
{
    return inName(order.code.value()) + u'-' + inName(order.waybillNumber) + u'-';
}

QString nameOf(const Order &order, const QByteArray &hash)
{
    return stemOf(order) + QString::fromLatin1(hash.toHex().left(hashDigits)) + u".pdf"_s;
}

Failure storageFailure(const QString &fileName, const QString &words)
{
    return Failure(Error{.kind = Error::Kind::Storage, .detail = fileName + u": "_s + words});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

WaybillArchive::WaybillArchive(Database &database, QString folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_table(database), m_database(database), m_folder(std::move(folder)), m_clock(clock)
{
    connect(this, &WaybillArchive::changed, this, [this](const OrderId &id) { m_newest.remove(id); });
}

Result<ArchivedWaybill> WaybillArchive::keep(const Order &order, const QByteArray &pdf)
{
    const QByteArray hash = hashOf(pdf);
    const auto kept = m_table.ofOrder(order.id);
    const auto same = std::ranges::find_if(kept, [&](const ArchivedWaybill &waybill) {
        const bool isNamed =
            waybill.number == order.waybillNumber || waybill.number.isEmpty() || order.waybillNumber.isEmpty();
        return isNamed && waybill.sha256 == hash;
    });
    if (same == kept.end())
        return write(nameOf(order, hash), pdf).and_then([&] { return enter(order, pdf); });
    if (!read(*same)) {
        if (const Result<void> written = write(same->fileName, pdf); !written)
            return Failure(written.error());
        Q_EMIT changed(order.id);
    }
    return *same;
}

std::optional<ArchivedWaybill> WaybillArchive::adopt(const Order &order)
{
    const auto kept = m_table.ofOrder(order.id);
    const auto found = std::ranges::find_if(kept, [&](const ArchivedWaybill &waybill) {
        const bool isNamed =
            order.waybillNumber.isEmpty() ? waybill.source == sourceOf(order) : waybill.number == order.waybillNumber;
        return isNamed && QFileInfo(filePath(waybill)).size() == waybill.size;
    });
    if (found != kept.end())
        return *found;
    if (!m_database.isOpen())
        return std::nullopt;
    lookForUnclaimed();
    const QString stem = stemOf(order);
    const QSet<QString> unclaimed = *m_unclaimed;
    for (const QString &name : unclaimed) {
        if (!name.startsWith(stem))
            continue;
        const QByteArray pdf = contentOf(pathOf(name));
        if (name != nameOf(order, hashOf(pdf)))
            continue;
        if (const auto entered = enter(order, pdf))
            return *entered;
    }
    return std::nullopt;
}

std::optional<ArchivedWaybill> WaybillArchive::newest(const OrderId &id) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    auto known = m_newest.constFind(id);
    if (known == m_newest.cend()) {
        const auto kept = m_table.ofOrder(id);
        known = m_newest.insert(id, kept.empty() ? std::nullopt : std::optional(kept.front()));
    }
    return *known;
}

Result<QByteArray> WaybillArchive::read(const ArchivedWaybill &waybill) const
{
    QByteArray pdf = contentOf(filePath(waybill));
    if (hashOf(pdf) != waybill.sha256)
        return Failure(Error{.kind = Error::Kind::FileChanged, .detail = waybill.fileName});
    return pdf;
}

QString WaybillArchive::filePath(const ArchivedWaybill &waybill) const
{
    return pathOf(waybill.fileName);
}

Result<void> WaybillArchive::markPrinted(WaybillId id, Instant when)
{
    return mark(id, WaybillTable::Print::Printed, when);
}

Result<void> WaybillArchive::markSaved(WaybillId id, Instant when)
{
    return mark(id, WaybillTable::Print::Saved, when);
}

Result<void> WaybillArchive::mark(WaybillId id, WaybillTable::Print print, Instant when)
{
    const Result<void> written = m_table.addPrint(id, print, when);
    if (const auto printed = m_table.find(id); written && printed)
        Q_EMIT changed(printed->orderId);
    return written;
}

Instant WaybillArchive::awaitedSince(const OrderId &id)
{
    if (const auto since = m_table.awaitedSince(id))
        return *since;
    const Instant now = m_clock.now();
    if (const auto written = m_table.addAwaited(id, now); !written)
        qCWarning(logStore) << "the wait for a waybill is not remembered:" << written.error().detail;
    return now;
}

VainAsk WaybillArchive::vainAsk(const Order &order) const
{
    const auto key = std::pair(order.id, order.waybillNumber);
    auto known = m_vain.constFind(key);
    if (known == m_vain.cend())
        known = m_vain.insert(key, m_table.vainAsk(order.id, order.waybillNumber).value_or(WaybillTable::KnownAsk()));
    VainAsk ask = known->ask;
    ask.isSameLink = ask.times > 0 && known->linkHash == hashOf(order.waybill.toUtf8());
    return ask;
}

void WaybillArchive::noteVain(const Order &order, VainAsk::Why why)
{
    const int before = vainAsk(order).times;
    const WaybillTable::KnownAsk known{{.why = why, .times = before + 1, .last = m_clock.now()},
                                       hashOf(order.waybill.toUtf8())};
    // Known to this run in any case: what cannot be written must not be asked without a pause.
    m_vain.insert(std::pair(order.id, order.waybillNumber), known);
    if (const auto written = m_table.setVainAsk(order.id, order.waybillNumber, known); !written)
        qCWarning(logStore) << "asking in vain is not remembered:" << written.error().detail;
}

void WaybillArchive::forgetOld()
{
    constexpr auto longestOpen = std::chrono::days(120); // a pre-order and its return, twice
    if (!m_database.isOpen())
        return;
    m_vain.clear();
    if (const auto forgotten = m_table.forgetBefore(m_clock.now() - longestOpen); !forgotten)
        qCWarning(logStore) << "old waits for waybills stay:" << forgotten.error().detail;
}

Result<void> WaybillArchive::write(const QString &fileName, const QByteArray &pdf) const
{
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return storageFailure(m_folder, u"the folder cannot be made"_s);
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    }
    // Beside its name until it is whole and on the disk.
    QSaveFile file(pathOf(fileName));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(pdf) != pdf.size() ||
        !file.commit())
        return storageFailure(fileName, file.errorString());
    return {};
}

// The row of a file that is there.
Result<ArchivedWaybill> WaybillArchive::enter(const Order &order, const QByteArray &pdf)
{
    ArchivedWaybill waybill;
    waybill.orderId = order.id;
    waybill.orderCode = order.code;
    waybill.number = order.waybillNumber;
    waybill.source = sourceOf(order);
    waybill.sha256 = hashOf(pdf);
    waybill.fileName = nameOf(order, waybill.sha256);
    waybill.size = pdf.size();
    waybill.fetchedAt = m_clock.now();
    const Result<WaybillId> id = m_table.add(waybill);
    if (!id) {
        // The file stays, and the next look finds it without a request.
        m_unclaimed.reset();
        return Failure(id.error());
    }
    if (m_unclaimed)
        m_unclaimed->remove(waybill.fileName);
    waybill.id = *id;
    Q_EMIT changed(order.id);
    return waybill;
}

QString WaybillArchive::pathOf(const QString &fileName) const
{
    return QDir(m_folder).filePath(fileName);
}

// Once, as a rule: files of an earlier run without a row, and what it had only half written.
void WaybillArchive::lookForUnclaimed()
{
    if (m_unclaimed)
        return;
    QDir folder(m_folder);
    const QStringList files = folder.entryList({u"*.pdf"_s}, QDir::Files);
    m_unclaimed = QSet<QString>(files.begin(), files.end()).subtract(m_table.fileNames());
    for (const QString &half : folder.entryList({u"*.pdf.??????"_s}, QDir::Files))
        folder.remove(half);
}
