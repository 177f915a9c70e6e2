// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

class ApiClient;
class Clock;
class SecretStore;
struct OrderPage;

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
    // A token that a person gave: asks the marketplace something and stores the token if it is
    // answered. Ends later in ready(), whatever the answer: a refused token shows in every reading.
    void attempt(const QString &token);
    // To be called when the marketplace has been reached: a token that could not be tried is tried.
    void attemptAgain();

Q_SIGNALS:
    // The client has a token: reading can begin, or begin again.
    void ready();
    // There is no token: ask for one.
    void missing();
    // The keychain cannot be used: the token will be asked for again at the next start.
    void notStored(const Error &error);

private:
    void use(const QString &token);
    void ask();
    void onAnswer(const QString &asked, const Result<OrderPage> &answer);
    void store();

    ApiClient &m_client;
    SecretStore &m_keychain;
    const Clock &m_clock;
    QString m_key;
    QString m_merchantUid;
    QString m_untried;
};
