// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunpage.h"

#include "ui/style/applystyle.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 520;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_shopName(new QLineEdit), m_token(new QLineEdit), m_begin(new QPushButton(tr("Op&en the shop")))
{
    auto *title = new QLabel(tr("Connect your Kaspi.kz shop"));
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));

    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Token"));
    m_shopName->setAccessibleName(tr("Shop name"));
    m_shopName->setPlaceholderText(tr("as your staff call it"));
    auto *form = new QVBoxLayout;
    form->setSpacing(Tokens::innerGap);
    const auto addRow = [form](const QString &name, QLineEdit *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        form->addWidget(label);
        form->addWidget(field);
    };
    addRow(tr("&Token"), m_token);
    form->addSpacing(Tokens::gap);
    addRow(tr("&Shop name"), m_shopName);

    setPrimary(*m_begin);
    m_begin->setEnabled(false);
    auto *training = new QPushButton(icon(Symbol::Training), tr("Open the T&raining shop"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addStretch();
    buttons->addWidget(training);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * Tokens::gap);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(
        paragraph(tr("The program works with your shop's orders through a token. Only the company's head can "
                     "make one, in the seller's cabinet on kaspi.kz: Settings, Token API, Generate.")));
    layout->addLayout(form);
    layout->addWidget(
        paragraph(tr("The token is kept in this computer's safe storage for passwords and sent to kaspi.kz "
                     "only. Whoever has it can change your orders: do not send it by messenger.")));
    layout->addLayout(buttons);
    layout->addWidget(
        paragraph(tr("The Training shop needs no token: made-up orders on this computer, to try everything.")));
    layout->addStretch(2);
    auto *page = new QHBoxLayout(this);
    page->addStretch();
    page->addWidget(column, 10);
    page->addStretch();
    setTabOrder(m_token, m_shopName);
    setTabOrder(m_shopName, m_begin);
    setTabOrder(m_begin, training);
    setFocusProxy(m_token);

    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_begin->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::returnPressed, this, &FirstRunPage::submit);
    connect(m_shopName, &QLineEdit::returnPressed, this, &FirstRunPage::submit);
    connect(m_begin, &QPushButton::clicked, this, &FirstRunPage::submit);
    connect(training, &QPushButton::clicked, this, &FirstRunPage::trainingRequested);
}

void FirstRunPage::submit()
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty())
        return;
    m_token->clear();
    Q_EMIT submitted(m_shopName->text().trimmed(), token);
}
