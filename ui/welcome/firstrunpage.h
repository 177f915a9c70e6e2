// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class TokenEntry;

// The first start: what is needed to begin, who can give it, and a way to look around without it.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    TokenEntry &entry() { return *m_entry; }
    QString shopName() const;

Q_SIGNALS:
    void trainingRequested();

private:
    TokenEntry *m_entry;
    QLineEdit *m_shopName;
};
