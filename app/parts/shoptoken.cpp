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
    m_untried = token;
    ask();
}

void ShopToken::attemptAgain()
{
    if (!m_untried.isEmpty())
        ask();
}

void ShopToken::ask()
{
    const Instant now = m_clock.now();
    // The shortest question there is: any answer to it says that the token is good.
    const auto question = requests::listOrders(
        {.list = {.state = OrderState::NEW}, .from = now - std::chrono::days(1), .to = now, .include = Include::User});
    m_client.send(question, Priority::Person, this,
                  [this, asked = m_untried](const Result<OrderPage> &answer) { onAnswer(asked, answer); });
}

void ShopToken::onAnswer(const QString &asked, const Result<OrderPage> &answer)
{
    if (asked != m_untried)
        return; // another one was given meanwhile, or this one was asked about twice
    if (answer)
        store();
    if (answer || answer.error().kind == Error::Kind::Unauthorized)
        m_untried.clear();
    Q_EMIT ready();
}

void ShopToken::use(const QString &token)
{
    addSecret(token);
    m_client.setCredentials({token, m_merchantUid});
}

void ShopToken::store()
{
    m_keychain.write(m_key, m_untried, this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT notStored(written.error());
    });
}
