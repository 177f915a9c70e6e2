// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/firstrunpage.h"

#include "ui/style/applystyle.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/welcome/tokenentry.h"

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
    : QWidget(parent), m_entry(new TokenEntry(tr("Token"), tr("Op&en the shop"), *this)), m_shopName(new QLineEdit)
{
    auto *title = new QLabel(tr("Connect your Kaspi.kz shop"));
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));

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
    addRow(tr("&Token"), &m_entry->field());
    form->addSpacing(Tokens::gap);
    addRow(tr("&Shop name"), m_shopName);

    auto *training = new QPushButton(icon(Symbol::Training), tr("Open the T&raining shop"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(&m_entry->button());
    buttons->addWidget(&m_entry->cancel());
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
    layout->addWidget(&m_entry->words());
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
    setTabOrder(&m_entry->field(), m_shopName);
    setTabOrder(m_shopName, &m_entry->button());
    setTabOrder(&m_entry->button(), &m_entry->cancel());
    setTabOrder(&m_entry->cancel(), training);
    setFocusProxy(&m_entry->field());

    connect(m_shopName, &QLineEdit::returnPressed, m_entry, &TokenEntry::submit);
    connect(training, &QPushButton::clicked, this, &FirstRunPage::trainingRequested);
}

QString FirstRunPage::shopName() const
{
    return m_shopName->text().trimmed();
}
