// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/symbol.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;
class SeenFirst;

// A question with a button that does it and one that does not. The harmless one is the default and
// what Esc does. Enter in a field or a table does not do it either: it only goes on to the button
// that does, so that neither a scanner nor a key that is held sends anything by itself; and what was
// only just opened no key confirms.
class VerbDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title; // of the window and its accessible name
        QString verb; // the button's text, with an access key
        QString verbName; // the button's accessible name
        QString harmless; // with an access key
    };

    VerbDialog(const Words &words, Symbol symbol, QWidget *parent);
    // It was there long enough for keys to confirm it.
    bool isSeen() const;

protected:
    // For what stands above the buttons.
    QVBoxLayout &body() { return *m_body; }
    QPushButton &verb() { return *m_verb; }
    QPushButton &harmless() { return *m_harmless; }
    // What cannot be undone, said in one line; to be put where the hand is before the verb.
    static QLabel *consequence(const QString &words);
    // Wrapped words take less height the wider they are: to be called when the body is complete.
    void resizeToFit(int width);
    // The verb's button was pressed. False keeps the dialog open: something is asked first.
    virtual bool mayCarryOut() { return true; }
    // The dialog has closed by then.
    virtual void carryOut() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_body;
    QPushButton *m_verb;
    QPushButton *m_harmless;
    SeenFirst *m_seenFirst;
};
