// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/startquestion.h"

#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *paragraph(const QString &words, const QFont &font)
{
    auto *label = new QLabel(words);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    return label;
}

QString buttonText(StartQuestion::Choice choice)
{
    switch (choice) {
    case StartQuestion::Choice::End:
        return StartQuestion::tr("&End it");
    case StartQuestion::Choice::OpenAnyway:
        return StartQuestion::tr("&Open all the same");
    case StartQuestion::Choice::TryAgain:
        return StartQuestion::tr("&Try again");
    case StartQuestion::Choice::Close:
        return StartQuestion::tr("&Close");
    }
    Q_UNREACHABLE();
}

} // namespace

StartQuestion::StartQuestion(const text::Message &message, const std::vector<Choice> &choices, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAccessibleName(message.happened);
    setAccessibleDescription(message.whole());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Tokens::gap, 3 * Tokens::gap, 3 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    column->addWidget(paragraph(message.happened, textFont(TextSize::Body, QFont::DemiBold)));
    for (const QString &words : {message.meaning, message.next}) {
        if (!words.isEmpty())
            column->addWidget(paragraph(words, textFont(TextSize::Body)));
    }

    auto *buttons = new QDialogButtonBox;
    const auto add = [&](Choice choice) {
        const bool leaves = choice == Choice::Close;
        auto *button = buttons->addButton(buttonText(choice),
                                          leaves ? QDialogButtonBox::RejectRole : QDialogButtonBox::ActionRole);
        button->setAutoDefault(leaves);
        button->setDefault(leaves);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        return button;
    };
    for (const Choice choice : choices)
        add(choice);
    QPushButton *leave = add(Choice::Close);
    column->addWidget(buttons);
    leave->setFocus(); // Enter ends nothing: only now it is in this window
    keepWithinScreen(*this);
}

StartQuestion::Choice StartQuestion::ask()
{
    exec();
    return m_choice;
}

namespace startwords {

text::Message cannotBeMade(const QString &detail)
{
    return {StartQuestion::tr("The program's folder cannot be used."), detail,
            StartQuestion::tr("Check that it can be written to, then start the program again.")};
}

text::Message doesNotAnswer(const QString &folder, qint64 pid)
{
    const QString which = pid == 0
                              //: %1 is a folder
                              ? StartQuestion::tr("It works in the folder %1.").arg(folder)
                              //: %1 is a folder, %2 the number of a process
                              : StartQuestion::tr("It works in the folder %1, as process %2.").arg(folder).arg(pid);
    return {StartQuestion::tr("The program is already open and does not answer."), which,
            StartQuestion::tr("Wait a moment and try again: it may be busy. Two at once would send things twice.")};
}

text::Message openElsewhere(const QString &folder, const QString &computer)
{
    return {//: %1 is the name of a computer
            StartQuestion::tr("The program is open on the computer %1, or was not closed there.").arg(computer),
            StartQuestion::tr("The folder %1 is shared, and from here it cannot be seen whether it still runs there.")
                .arg(folder),
            StartQuestion::tr("Look at that computer. Open it here only if it is closed there: two at once would send "
                              "things twice.")};
}

text::Message endIt()
{
    return {StartQuestion::tr("End the program that does not answer?"),
            StartQuestion::tr("What it has sent is in its journal: after the start every order is read again, and "
                              "nothing is sent twice."),
            StartQuestion::tr("It is asked to end first, and made to after five seconds.")};
}

text::Message ending()
{
    return {StartQuestion::tr("The other program is being ended…"), {}, {}};
}

} // namespace startwords
