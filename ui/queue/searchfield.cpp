// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/searchfield.h"

#include "ui/style/symbol.h"

#include <QKeyEvent>

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    //: Accessible name of the search field
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Order, name, phone, item — or just scan"));
    setClearButtonEnabled(true);
    addAction(icon(Symbol::Search), QLineEdit::LeadingPosition);
}

bool SearchField::event(QEvent *event)
{
    // Ctrl+Z takes back what is held for five seconds; here it would only take back letters.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
        Q_EMIT wentDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
