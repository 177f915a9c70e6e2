// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/queue/searchfield.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

constexpr int widestSearch = 560;

} // namespace

TopBar::TopBar(QWidget *connection, QWidget *parent) : QWidget(parent), m_shop(new QLabel), m_search(new SearchField)
{
    m_shop->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_search->setMaximumWidth(widestSearch);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, Tokens::gap, 2 * Tokens::gap, Tokens::gap);
    layout->setSpacing(2 * Tokens::gap);
    layout->addWidget(m_shop);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    layout->addWidget(connection);
}

void TopBar::setShop(const QString &name)
{
    m_shop->setText(name);
    m_shop->setVisible(!name.isEmpty());
}
