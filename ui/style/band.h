// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/meaning.h"
#include "ui/text/message.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

// A tinted strip beside what it speaks of: an icon, what happened in bold, what it means and what
// to press below, and the buttons for that. Announces its words to screen readers.
class Band final : public QFrame
{
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

    void setMessage(Meaning meaning, const text::Message &message);
    // In letters of 44 px, to be read across a counter.
    void setLarge();
    // The strip owns the button and shows it below the words.
    QPushButton *addButton(const QString &words);
    // With the buttons below one another, however they stand now.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeButtons();

    Meaning m_meaning = Meaning::Neutral;
    text::Message m_message;
    int m_symbolSide;
    QLabel *m_happened;
    QLabel *m_rest;
    QHBoxLayout *m_buttons;
};
