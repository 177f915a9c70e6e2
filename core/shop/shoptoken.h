// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

class ApiClient;
class Clock;
class SecretStore;

// The shop's token on its way from the keychain or a person to the client. A token that a person
// gives is tried on the marketplace first; it is used and stored only when it was taken.
class ShopToken : public QObject
{
    Q_OBJECT

public:
    // `key` names the shop in the keychain; `merchantUid` may be empty. A keychain that has not answered after
    // `patience` is called silent.
    ShopToken(ApiClient &client, SecretStore &keychain, const Clock &clock, QString key, QString merchantUid,
              std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);

    // Looks into the keychain. Ends later in ready() or missing(). Where it is silent() first, its answer may
    // still come, and is taken if nobody has typed a token meanwhile. May be called again.
    void recall();
    // For this run only. Ends later in ready().
    void useOnce(const QString &token);
    // A token that a person gave: asks the marketplace something. Ends later in ready() or refused(), unless
    // it is stopped or another one is given first.
    void attempt(const QString &token);
    void stopAttempt();
    // A person types one: what the keychain still says is not taken any more.
    void noteTyping();
    // The keychain has been silent() and has not answered since.
    bool isSilent() const { return m_isSilent; }

Q_SIGNALS:
    // The client has a token: reading can begin, or begin again.
    void ready();
    // There is no token: ask for one.
    void missing();
    // The keychain does not answer: ask for a token meanwhile.
    void silent();
    // The token that was given is not used, because it is wrong or because it could not be tried.
    void refused(const Error &error);
    // The keychain cannot be used: the token will be asked for again at the next start.
    void notStored(const Error &error);

private:
    void onRecalled(const Result<std::optional<QString>> &found);
    void use(const QString &token);
    void store(const QString &token);

    ApiClient &m_client;
    SecretStore &m_keychain;
    const Clock &m_clock;
    QString m_key;
    QString m_merchantUid;
    QTimer m_patience; // runs while the keychain is waited for
    QPointer<QObject> m_attempt; // the owner of the question about a token
    bool m_isKnown = false; // the client has a token
    bool m_isTyped = false;
    bool m_isSilent = false;
};
