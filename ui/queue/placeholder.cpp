// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/placeholder.h"

#include "ui/style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int pictureSide = 48;
constexpr int widestText = 440;

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_title(new QLabel), m_explanation(new QLabel), m_button(new QPushButton)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setFont(textFont(TextSize::Title));
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(widestText);
    m_explanation->setMinimumWidth(widestText / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Tokens::gap);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_explanation, 1);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &Placeholder::pressed);
}

void Placeholder::say(Symbol symbol, const QString &title, const QString &explanation, const QString &button)
{
    m_picture->setPixmap(icon(symbol).pixmap(pictureSide, pictureSide));
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}
