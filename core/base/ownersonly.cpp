// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownersonly.h"

#include <QFile>

const QString &ownersOnly(const QString &filePath)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(filePath);
    // Before QSettings makes it for everybody to read; what it replaces later keeps its rights.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.setPermissions(ownerOnly); // one of an earlier version
    return filePath;
}
