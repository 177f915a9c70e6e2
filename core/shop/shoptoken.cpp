// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shoptoken.h"

#include "core/api/requests.h"
#include "core/base/redaction.h"
#include "core/base/secretstore.h"
#include "core/http/apiclient.h"

#include <utility>

ShopToken::ShopToken(ApiClient &client, SecretStore &keychain, const Clock &clock, QString key, QString merchantUid,
                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_client(client), m_keychain(keychain), m_clock(clock), m_key(std::move(key)),
      m_merchantUid(std::move(merchantUid))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSilent = true;
        Q_EMIT silent();
    });
}

void ShopToken::recall()
{
    m_isTyped = false;
    m_patience.start();
    m_keychain.read(m_key, this, [this](const Result<std::optional<QString>> &found) { onRecalled(found); });
}

void ShopToken::onRecalled(const Result<std::optional<QString>> &found)
{
    m_patience.stop();
    m_isSilent = false;
    if (m_isKnown || m_isTyped)
        return; // it comes too late
    if (found && *found) {
        use(**found);
        Q_EMIT ready();
        return;
    }
    if (!found)
        Q_EMIT notStored(found.error());
    Q_EMIT missing();
}

void ShopToken::useOnce(const QString &token)
{
    use(token);
    QTimer::singleShot(0, this, &ShopToken::ready);
}

void ShopToken::attempt(const QString &token)
{
    stopAttempt();
    m_isTyped = true;
    addSecret(token);
    m_attempt = new QObject(this);
    m_client.askDespitePause();
    m_client.send(requests::tryToken(token, m_clock.now()), Priority::Person, m_attempt,
                  [this, token](const Result<OrderPage> &answer) {
                      m_attempt->deleteLater(); // owns what calls us
                      m_attempt.clear();
                      if (!answer) {
                          Q_EMIT refused(answer.error());
                          return;
                      }
                      use(token);
                      store(token);
                      Q_EMIT ready();
                  });
}

void ShopToken::stopAttempt()
{
    delete m_attempt;
}

void ShopToken::noteTyping()
{
    m_isTyped = true;
}

void ShopToken::use(const QString &token)
{
    m_isKnown = true;
    m_patience.stop();
    m_client.setCredentials({token, m_merchantUid});
}

void ShopToken::store(const QString &token)
{
    m_keychain.write(m_key, token, this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT notStored(written.error());
    });
}
