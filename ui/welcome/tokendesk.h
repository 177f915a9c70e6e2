// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/tokenpanel.h"

#include <QObject>

class FirstRunPage;
class OrderRunner;
class OrderSync;
class TokenEntry;

namespace text {
struct Message;
}

// Asks for the shop's token, on a page of its own and beside the orders. It is one question: what came of the
// answer is shown in both places.
class TokenDesk final : public QObject
{
    Q_OBJECT

public:
    // Both have to outlive it.
    TokenDesk(const OrderSync &sync, const OrderRunner &runner, QObject *parent);

    FirstRunPage &page() { return *m_page; }
    TokenPanel &panel() { return *m_panel; }

    // There has been no token yet: the panel asks until taken().
    void askForFirst();
    bool isFirstNeeded() const { return m_isFirstNeeded; }
    void taken();
    // The one in use is good: the panel goes, and what was typed there is not kept.
    void stopAsking();
    // How the marketplace takes the one in use; done by itself whenever that changes.
    void lookAtLink();
    void showFailure(const text::Message &why);

Q_SIGNALS:
    void given(const QString &token);
    void typed(); // by hand, not given yet
    void checkStopped();
    // A token is asked for, or was taken: changes may be given or not.
    void changed();

private:
    // The marketplace refuses the one in use: the panel asks.
    void askForAnother();
    void connectEntry(TokenEntry &entry);

    const OrderSync &m_sync;
    FirstRunPage *m_page;
    TokenPanel *m_panel;
    bool m_isFirstNeeded = false;
};
