// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class DataDirectory;

// One program per data directory: two would send the same command twice. Who holds the lock file
// is the one; a later start hands its order over to it and leaves. A lock or a socket left by a
// program that died does not count.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First,
        HandedOver, // another one runs and was told
        NoAnswer, // another one holds the directory and does not answer
    };

    explicit SingleInstance(const DataDirectory &directory, QObject *parent = nullptr);

    // `orderCode` may be empty. Waits this long for the other one's answer: it may still be starting.
    Claim claim(const QString &orderCode, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    // A later start: the window is to come to the front and show the order, if one is named.
    void startedAgain(const QString &orderCode);

private:
    bool handOver(const QString &orderCode) const;
    void listen();
    void takeConnection();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};
