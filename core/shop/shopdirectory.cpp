// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopdirectory.h"

#include "core/base/fingerprint.h"

#include <QDir>

using namespace Qt::StringLiterals;

QString ShopDirectory::databaseFile() const
{
    return QDir(m_path).filePath(u"tapsyrys.db"_s);
}

QString ShopDirectory::waybillsFolder() const
{
    return QDir(m_path).filePath(u"waybills"_s);
}

QString ShopDirectory::settingsFile() const
{
    return QDir(m_path).filePath(u"shop.ini"_s);
}

QString ShopDirectory::earlierSettingsFile() const
{
    return QDir(m_path).filePath(u"settings.ini"_s);
}

QString ShopDirectory::tokenKey() const
{
    return u"token-"_s + fingerprintOf(m_path);
}

std::vector<ShopDirectory> shopDirectories(const QString &dataDirectory)
{
    std::vector<ShopDirectory> shops{ShopDirectory(dataDirectory)};
    const QDir others(QDir(dataDirectory).filePath(u"shops"_s));
    const QStringList names = others.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        shops.emplace_back(others.filePath(name));
    return shops;
}
