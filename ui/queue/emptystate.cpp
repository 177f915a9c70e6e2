// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/emptystate.h"

#include "ui/text/failures.h"
#include "ui/text/foreign.h"
#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace {

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

// What stood in the way, where the title does not say it, and what to do about it.
QString whyOf(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const text::Message failed = text::readingFailed(*error);
    const bool isSaid = error->kind == Error::Kind::NotSent || error->kind == Error::Kind::Unauthorized ||
                        error->kind == Error::Kind::NoToken;
    QStringList why{isSaid ? QString() : failed.happened, failed.next};
    why.removeAll(QString());
    return why.isEmpty() ? QString() : u' ' + why.join(u' ');
}

} // namespace

Emptiness emptinessOf(int shownRows, bool searching, const SyncState &state, std::optional<Instant> completeAt)
{
    if (shownRows > 0)
        return Emptiness::NotEmpty;
    if (searching)
        return Emptiness::FilteredOut;
    if (state.link == SyncState::Link::Offline || state.link == SyncState::Link::TokenRefused ||
        state.link == SyncState::Link::NoToken)
        return Emptiness::CannotKnow;
    return completeAt ? Emptiness::NothingToDo : Emptiness::Reading;
}

EmptyState::EmptyState(const Clock &clock, QWidget *parent) : Placeholder(parent), m_clock(clock)
{
    connect(this, &Placeholder::pressed, this, [this] {
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
    const Symbol symbol = symbolOf(emptiness);
    setVisible(emptiness != Emptiness::NotEmpty);
    switch (emptiness) {
    case Emptiness::NotEmpty:
        return;
    case Emptiness::Reading:
        say(symbol, tr("Reading the orders…"), tr("They appear here as they come."));
        return;
    case Emptiness::NothingToDo:
        //: %1 is the name of a queue
        say(symbol, queue.stage ? tr("%1: no orders").arg(queue.name()) : tr("No open orders"),
            completeAt ? tr("Last check: %1").arg(text::moment(*completeAt, now)) : QString());
        return;
    case Emptiness::FilteredOut:
        say(symbol, tr("No order matches “%1”").arg(text::theirs(search)),
            tr("All queues and the archive of this run were searched."), tr("C&lear the search"));
        return;
    case Emptiness::CannotKnow: {
        QString title;
        if (state.link == SyncState::Link::TokenRefused)
            title = tr("The token was refused");
        else if (state.link == SyncState::Link::NoToken)
            title = tr("There is no token yet");
        else
            title =
                state.since ? tr("No connection since %1").arg(text::moment(*state.since, now)) : tr("No connection");
        say(symbol, title, tr("Whether orders wait here cannot be known now.") + whyOf(state.error),
            state.link == SyncState::Link::NoToken ? QString() : tr("&Try again"));
        return;
    }
    }
}
