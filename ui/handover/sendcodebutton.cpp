// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/sendcodebutton.h"

#include "ui/style/symbol.h"
#include "ui/text/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SendCodeButton::SendCodeButton(const Clock &clock, QWidget *parent) : QPushButton(parent), m_clock(clock)
{
    setAccessibleName(tr("Send code"));
    setIcon(::icon(Symbol::Send));
    setAutoDefault(false);
    connect(&m_tick, &QTimer::timeout, this, &SendCodeButton::refresh);
    refresh();
}

QSize SendCodeButton::sizeHint() const
{
    const auto wide = [this](const QString &words) { return fontMetrics().size(Qt::TextShowMnemonic, words).width(); };
    int widest = 0;
    for (const QString &words : {firstWords(), sendingWords(), restingWords(m_clock.now(), HandOverFlow::coolDown)})
        widest = std::max(widest, wide(words));
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + std::max(0, widest - wide(text())), usual.height()};
}

void SendCodeButton::follow(const HandOverFlow::Shown &shown)
{
    m_shown = shown;
    refresh();
}

void SendCodeButton::refresh()
{
    using namespace std::chrono;
    const auto &sentAt = m_shown.sentAt;
    const milliseconds left = sentAt ? *sentAt + HandOverFlow::coolDown - m_clock.now() : milliseconds(0);
    const bool resting = left > milliseconds(0);
    setEnabled(!resting);
    if (!resting)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start(seconds(1));

    if (m_shown.stage == HandOverFlow::Stage::SendingCode) {
        setText(sendingWords());
    } else if (resting) {
        setText(restingWords(*sentAt, ceil<seconds>(left)));
    } else if (m_shown.timesSent > 0) {
        setText(tr("&Send another code (sent %n times)", nullptr, m_shown.timesSent));
    } else {
        setText(firstWords());
    }
}

QString SendCodeButton::firstWords()
{
    return tr("&Send the code to the buyer");
}

QString SendCodeButton::sendingWords()
{
    return tr("Sending the code…");
}

QString SendCodeButton::restingWords(Instant sentAt, std::chrono::seconds left) const
{
    const int seconds = int(left.count());
    //: %1 is a time, %2 minutes and seconds: "Sent 14:02 · again in 0:45"
    return tr("Sent %1 · again in %2")
        .arg(text::moment(sentAt, m_clock.now()))
        .arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}
