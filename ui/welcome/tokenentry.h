// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace text {
struct Message;
}

// The parts of a page that asks for a token: the field, its button, a way to stop the check, and the words of
// what came of it. The page puts them where it wants them. What was typed stays until the token was taken.
class TokenEntry final : public QObject
{
    Q_OBJECT

public:
    // `fieldName` is the field's accessible name, `verb` stands on the button. It is the page's child.
    TokenEntry(const QString &fieldName, const QString &verb, QWidget &page);

    QLineEdit &field() { return *m_field; }
    QPushButton &button() { return *m_button; }
    QPushButton &cancel() { return *m_cancel; }
    QLabel &words() { return *m_words; } // hidden while there is nothing to say

    void submit();
    // The marketplace is being asked about the token.
    void showChecking();
    // Somebody stopped the check: as it was before.
    void stopChecking();
    // The keyboard goes to the field, unless it is busy elsewhere in the window.
    void showFailure(const text::Message &why);
    // As at first, and the field empty.
    void reset();

Q_SIGNALS:
    void submitted(const QString &token);
    void cancelled();
    void typed();

private:
    bool mayTakeKeyboard() const;

    const QString m_verb;
    QWidget &m_page;
    QLineEdit *m_field;
    QPushButton *m_button;
    QPushButton *m_cancel;
    QLabel *m_words;
    bool m_isChecking = false;
};
