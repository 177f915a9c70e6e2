// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/datadirectory.h"

#include "core/base/fingerprint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Result<DataDirectory> DataDirectory::open(const QString &path)
{
    const QString wanted = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : path;
    const bool isNew = !QFileInfo::exists(wanted);
    if (!QDir().mkpath(wanted))
        return Failure({.kind = Error::Kind::Storage, .detail = u"the folder %1 cannot be made"_s.arg(wanted)});
    // A folder that was there keeps the rights its owner gave it; the files in it have their own.
    if (isNew)
        QFile::setPermissions(wanted, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return DataDirectory(QFileInfo(wanted).canonicalFilePath());
}

Result<DataDirectory> DataDirectory::inner(const QString &name) const
{
    return open(QDir(m_path).filePath(name));
}

QString DataDirectory::settingsFile() const
{
    return QDir(m_path).filePath(u"settings.ini"_s);
}

QString DataDirectory::logFile() const
{
    return QDir(m_path).filePath(u"tapsyrys.log"_s);
}

QString DataDirectory::lockFile() const
{
    return QDir(m_path).filePath(u"tapsyrys.lock"_s);
}

QString DataDirectory::fingerprint() const
{
    return fingerprintOf(m_path);
}
