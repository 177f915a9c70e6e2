// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/verbdialog.h"

#include "ui/asking/seenfirst.h"
#include "ui/style/applystyle.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

VerbDialog::VerbDialog(const Words &words, Symbol symbol, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_verb(new QPushButton(words.verb)),
      m_harmless(new QPushButton(words.harmless)), m_seenFirst(new SeenFirst(*this, *m_verb))
{
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    m_verb->setAccessibleName(words.verbName);
    m_verb->setIcon(icon(symbol));
    m_verb->setAutoDefault(false); // see keyPressEvent()
    setPrimary(*m_verb);
    m_harmless->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verb);
    buttons->addStretch();
    buttons->addWidget(m_harmless);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    m_body->setSpacing(2 * Tokens::gap);
    column->addLayout(m_body, 1);
    column->addLayout(buttons);

    keepWithinScreen(*this);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        m_verb->setFocus(); // an access key does not move the keyboard: a cell being edited ends here
        if (!mayCarryOut())
            return;
        accept();
        carryOut();
    });
    connect(m_harmless, &QPushButton::clicked, this, &QDialog::reject);
}

bool VerbDialog::isSeen() const
{
    return m_seenFirst->isSeen();
}

QLabel *VerbDialog::consequence(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void VerbDialog::resizeToFit(int width)
{
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    resize(width, height);
}

void VerbDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || focusWidget() == m_harmless || !m_verb->isEnabled()) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat() || !isSeen())
        return;
    if (focusWidget() == m_verb)
        m_verb->click();
    else
        m_verb->setFocus(Qt::TabFocusReason);
}
