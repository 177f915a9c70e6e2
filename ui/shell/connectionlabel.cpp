// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionlabel.h"

#include "core/store/orderstore.h"
#include "ui/style/labelaccess.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/times.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes oldData{5};

QString ageOfData(std::optional<Instant> completeAt, Instant now)
{
    if (!completeAt)
        return {};
    //: How old the orders on the screen are: "data 6 min old"
    return u" · "_s + ConnectionLabel::tr("data %1 old").arg(text::age(*completeAt, now));
}

QString clockWarning(const SyncState &state)
{
    if (!state.clockOffset)
        return {};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*state.clockOffset).count();
    return minutes > 0
               ? ConnectionLabel::tr("This computer's clock is %n min fast: deadlines look nearer than they are.",
                                     nullptr, int(minutes))
               : ConnectionLabel::tr("This computer's clock is %n min slow: deadlines look farther than they are.",
                                     nullptr, int(-minutes));
}

// When the program asks again by itself.
QString nextTry(const SyncState &state, Instant now)
{
    if (state.pausedUntil) {
        return ConnectionLabel::tr(
                   "The marketplace asked us to wait: the program asks again at %1. “Refresh” (F5) asks "
                   "once before that.")
            .arg(text::moment(*state.pausedUntil, now));
    }
    if (state.nextTry && !state.reading)
        return ConnectionLabel::tr("The program asks again at %1.").arg(text::moment(*state.nextTry, now));
    return {};
}

} // namespace

Chip connectionChip(const SyncState &state, std::optional<Instant> completeAt, Instant now)
{
    if (state.pausedUntil && state.link != SyncState::Link::TokenRefused) {
        //: The marketplace asked the program to be silent; %1 is a time of day
        return {Meaning::Near, Symbol::Clock,
                ConnectionLabel::tr("Waits until %1").arg(text::moment(*state.pausedUntil, now)) +
                    ageOfData(completeAt, now)};
    }
    switch (state.link) {
    case SyncState::Link::Connecting:
        return {Meaning::Neutral, Symbol::Refresh, ConnectionLabel::tr("Connecting…") + ageOfData(completeAt, now)};
    case SyncState::Link::NoToken:
        return {Meaning::Near, Symbol::Key, ConnectionLabel::tr("No token") + ageOfData(completeAt, now)};
    case SyncState::Link::Online: {
        if (!completeAt)
            return {Meaning::Done, Symbol::Online, ConnectionLabel::tr("Online · reading…")};
        const bool old = now - *completeAt > oldData;
        //: %1 is the age of the data: "Online · 12 s"
        return {old || state.clockOffset ? Meaning::Near : Meaning::Done, Symbol::Online,
                ConnectionLabel::tr("Online · %1").arg(text::age(*completeAt, now))};
    }
    case SyncState::Link::Offline: {
        const QString since = state.since ? ConnectionLabel::tr("Offline since %1").arg(text::moment(*state.since, now))
                                          : ConnectionLabel::tr("Offline");
        return {Meaning::Late, Symbol::Offline, since + ageOfData(completeAt, now)};
    }
    case SyncState::Link::TokenRefused:
        return {Meaning::Late, Symbol::Key, ConnectionLabel::tr("Token refused") + ageOfData(completeAt, now)};
    }
    Q_UNREACHABLE();
}

ConnectionLabel::ConnectionLabel(const OrderSync &sync, const OrderStore &store, const Clock &clock, QWidget *parent)
    : QLabel(parent), m_sync(sync), m_store(store), m_clock(clock)
{
    readLabelsByText();
    //: Accessible name of the label that shows the state of the connection
    setAccessibleName(tr("Connection"));
    setFont(figures(textFont(TextSize::Small, QFont::DemiBold)));
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, &ConnectionLabel::refresh);
    connect(&sync, &OrderSync::stateChanged, this, &ConnectionLabel::refresh);
    connect(&store, &OrderStore::completeAtChanged, this, &ConnectionLabel::refresh);
    m_everySecond.start();
    refresh();
}

QSize ConnectionLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

void ConnectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), m_chip, palette());
}

void ConnectionLabel::refresh()
{
    const SyncState &state = m_sync.state();
    m_chip = connectionChip(state, m_store.completeAt(), m_clock.now());
    if (m_chip.text != text())
        setText(m_chip.text);
    QString tip = state.error ? text::readingFailed(*state.error).whole() : QString();
    for (const QString &more : {nextTry(state, m_clock.now()), clockWarning(state)}) {
        if (!more.isEmpty())
            tip += (tip.isEmpty() ? u""_s : u"\n"_s) + more;
    }
    setToolTip(tip);
    const QString description = tip.isEmpty() ? text() : text() + u"\n"_s + tip;
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    update();
}
