// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include <QCryptographicHash>
#include <QFileInfo>

QString fingerprintOf(const QString &folder)
{
    constexpr int length = 16;
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(length));
}
