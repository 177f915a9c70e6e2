// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/meaning.h"
#include "ui/text/message.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

// One thing to say, and what a person can press about it.
struct Notice {
    struct Button {
        QString text;
        std::function<void()> pressed; // the notice is taken away first
    };
    // Things about the same matter share a key: the newer takes the older one's place.
    QString key;
    Meaning meaning = Meaning::Information;
    text::Message message;
    std::vector<Button> buttons;
    std::chrono::milliseconds lasts{0}; // in front; 0: until it is closed or taken away
    // What it speaks of is no longer so: it goes with the next review(). None: it does not end by itself.
    std::function<bool()> isOver{};
    bool staysInFront = false; // newer ones stand behind it
};

// The strip at the bottom of the window, there only when there is something to say: what happened,
// what it means, what to press. The newest stands in front; the others come back after it. Esc closes the
// one in front.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(Notice notice);
    // Other words for what is being said; nothing happens if it no longer is.
    void reword(const QString &key, const text::Message &message);
    void takeAway(const QString &key);
    // Something has changed that notices may speak of.
    void review();
    // In front; nothing if the bar is empty.
    const Notice *current() const;
    // Whether it is being said, in front or behind others.
    bool says(const QString &key) const;

Q_SIGNALS:
    // The last notice is gone, and the keyboard was here.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dropFront();
    void showFront(bool isNew);
    void describe();
    void fadeIn();

    std::vector<Notice> m_notices; // the last one is in front, unless another stays there
    QTimer m_expiry;
    QLabel *m_text;
    QLabel *m_others;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};
