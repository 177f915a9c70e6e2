// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

// The first start: what is needed to begin, who can give it, and a way to look around without it.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &shopName, const QString &token);
    void trainingRequested();

private:
    void submit();

    QLineEdit *m_shopName;
    QLineEdit *m_token;
    QPushButton *m_begin;
};
