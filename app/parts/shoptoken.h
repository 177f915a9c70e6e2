// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

class ApiClient;
class Clock;
class SecretStore;

// The shop's token on its way from the keychain or a person to the client. A token that a person
// gives is tried on the marketplace first and stored only when it was taken.
class ShopToken : public QObject
{
    Q_OBJECT

public:
    // `key` names the shop in the keychain; `merchantUid` may be empty.
    ShopToken(ApiClient &client, SecretStore &keychain, const Clock &clock, QString key, QString merchantUid,
              QObject *parent = nullptr);

    // Looks into the keychain. Ends later in ready() or missing().
    void recall();
    // For this run only. Ends later in ready().
    void useOnce(const QString &token);
    // Tries a token that a person gave. Ends later in ready() or refused(); a second call before
    // that takes the place of the first.
    void attempt(const QString &token);

Q_SIGNALS:
    void ready();
    // There is no token: ask for one.
    void missing();
    void refused(const Error &error);
    // The keychain cannot be used: the token will be asked for again at the next start.
    void notStored(const Error &error);

private:
    void use(const QString &token);
    void store(const QString &token);

    ApiClient &m_client;
    SecretStore &m_keychain;
    const Clock &m_clock;
    QString m_key;
    QString m_merchantUid;
    quint64 m_attempt = 0;
};
