// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tokendesk.h"

#include "ui/welcome/firstrunpage.h"
#include "ui/welcome/tokenentry.h"

TokenDesk::TokenDesk(QObject *parent) : QObject(parent), m_page(new FirstRunPage), m_panel(new TokenPanel)
{
    connectEntry(m_page->entry());
    connectEntry(m_panel->entry());
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
}

void TokenDesk::showFailure(const text::Message &why)
{
    m_page->entry().showFailure(why);
    m_panel->entry().showFailure(why);
}
