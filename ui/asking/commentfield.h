// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

// What a person adds to a change, with a counter: never longer than the marketplace takes.
class CommentField final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentField(QWidget *parent = nullptr);

    // Names the field; to be put beside it.
    QLabel *label() const { return m_label; }
    QString text() const;
    void setText(const QString &text);
    // How high it is; four lines unless told.
    void setLines(int lines);
    // However it got there.
    bool isTooLong() const;

Q_SIGNALS:
    void changed();

private:
    void keepToLimit();

    QLabel *m_label;
    QPlainTextEdit *m_edit;
    QLabel *m_counter;
};
