// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tokenpanel.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/welcome/tokenentry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

TokenPanel::TokenPanel(QWidget *parent)
    : QFrame(parent), m_entry(new TokenEntry(tr("New token"), tr("&Use this token"), *this)), m_why(new QLabel)
{
    setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, tint(Meaning::Late, own));
    setPalette(own);

    auto *symbol = new QLabel;
    const QSize size(Tokens::symbolSize, Tokens::symbolSize);
    const QIcon key = inColour(icon(Symbol::Key), size, devicePixelRatioF(), textColourOnTint(Meaning::Late, own));
    symbol->setPixmap(key.pixmap(size, devicePixelRatioF()));
    m_why->setWordWrap(true);
    auto *label = new QLabel(tr("New &token:"));
    label->setBuddy(&m_entry->field());
    m_entry->field().setMinimumWidth(220);

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::innerGap);
    words->addWidget(m_why);
    words->addWidget(&m_entry->words());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, Tokens::gap, 2 * Tokens::gap, Tokens::gap);
    layout->setSpacing(Tokens::gap);
    layout->addWidget(symbol);
    layout->addLayout(words, 1);
    layout->addWidget(label);
    layout->addWidget(&m_entry->field());
    layout->addWidget(&m_entry->button());
    layout->addWidget(&m_entry->cancel());
}

void TokenPanel::ask(Why why)
{
    m_why->setText(why == Why::Refused
                       ? tr("The marketplace no longer accepts the shop's token, so nothing is read or sent. The "
                            "company's head makes a new one in the seller's cabinet: Settings, Token API.")
                       : tr("There is no token for the shop, so nothing is read or sent. The company's head makes one "
                            "in the seller's cabinet: Settings, Token API."));
    show();
}
