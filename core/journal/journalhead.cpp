// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalhead.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions headRights = QFile::ReadOwner | QFile::WriteOwner;

// A file that took another one's place is only there for good once its folder is on the disk.
void syncFolderOf(const QString &filePath)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(filePath).path());
    const int handle = open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#else
    Q_UNUSED(filePath);
#endif
}

} // namespace

std::optional<JournalLink> JournalHead::read() const
{
    constexpr qint64 largest = 10'000; // anything longer is none of ours
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.read(largest)).object();
    const JournalLink link{head["number"_L1].toInteger(-1), head["commands"_L1].toInteger(-1),
                           instantFromMs(head["at"_L1].toInteger()),
                           QByteArray::fromHex(head["hash"_L1].toString().toLatin1())};
    constexpr qsizetype hashSize = 32;
    const bool isWhole = link.number == 0 ? link.hash.isEmpty() : link.hash.size() == hashSize;
    return link.number < 0 || link.commands < 0 || !isWhole ? std::nullopt : std::optional(link);
}

Result<void> JournalHead::write(const JournalLink &last) const
{
    const QJsonObject head{{u"number"_s, last.number},
                           {u"commands"_s, last.commands},
                           {u"at"_s, toMs(last.at)},
                           {u"hash"_s, QString::fromLatin1(last.hash.toHex())}};
    const QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    QSaveFile file(m_filePath);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(headRights) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return Failure(Error{.kind = Error::Kind::Storage, .detail = file.errorString()});
    syncFolderOf(m_filePath);
    return {};
}
