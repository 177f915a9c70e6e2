// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokenpanel.h"

#include "ui/style/applystyle.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

TokenPanel::TokenPanel(QWidget *parent) : QFrame(parent), m_token(new QLineEdit)
{
    setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(Meaning::Late, own));
    setPalette(own);

    auto *symbol = new QLabel;
    const QSize size(Tokens::symbolSize, Tokens::symbolSize);
    const QIcon key = inColour(icon(Symbol::Key), size, devicePixelRatioF(), textColourOnTint(Meaning::Late, own));
    symbol->setPixmap(key.pixmap(size, devicePixelRatioF()));
    auto *words = new QLabel(tr("The marketplace no longer accepts the shop's token, so nothing is read or sent. The "
                                "company's head makes a new one in the seller's cabinet: Settings, Token API."));
    words->setWordWrap(true);
    auto *label = new QLabel(tr("New &token:"));
    label->setBuddy(m_token);
    m_token->setAccessibleName(tr("New token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(220);
    auto *use = new QPushButton(tr("&Use this token"));
    setPrimary(*use);
    use->setEnabled(false);
    connect(m_token, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::returnPressed, this, &TokenPanel::submit);
    connect(use, &QPushButton::clicked, this, &TokenPanel::submit);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, Tokens::gap, 2 * Tokens::gap, Tokens::gap);
    layout->setSpacing(Tokens::gap);
    layout->addWidget(symbol);
    layout->addWidget(words, 1);
    layout->addWidget(label);
    layout->addWidget(m_token);
    layout->addWidget(use);
}

void TokenPanel::submit()
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty())
        return;
    m_token->clear();
    Q_EMIT tokenGiven(token);
}
