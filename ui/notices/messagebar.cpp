// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/messagebar.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QAccessible>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int textLeft = 2 * Tokens::gap + Tokens::symbolSize + Tokens::gap;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_others(new QLabel), m_buttons(new QHBoxLayout), m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others->setFont(figures(textFont(TextSize::Small)));
    m_close->setIcon(icon(Symbol::Cancel));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(textLeft, Tokens::gap, Tokens::gap, Tokens::gap);
    layout->setSpacing(Tokens::gap);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_others);
    layout->addWidget(m_close);

    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &MessageBar::dropFront);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dropFront);
    hide();
}

const Notice *MessageBar::current() const
{
    const auto stays = std::ranges::find(m_notices, true, &Notice::staysInFront);
    if (stays != m_notices.end())
        return &*stays;
    return m_notices.empty() ? nullptr : &m_notices.back();
}

bool MessageBar::says(const QString &key) const
{
    return std::ranges::find(m_notices, key, &Notice::key) != m_notices.end();
}

void MessageBar::say(Notice notice)
{
    const Notice *front = current();
    if (front && front->key == notice.key && front->message == notice.message && notice.buttons.empty() &&
        front->buttons.empty())
        return; // said already
    std::erase_if(m_notices, [&notice](const Notice &other) { return other.key == notice.key; });
    // What passes by itself has had its time as soon as something newer comes, unless there is something to press.
    std::erase_if(m_notices, [](const Notice &other) { return other.lasts.count() > 0 && other.buttons.empty(); });
    const QString key = notice.key;
    m_notices.push_back(std::move(notice));
    if (current()->key == key)
        showFront(true);
    else
        describe();
}

void MessageBar::reword(const QString &key, const text::Message &message)
{
    const auto found =
        std::find_if(m_notices.begin(), m_notices.end(), [&key](const Notice &n) { return n.key == key; });
    if (found == m_notices.end() || found->message == message)
        return;
    found->message = message;
    describe();
}

void MessageBar::takeAway(const QString &key)
{
    const bool wasFront = current() && current()->key == key;
    std::erase_if(m_notices, [&key](const Notice &notice) { return notice.key == key; });
    if (wasFront)
        showFront(false);
    else
        describe();
}

void MessageBar::review()
{
    QStringList over;
    for (const Notice &notice : m_notices) {
        if (notice.isOver && notice.isOver())
            over += notice.key;
    }
    for (const QString &key : std::as_const(over))
        takeAway(key);
}

void MessageBar::dropFront()
{
    if (const Notice *front = current())
        takeAway(QString(front->key));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dropFront();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::showFront(bool isNew)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadKeyboard = focused && (focused == this || isAncestorOf(focused));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // One of them may be the one being pressed just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_expiry.stop();
    const Notice *front = current();
    const bool wasHidden = isHidden();
    if (!front && hadKeyboard)
        Q_EMIT left();
    else if (hadKeyboard)
        setFocus(); // not on a button that is about to go
    setVisible(front);
    if (!front)
        return;
    for (const Notice::Button &button : front->buttons) {
        auto *widget = new QPushButton(button.text);
        connect(widget, &QPushButton::clicked, this, [this, key = front->key, pressed = button.pressed] {
            takeAway(key);
            pressed();
        });
        m_buttons->addWidget(widget);
        setTabOrder(widget, m_close); // newer, but it comes first
    }
    if (front->lasts.count() > 0)
        m_expiry.start(front->lasts);
    describe();
    if (wasHidden)
        fadeIn();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::describe()
{
    const Notice *front = current();
    if (!front)
        return;
    const text::Message &message = front->message;
    const QString rest = text::Message{{}, message.meaning, message.next}.whole();
    m_text->setText(u"<b>%1</b> %2"_s.arg(message.happened.toHtmlEscaped(), rest.toHtmlEscaped()));
    setAccessibleName(message.whole());
    const int others = int(m_notices.size()) - 1;
    m_others->setVisible(others > 0);
    //: How many more messages wait behind the one shown
    m_others->setText(tr("%n more", nullptr, others));
    update();
}

void MessageBar::fadeIn()
{
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(Tokens::fadeMs);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    // Without an effect text is drawn sharper and faster.
    connect(
        fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); }, Qt::QueuedConnection);
    fade->start();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Notice *front = current();
    if (!front)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tint(front->meaning, palette()));
    const QColor ink = textColourOnTint(front->meaning, palette());
    painter.fillRect(QRect(0, 0, width(), isHighContrast(palette()) ? 2 : 1), ink);
    if (hasFocus()) {
        painter.setPen(QPen(accent(palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const int side = Tokens::symbolSize + 2;
    paintSymbol(painter, QRect(2 * Tokens::gap - 2, (height() - side) / 2, side, side), symbolOf(front->meaning), ink);
}
