// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/singleinstance.h"

#include "app/parts/datadirectory.h"
#include "app/parts/otherprogram.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pauseMs = 50;
constexpr qsizetype longestLine = 200;
// A program that starts makes its lock file and holds it a moment later.
constexpr auto startingTakes = 500ms;

// What is said over the socket: "open CODE\n", answered by "ok\n".
constexpr auto openWord = "open "_L1;
constexpr auto answer = "ok\n"_L1;

// File systems that only one computer opens. Any other is taken for shared: asking once too often is
// better than two programs on one journal.
SingleInstance::Folder folderKind(const QString &path)
{
    constexpr std::array local{"ext2"_L1,    "ext3"_L1, "ext4"_L1,  "xfs"_L1,      "btrfs"_L1,
                               "f2fs"_L1,    "zfs"_L1,  "jfs"_L1,   "bcachefs"_L1, "tmpfs"_L1,
                               "overlay"_L1, "ntfs"_L1, "ntfs3"_L1, "fuseblk"_L1,  "vfat"_L1,
                               "exfat"_L1,   "apfs"_L1, "hfs"_L1,   "ecryptfs"_L1};
    const QString type = QString::fromLatin1(QStorageInfo(path).fileSystemType()).toLower();
    const bool isLocal = std::ranges::find(local, type) != local.end();
    return isLocal ? SingleInstance::Folder::OfThisComputer : SingleInstance::Folder::Shared;
}

} // namespace

SingleInstance::SingleInstance(const DataDirectory &directory, QObject *parent)
    : SingleInstance(directory, folderKind(directory.path()), parent)
{}

SingleInstance::SingleInstance(const DataDirectory &directory, Folder folder, QObject *parent)
    : QObject(parent), m_name(u"tapsyrys-"_s + directory.fingerprint()), m_lockPath(directory.lockFile()),
      m_folder(folder), m_lock(m_lockPath)
{
    // Only the death of its holder makes a lock stale, never its age: the program runs all day.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::Claim SingleInstance::claim(const QString &orderCode, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QDeadlineTimer starting(startingTakes);
    m_lockSeen = QFileInfo(m_lockPath).lastModified();
    do {
        if (m_lock.tryLock()) {
            begin();
            return Claim::First;
        }
        const bool isHeld = m_lock.error() == QLockFile::LockFailedError;
        if (handOver(orderCode))
            return Claim::HandedOver;
        if (!isHeld) {
            // A folder that cannot be written to: there is no journal either, so nothing is sent twice.
            qCWarning(logApp) << "no lock in the data directory; it cannot be written to";
            listen();
            return Claim::First;
        }
        // What its computer calls itself, or an empty file from a full disk, says nothing: the system
        // knows whether a living program has it open.
        if (starting.hasExpired() && !isOfAnotherComputer() && dropLock())
            continue;
        QThread::msleep(pauseMs);
    } while (!deadline.hasExpired());
    return isOfAnotherComputer() ? Claim::Elsewhere : Claim::NoAnswer;
}

void SingleInstance::begin()
{
    QFile::setPermissions(m_lockPath, QFile::ReadOwner | QFile::WriteOwner);
    listen();
}

SingleInstance::Holder SingleInstance::holder() const
{
    Holder holder;
    QString program;
    if (m_lock.getLockInfo(&holder.pid, &holder.computer, &program))
        holder.canBeEnded = holder.pid != QCoreApplication::applicationPid() && holdsFile(holder.pid, m_lockPath);
    return holder;
}

// An empty file is nobody's: who holds a lock has written into it.
bool SingleInstance::isOfAnotherComputer() const
{
    qint64 pid = 0;
    QString computer;
    QString program;
    return m_folder == Folder::Shared && m_lock.getLockInfo(&pid, &computer, &program) && !computer.isEmpty() &&
           computer != QSysInfo::machineHostName();
}

bool SingleInstance::endHolder(std::chrono::milliseconds patience)
{
    for (const Ending ending : {Ending::Asked, Ending::Forced}) {
        // Looked at again each time: a number may have come to another process.
        const Holder other = holder();
        if (other.canBeEnded)
            endProcess(other.pid, ending);
        if (waitUntilFree(patience))
            return true;
    }
    return false;
}

bool SingleInstance::waitUntilFree(std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    while (holder().canBeEnded) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(pauseMs);
    }
    return true;
}

// Fails where a living program of this computer has it open. One that was made since belongs to a
// program that starts, and that will hold it in a moment.
bool SingleInstance::dropLock()
{
    return QFileInfo(m_lockPath).lastModified() == m_lockSeen && removeUnlessHeld(m_lockPath);
}

bool SingleInstance::handOver(const QString &orderCode) const
{
    constexpr int wait = 1000; // ms
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(wait))
        return false;
    socket.write((openWord + orderCode + u'\n').toUtf8());
    socket.flush();
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(wait))
            return false;
    }
    return QString::fromUtf8(socket.readLine()) == answer;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by one that died
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name))
        qCWarning(logApp) << "a second start will not be noticed:" << m_server.errorString();
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const QString line = QString::fromUtf8(socket->readLine(longestLine)).trimmed();
            socket->write(QString(answer).toUtf8());
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT startedAgain(line.mid(openWord.size()).trimmed());
        });
    }
}
