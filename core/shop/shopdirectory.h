// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// Where one shop keeps what is its own.
class ShopDirectory
{
public:
    explicit ShopDirectory(const QString &path) : m_path(path) {}

    const QString &path() const { return m_path; }
    QString databaseFile() const;
    QString waybillsFolder() const;
    QString settingsFile() const;
    // Where an earlier version may have kept them: among the workstation's.
    QString earlierSettingsFile() const;
    // What the shop's token is called in the keychain.
    QString tokenKey() const;

private:
    QString m_path;
};

// The shops of a data directory. The first one's is the data directory itself: so it was when there could be
// one only, and nothing has to be moved. Each of the others is a folder in `shops`, by name.
std::vector<ShopDirectory> shopDirectories(const QString &dataDirectory);
