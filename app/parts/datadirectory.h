// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

// The folder everything the program keeps lives under: its settings and logs, and its shops (see
// core/shop/shopdirectory.h). Nobody but its owner may look into it.
class DataDirectory
{
public:
    // Makes the folder if need be. Empty: the system's place for this program's data.
    static Result<DataDirectory> open(const QString &path);
    // A folder of its own inside this one: the Training shop never mixes with the real one.
    Result<DataDirectory> inner(const QString &name) const;

    const QString &path() const { return m_path; }
    QString settingsFile() const;
    QString logFile() const;
    QString lockFile() const;
    // Names the socket another start finds this one by.
    QString fingerprint() const;

private:
    explicit DataDirectory(QString path) : m_path(std::move(path)) {}

    QString m_path; // absolute, without links
};
