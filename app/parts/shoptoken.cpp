// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/shoptoken.h"

#include "core/api/apiclient.h"
#include "core/api/requests.h"
#include "core/base/redaction.h"
#include "core/base/secretstore.h"

ShopToken::ShopToken(ApiClient &client, SecretStore &keychain, const Clock &clock, QString key, QString merchantUid,
                     QObject *parent)
    : QObject(parent), m_client(client), m_keychain(keychain), m_clock(clock), m_key(std::move(key)),
      m_merchantUid(std::move(merchantUid))
{}

void ShopToken::recall()
{
    m_keychain.read(m_key, this, [this](const Result<std::optional<QString>> &found) {
        if (found && *found) {
            use(**found);
            Q_EMIT ready();
            return;
        }
        if (!found)
            Q_EMIT notStored(found.error());
        Q_EMIT missing();
    });
}

void ShopToken::useOnce(const QString &token)
{
    use(token);
    QTimer::singleShot(0, this, &ShopToken::ready);
}

void ShopToken::attempt(const QString &token)
{
    use(token);
    const quint64 attempt = ++m_attempt;
    const Instant now = m_clock.now();
    // The shortest question there is: any answer to it says that the token is good.
    const auto question = requests::listOrders(
        {.state = OrderState::NEW, .from = now - std::chrono::days(1), .to = now, .include = Include::User});
    m_client.send(question, Priority::Person, this, [this, attempt, token](const Result<OrderPage> &answer) {
        if (attempt != m_attempt)
            return;
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        store(token);
        Q_EMIT ready();
    });
}

void ShopToken::use(const QString &token)
{
    addSecret(token);
    m_client.setCredentials({token, m_merchantUid});
}

void ShopToken::store(const QString &token)
{
    m_keychain.write(m_key, token, this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT notStored(written.error());
    });
}
