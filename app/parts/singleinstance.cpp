// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/singleinstance.h"

#include "app/parts/datadirectory.h"
#include "core/base/logging.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 50;
constexpr qsizetype longestLine = 200;

// What is said over the socket: "open CODE\n", answered by "ok\n".
constexpr auto openWord = "open "_L1;
constexpr auto answer = "ok\n"_L1;

} // namespace

SingleInstance::SingleInstance(const DataDirectory &directory, QObject *parent)
    : QObject(parent), m_name(u"tapsyrys-"_s + directory.fingerprint()), m_lock(directory.lockFile())
{
    // Only the death of its holder makes a lock stale, never its age: the program runs all day.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::Claim SingleInstance::claim(const QString &orderCode, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (m_lock.tryLock()) {
            listen();
            return Claim::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            // A folder that cannot be written to: there is no journal either, so nothing is sent twice.
            qCWarning(logApp) << "no lock in the data directory; it cannot be written to";
            return Claim::First;
        }
        if (handOver(orderCode))
            return Claim::HandedOver;
        QThread::msleep(pauseMs);
    }
    return Claim::NoAnswer;
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
