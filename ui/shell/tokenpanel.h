// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

// Asks for a new token beside the orders, when the marketplace refuses the one in use. What is on
// the screen stays there.
class TokenPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit TokenPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void tokenGiven(const QString &token);

private:
    void submit();

    QLineEdit *m_token;
};
