// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class DataDirectory;

// One program per data directory: two would send the same command twice. Who holds the lock file
// is the one; a later start hands its order over to it and leaves. A lock or a socket left by a
// program that died does not count, whatever the lock file says or does not say any more: the
// system itself holds the file of a living one. Only in a folder that several computers share
// nobody can tell from here whether a program of another computer lives.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First,
        HandedOver, // another one runs and was told
        NoAnswer, // another one holds the directory and does not answer
        Elsewhere, // another computer's program left the lock in a shared folder, or still holds it
    };
    // Whether other computers can open the folder too.
    enum class Folder { OfThisComputer, Shared };

    explicit SingleInstance(const DataDirectory &directory, QObject *parent = nullptr);
    SingleInstance(const DataDirectory &directory, Folder folder, QObject *parent = nullptr);

    // `orderCode` may be empty. Waits this long for the other one's answer: it may still be starting.
    Claim claim(const QString &orderCode, std::chrono::milliseconds patience = std::chrono::seconds(5));

    // Who holds the directory, after a claim in vain, as far as it is known.
    struct Holder {
        qint64 pid = 0; // 0: not known
        QString computer; // may be empty
        bool canBeEnded = false; // it is a process of this computer, and it has our lock file open
    };
    Holder holder() const;
    // Asks the holder to end and, after this long, makes it; nothing is done to any other process.
    // False if it still holds the directory. Events are processed meanwhile.
    bool endHolder(std::chrono::milliseconds patience = std::chrono::seconds(5));
    // After Elsewhere, when a person knows that it does not run there: the lock does not count.
    bool dropLock();

Q_SIGNALS:
    // A later start: the window is to come to the front and show the order, if one is named.
    void startedAgain(const QString &orderCode);

private:
    bool handOver(const QString &orderCode) const;
    bool isOfAnotherComputer() const;
    bool waitUntilFree(std::chrono::milliseconds patience) const;
    void begin();
    void listen();
    void takeConnection();

    QString m_name;
    QString m_lockPath;
    Folder m_folder;
    QLockFile m_lock;
    QDateTime m_lockSeen; // the age of the lock file when it was met
    QLocalServer m_server;
};
