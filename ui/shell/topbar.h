// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class SearchField;

// Over every page: the shop's name, the search, and how the connection stands.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    // It owns the label from now on.
    explicit TopBar(QWidget *connection, QWidget *parent = nullptr);

    // Without a name there is nothing in its place.
    void setShop(const QString &name);
    SearchField &search() const { return *m_search; }

private:
    QLabel *m_shop;
    SearchField *m_search;
};
