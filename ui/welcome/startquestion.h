// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/message.h"

#include <QDialog>

#include <vector>

// What stands in the way of opening, said before there is a window: what is true, what it means, and
// what can be done. To leave it is the default.
class StartQuestion final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { End, OpenAnyway, TryAgain, Close };

    // The choices beside Close, which is always there.
    StartQuestion(const text::Message &message, const std::vector<Choice> &choices, QWidget *parent = nullptr);

    // Asks; Close for whoever closes the window.
    Choice ask();

private:
    Choice m_choice = Choice::Close;
};

// What stands in the way, in words. `pid` is 0 and `computer` empty where they are not known.
namespace startwords {

text::Message cannotBeMade(const QString &detail);
text::Message doesNotAnswer(const QString &folder, qint64 pid);
text::Message openElsewhere(const QString &folder, const QString &computer);
text::Message endIt();
text::Message ending();

} // namespace startwords
