// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/emptystate.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/times.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 48;
constexpr int widestText = 440;

Symbol symbolOf(Emptiness emptiness)
{
    switch (emptiness) {
    case Emptiness::NotEmpty:
    case Emptiness::Reading:
        return Symbol::Refresh;
    case Emptiness::NothingToDo:
        return Symbol::Done;
    case Emptiness::FilteredOut:
        return Symbol::Search;
    case Emptiness::CannotKnow:
        return Symbol::Offline;
    }
    Q_UNREACHABLE();
}

} // namespace

Emptiness emptinessOf(int shownRows, bool searching, const SyncState &state, std::optional<Instant> completeAt)
{
    if (shownRows > 0)
        return Emptiness::NotEmpty;
    if (searching)
        return Emptiness::FilteredOut;
    if (state.link == SyncState::Link::Offline || state.link == SyncState::Link::TokenRefused)
        return Emptiness::CannotKnow;
    return completeAt ? Emptiness::NothingToDo : Emptiness::Reading;
}

EmptyState::EmptyState(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_picture(new QLabel), m_title(new QLabel), m_explanation(new QLabel),
      m_button(new QPushButton)
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
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_emptiness == Emptiness::FilteredOut)
            Q_EMIT showAllRequested();
        else
            Q_EMIT refreshRequested();
    });
}

void EmptyState::show(Emptiness emptiness, const Queue &queue, const QString &search, const SyncState &state,
                      std::optional<Instant> completeAt)
{
    m_emptiness = emptiness;
    const Instant now = m_clock.now();
    m_picture->setPixmap(icon(symbolOf(emptiness)).pixmap(pictureSide, pictureSide));
    m_button->setVisible(emptiness == Emptiness::FilteredOut || emptiness == Emptiness::CannotKnow);
    setVisible(emptiness != Emptiness::NotEmpty);
    switch (emptiness) {
    case Emptiness::NotEmpty:
        return;
    case Emptiness::Reading:
        m_title->setText(tr("Reading the orders…"));
        m_explanation->setText(tr("They appear here as they come."));
        return;
    case Emptiness::NothingToDo:
        //: %1 is the name of a queue
        m_title->setText(queue.stage ? tr("%1: no orders").arg(queue.name()) : tr("No open orders"));
        m_explanation->setText(completeAt ? tr("Last check: %1").arg(text::moment(*completeAt, now)) : QString());
        return;
    case Emptiness::FilteredOut:
        m_title->setText(tr("No order matches “%1”").arg(search));
        m_explanation->setText(tr("All queues and the archive of this run were searched."));
        m_button->setText(tr("Clear the search"));
        return;
    case Emptiness::CannotKnow: {
        const bool refused = state.link == SyncState::Link::TokenRefused;
        if (refused)
            m_title->setText(tr("The token was refused"));
        else
            m_title->setText(state.since ? tr("No connection since %1").arg(text::moment(*state.since, now))
                                         : tr("No connection"));
        const QString why = state.error ? text::readingFailed(*state.error).next : QString();
        m_explanation->setText(tr("Whether orders wait here cannot be known now.") +
                               (why.isEmpty() ? u""_s : u' ' + why));
        m_button->setText(tr("Try again"));
        return;
    }
    }
}
