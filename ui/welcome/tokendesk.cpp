// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tokendesk.h"

#include "core/commands/orderrunner.h"
#include "core/sync/ordersync.h"
#include "ui/welcome/firstrunpage.h"
#include "ui/welcome/tokenentry.h"

TokenDesk::TokenDesk(const OrderSync &sync, const OrderRunner &runner, QObject *parent)
    : QObject(parent), m_sync(sync), m_page(new FirstRunPage), m_panel(new TokenPanel)
{
    connectEntry(m_page->entry());
    connectEntry(m_panel->entry());
    m_panel->hide();
    connect(&sync, &OrderSync::stateChanged, this, &TokenDesk::lookAtLink);
    connect(&runner, &OrderRunner::tokenRefused, this, &TokenDesk::askForAnother);
}

void TokenDesk::lookAtLink()
{
    const SyncState::Link link = m_sync.state().link;
    if (link == SyncState::Link::TokenRefused)
        askForAnother();
    else if (link == SyncState::Link::Online)
        stopAsking();
}

void TokenDesk::connectEntry(TokenEntry &entry)
{
    connect(&entry, &TokenEntry::submitted, this, [this](const QString &token) {
        m_page->entry().showChecking();
        m_panel->entry().showChecking();
        Q_EMIT given(token);
    });
    connect(&entry, &TokenEntry::cancelled, this, [this] {
        m_page->entry().stopChecking();
        m_panel->entry().stopChecking();
        Q_EMIT checkStopped();
    });
    connect(&entry, &TokenEntry::typed, this, &TokenDesk::typed);
}

void TokenDesk::askForFirst()
{
    m_isFirstNeeded = true;
    m_panel->ask(TokenPanel::Why::Missing);
    Q_EMIT changed();
}

void TokenDesk::askForAnother()
{
    m_panel->ask(TokenPanel::Why::Refused);
}

void TokenDesk::stopAsking()
{
    if (m_panel->isHidden())
        return;
    m_panel->hide();
    m_panel->entry().reset();
}

void TokenDesk::taken()
{
    m_isFirstNeeded = false;
    stopAsking();
    m_page->entry().reset();
    Q_EMIT changed();
}

void TokenDesk::showFailure(const text::Message &why)
{
    m_page->entry().showFailure(why);
    m_panel->entry().showFailure(why);
}
