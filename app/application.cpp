// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/parts/username.h"
#include "app/tour/tour.h"
#include "core/base/logging.h"
#include "core/database/sqlfailure.h"
#include "core/shop/shopdirectory.h"
#include "ui/notices/messagebar.h"
#include "ui/text/failures.h"
#include "ui/text/journalwords.h"
#include "ui/welcome/firstrunpage.h"
#include "ui/welcome/tokendesk.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const QString silentKeychain = u"keychain silent"_s;

} // namespace

Application::Application(const StartOptions &options, const DataDirectory &directory, Settings &settings,
                         std::unique_ptr<TrainingShop> training, const Clock &clock)
    : m_options(options), m_directory(directory), m_training(std::move(training)),
      m_shop(
          shopDirectories(directory.path()).front(),
          {.apiUrl = m_training ? m_training->apiUrl() : options.apiUrl, .poll = options.poll, .userName = userName()},
          m_keychain, clock),
      m_window({m_shop.store, m_shop.runner, m_shop.journal, m_shop.sync, m_shop.archive, m_shop.detail, m_shop.packing,
                m_shop.waybills, m_shop.waybillWatch, m_shop.settings},
               settings, systemPrinters(), clock, [this] { m_shop.open(); })
{
    connectParts();
    qCDebug(logApp) << "started: the window is built";
}

void Application::connectParts()
{
    connect(&m_shop.token, &ShopToken::ready, this, &Application::onTokenReady);
    connect(&m_shop.token, &ShopToken::missing, this, &Application::onTokenMissing);
    connect(&m_shop.token, &ShopToken::silent, this, &Application::onKeychainSilent);
    connect(&m_shop.token, &ShopToken::notStored, this, &Application::sayNotStored);
    connect(&m_shop.token, &ShopToken::refused, &m_window,
            [this](const Error &error) { m_window.refuseToken(text::tokenNotTaken(error)); });
    TokenDesk &tokens = m_window.tokens();
    connect(&tokens, &TokenDesk::given, &m_shop.token, &ShopToken::attempt);
    connect(&tokens, &TokenDesk::typed, &m_shop.token, &ShopToken::noteTyping);
    connect(&tokens, &TokenDesk::checkStopped, &m_shop.token, &ShopToken::stopAttempt);
    connect(&tokens.page(), &FirstRunPage::trainingRequested, this, &Application::startTraining);
    if (m_training) {
        m_window.pages().setTraining(true);
        connect(m_training.get(), &TrainingShop::codeSent, &m_window.pages(), &Pages::showCode);
    }
}

void Application::start()
{
    sayTroubles();
    m_shop.journal.check();
    m_shop.runner.takeUp();
    // The tour's pictures have a size of their own.
    if (!m_options.tourDirectory.isEmpty())
        m_window.showNormal();
    // The last known orders can be looked at, at once; nothing can be changed before there is a token.
    if (m_training)
        m_shop.token.useOnce(m_training->token());
    else if (!m_options.token.isEmpty())
        m_shop.token.useOnce(m_options.token);
    else
        m_shop.token.recall();
}

bool Application::walkTour()
{
    constexpr QSize counterComputer(1366, 768);
    m_window.resize(m_options.windowSize.value_or(counterComputer));
    return Tour(m_window, m_shop, *m_training, m_options.tourDirectory).walk();
}

void Application::sayTroubles()
{
    const Result<void> &opened = m_shop.opened;
    MessageBar &bar = m_window.messageBar();
    if (!opened) {
        qCWarning(logApp) << "database:" << opened.error().detail;
        bar.say({u"database"_s,
                 Meaning::Late,
                 {tr("The orders' file cannot be opened (%1).").arg(text::ownWords(opened.error().detail)),
                  tr("Orders are shown, but nothing can be changed: what you do could not be written down first."),
                  isInUse(opened.error()) ? tr("Close the program that uses it, then start this one again.")
                                          : tr("Close the program and look at the folder %1.").arg(m_directory.path())},
                 {},
                 {}});
    } else if (!m_shop.database.brokenFile().isEmpty()) {
        bar.say({u"database"_s,
                 Meaning::Near,
                 {tr("The orders' file was damaged and a new one was begun."),
                  tr("The journal begins anew; the orders are read again from the marketplace."),
                  tr("The old file is kept as %1.").arg(m_shop.database.brokenFile())},
                 {},
                 {}});
    }
}

void Application::onTokenReady()
{
    m_window.messageBar().takeAway(silentKeychain);
    m_window.takeToken();
    m_shop.detail.readAgain();
    if (m_hasBegun) {
        m_shop.sync.refresh();
        m_shop.waybillWatch.start();
        return;
    }
    m_hasBegun = true;
    m_shop.runner.resume();
    m_shop.sync.start();
    m_shop.archive.reading.resume();
    m_shop.archive.cancels.start();
    m_shop.waybillWatch.start();
    if (!m_options.order.isEmpty())
        m_window.pages().openOrder(m_options.order);
}

void Application::onTokenMissing()
{
    m_window.messageBar().takeAway(silentKeychain);
    m_shop.sync.waitForToken();
    m_window.askForToken();
}

void Application::onKeychainSilent()
{
    m_shop.sync.waitForToken();
    m_window.askForToken();
    m_window.messageBar().say({silentKeychain,
                               Meaning::Near,
                               {tr("This computer's storage for passwords does not answer."),
                                tr("The orders are shown as they were last read; nothing is read or sent without the "
                                   "token."),
                                tr("If it asks something in a window of its own, answer it; or enter the token.")},
                               {{tr("Ask it a&gain"), [this] { m_shop.token.recall(); }}},
                               {}});
}

void Application::sayNotStored()
{
    if (m_shop.token.isSilent()) {
        m_window.messageBar().say({u"keychain"_s,
                                   Meaning::Near,
                                   {tr("This computer's storage for passwords does not answer."),
                                    tr("The token is not stored: it will be asked for at the next start."),
                                    {}},
                                   {},
                                   {}});
        return;
    }
    m_window.messageBar().say({u"keychain"_s,
                               Meaning::Near,
                               {tr("This computer has no safe storage for passwords that the program can use."),
                                tr("The token is not stored: it will be asked for at every start."),
                                tr("Install or unlock the system's keychain, then start the program again.")},
                               {},
                               {}});
}

void Application::comeForward(const QString &orderCode)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    if (!orderCode.isEmpty() && m_hasBegun)
        m_window.pages().openOrder(OrderCode(orderCode));
}

void Application::startTraining()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {u"--training"_s, u"--data-dir"_s, m_directory.path()});
}
