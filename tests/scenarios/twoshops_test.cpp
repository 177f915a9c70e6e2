// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/shop/shop.h"
#include "core/shop/shopdirectory.h"
#include "core/training/trainingshop.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using training::Effect;
using training::Situation;

namespace {

const QString firstsOrder = u"410000001"_s;
const QString secondsOrder = u"420000001"_s;

} // namespace

// Two shops of one data directory in one process: each has its own orders, journal, settings and token.
class TwoShopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_directory->path()).mkpath(u"shops/second"_s));
        m_firstParty = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0}, m_clock);
        m_secondParty = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0, .seed = 2}, m_clock);
        QVERIFY(m_firstParty->start() && m_secondParty->start());
        QVERIFY(m_firstParty->token() != m_secondParty->token());
        m_firstParty->addOrder({.situation = Situation::Pickup, .code = firstsOrder, .lines = 1});
        m_secondParty->addOrder({.situation = Situation::Pickup, .code = secondsOrder, .lines = 1});
        open();
    }

    void cleanup()
    {
        m_first.reset();
        m_second.reset();
        m_keychain.secrets.clear();
    }

    void eachReadsWithItsOwnTokenAndKeepsItsOwnOrders()
    {
        giveTokens();
        m_keychain.secrets.clear(); // they are known now
        read(*m_first);
        read(*m_second);
        QCOMPARE(codesOf(*m_first), QStringList{firstsOrder});
        QCOMPARE(codesOf(*m_second), QStringList{secondsOrder});
        open();
        QCOMPARE(codesOf(*m_first), QStringList{firstsOrder});
        QCOMPARE(codesOf(*m_second), QStringList{secondsOrder});
    }

    void aTokenThatOneIsGivenIsNotTheOthers()
    {
        const QSignalSpy ready(&m_second->token, &ShopToken::ready);
        m_second->token.recall();
        m_second->token.attempt(m_secondParty->token());
        QTRY_COMPARE(ready.size(), 1);
        const auto directories = shopDirectories(m_directory->path());
        QTRY_COMPARE(m_keychain.secrets.value(directories[1].tokenKey()), m_secondParty->token());
        QVERIFY(!m_keychain.secrets.contains(directories[0].tokenKey()));
        const QSignalSpy missing(&m_first->token, &ShopToken::missing);
        m_first->token.recall();
        QTRY_COMPARE(missing.size(), 1);
        QVERIFY(m_first->client.isClosed() && !m_second->client.isClosed());
    }

    void whatIsDoneInOneIsWrittenDownAndSentThereOnly()
    {
        giveTokens();
        read(*m_first);
        read(*m_second);
        const Order order = m_first->store.findByCode(OrderCode(firstsOrder))->order;
        const auto id = m_first->runner.submit(SendCode{order.id, order.code});
        QVERIFY(id.has_value());
        QTRY_COMPARE(findCommand(m_first->journal, *id)->outcome, Outcome::Confirmed);
        QCOMPARE(findCommand(m_first->journal, *id)->who, u"Айгүл"_s);
        QCOMPARE(m_firstParty->effects(Effect::CodeSent, firstsOrder), 1);
        QCOMPARE(m_secondParty->effects(Effect::CodeSent), 0);
        QVERIFY(newestCommands(m_second->journal, 10).empty());
        const auto refusal = m_second->runner.gate().refusalOf(Change::SendCode, order.id);
        QVERIFY(refusal && refusal->kind == Refusal::Kind::UnknownOrder);
    }

    void eachHasItsOwnSettings()
    {
        m_first->settings.setShopName(u"Дүкен"_s);
        AcceptLimits limits;
        limits.hours.from = {11, 0};
        m_second->settings.setAcceptLimits(limits);
        open();
        QCOMPARE(m_first->settings.shopName(), u"Дүкен"_s);
        QCOMPARE(m_second->settings.shopName(), QString());
        QCOMPARE(m_first->settings.acceptLimits(), AcceptLimits());
        QCOMPARE(m_second->settings.acceptLimits(), limits);
    }

private:
    // Or the program again.
    void open()
    {
        m_first.reset();
        m_second.reset();
        const auto directories = shopDirectories(m_directory->path());
        QCOMPARE(directories.size(), size_t(2));
        m_first = std::make_unique<Shop>(directories[0], optionsFor(*m_firstParty), m_keychain, m_clock);
        m_second = std::make_unique<Shop>(directories[1], optionsFor(*m_secondParty), m_keychain, m_clock);
        m_first->open();
        m_second->open();
        QVERIFY(m_first->opened && m_second->opened);
    }

    static Shop::Options optionsFor(const TrainingShop &party)
    {
        return {.apiUrl = party.apiUrl(), .userName = u"Айгүл"_s};
    }

    void giveTokens()
    {
        const auto directories = shopDirectories(m_directory->path());
        m_keychain.secrets.insert(directories[0].tokenKey(), m_firstParty->token());
        m_keychain.secrets.insert(directories[1].tokenKey(), m_secondParty->token());
        for (Shop *shop : {m_first.get(), m_second.get()}) {
            const QSignalSpy ready(&shop->token, &ShopToken::ready);
            shop->token.recall();
            QTRY_COMPARE(ready.size(), 1);
        }
    }

    static void read(Shop &shop)
    {
        shop.sync.start();
        QTRY_VERIFY(shop.store.completeAt() && !shop.sync.state().reading);
    }

    static QStringList codesOf(const Shop &shop)
    {
        QStringList codes;
        for (int row = 0; row < shop.store.size(); ++row)
            codes << shop.store.at(row).order.code.value();
        return codes;
    }

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_firstParty;
    std::unique_ptr<TrainingShop> m_secondParty;
    std::unique_ptr<QTemporaryDir> m_directory;
    MemoryKeychain m_keychain;
    std::unique_ptr<Shop> m_first;
    std::unique_ptr<Shop> m_second;
};

TEST_WITHOUT_WINDOWS(TwoShopsTest)
#include "twoshops_test.moc"
