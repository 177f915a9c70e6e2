// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tokenentry.h"

#include "ui/style/applystyle.h"
#include "ui/text/message.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

TokenEntry::TokenEntry(const QString &fieldName, const QString &verb, QWidget &page)
    : QObject(&page), m_verb(verb), m_page(page), m_field(new QLineEdit), m_button(new QPushButton(verb)),
      m_cancel(new QPushButton(tr("Stop the chec&k"))), m_words(new QLabel)
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(fieldName);
    setPrimary(*m_button);
    m_words->setWordWrap(true);
    //: Accessible name of the words that say what came of checking a token
    m_words->setAccessibleName(tr("Outcome"));
    m_words->setTextFormat(Qt::PlainText);
    stopChecking();
    m_words->hide();

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_isChecking)
            stopChecking();
    });
    connect(m_field, &QLineEdit::textEdited, this, &TokenEntry::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &TokenEntry::submit);
    connect(m_button, &QPushButton::clicked, this, &TokenEntry::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stopChecking();
        m_field->setFocus();
        Q_EMIT cancelled();
    });
}

void TokenEntry::submit()
{
    const QString token = m_field->text().trimmed();
    if (!token.isEmpty() && !m_isChecking)
        Q_EMIT submitted(token);
}

void TokenEntry::showChecking()
{
    m_isChecking = true;
    m_field->setReadOnly(true);
    m_cancel->show(); // before the button passes the keyboard on
    m_button->setText(tr("Checking…"));
    m_button->setEnabled(false);
    m_words->hide();
}

bool TokenEntry::mayTakeKeyboard() const
{
    const QWidget *focused = m_page.window()->focusWidget();
    return m_field->isVisible() && (!focused || focused == &m_page || m_page.isAncestorOf(focused));
}

void TokenEntry::showFailure(const text::Message &why)
{
    const bool takesKeyboard = mayTakeKeyboard();
    stopChecking();
    m_words->setText(why.whole());
    m_words->show();
    if (takesKeyboard) {
        m_field->setFocus();
        m_field->selectAll();
    }
}

void TokenEntry::reset()
{
    m_field->clear();
    m_words->hide();
    stopChecking();
}

void TokenEntry::stopChecking()
{
    m_isChecking = false;
    m_field->setReadOnly(false);
    m_button->setText(m_verb);
    m_button->setEnabled(!m_field->text().trimmed().isEmpty());
    m_cancel->hide();
}
