// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/tokenpanel.h"

#include <QObject>

class FirstRunPage;
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
    explicit TokenDesk(QObject *parent);

    FirstRunPage &page() { return *m_page; }
    TokenPanel &panel() { return *m_panel; }

    // There has been no token yet: the panel asks until taken().
    void askForFirst();
    bool isFirstNeeded() const { return m_isFirstNeeded; }
    // The marketplace refuses the one in use: the panel asks.
    void askForAnother();
    // The one in use is good: the panel goes, and what was typed there is not kept.
    void stopAsking();
    void taken();
    void showFailure(const text::Message &why);

Q_SIGNALS:
    void given(const QString &token);
    void typed(); // by hand, not given yet
    void checkStopped();

private:
    void connectEntry(TokenEntry &entry);

    FirstRunPage *m_page;
    TokenPanel *m_panel;
    bool m_isFirstNeeded = false;
};
