// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/commentfield.h"

#include "core/commands/command.h"
#include "ui/style/tokens.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

CommentField::CommentField(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(tr("Co&mment"), this)), m_edit(new QPlainTextEdit), m_counter(new QLabel)
{
    m_label->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("For the marketplace; may stay empty"));
    m_edit->setAccessibleName(tr("Comment"));
    setFocusProxy(m_edit);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_counter->setFont(figures(textFont(TextSize::Small)));
    m_counter->setAlignment(Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_counter);
    setLines(4);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentField::keepToLimit);
    keepToLimit();
}

void CommentField::setLines(int lines)
{
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * Tokens::gap);
}

QString CommentField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void CommentField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

bool CommentField::isTooLong() const
{
    return m_edit->toPlainText().size() > longestComment;
}

void CommentField::keepToLimit()
{
    const int length = int(m_edit->toPlainText().size());
    const int excess = length - longestComment;
    if (excess > 0) {
        // What was typed or pasted last stands before the cursor; set from outside, it stands at 0.
        QTextCursor cursor = m_edit->textCursor();
        if (cursor.position() < excess)
            cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, excess);
        cursor.removeSelectedText();
        return; // removing came back here
    }
    //: How long a comment is and may be
    m_counter->setText(tr("%1/%2").arg(length).arg(longestComment));
    Q_EMIT changed();
}
