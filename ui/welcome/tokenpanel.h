// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class TokenEntry;

// Asks for a token beside the orders: there is none yet, or the marketplace refuses the one in use. What is
// on the screen stays there.
class TokenPanel final : public QFrame
{
    Q_OBJECT

public:
    enum class Why { Missing, Refused };

    explicit TokenPanel(QWidget *parent = nullptr);

    void ask(Why why);
    TokenEntry &entry() { return *m_entry; }

private:
    TokenEntry *m_entry;
    QLabel *m_why;
};
