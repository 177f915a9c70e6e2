// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/arrivalnotices.h"

#include "ui/models/arrivals.h"
#include "ui/notices/messagebar.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

const QString arrivalsKey = u"arrivals"_s;

text::Message arrivalWords(int count)
{
    return {ArrivalNotices::tr("%n new orders have come.", nullptr, count), {}, {}};
}

} // namespace

ArrivalNotices::ArrivalNotices(const Arrivals &arrivals, MessageBar &bar, QWidget &window, std::function<void()> show)
    : QObject(&window), m_arrivals(arrivals), m_bar(bar), m_window(window), m_show(std::move(show))
{
    connect(&arrivals, &Arrivals::came, this, &ArrivalNotices::say);
    connect(&arrivals, &Arrivals::changed, this, &ArrivalNotices::reword);
}

void ArrivalNotices::say()
{
    //: Button: shows the new orders
    m_bar.say(
        {arrivalsKey, Meaning::Information, arrivalWords(m_arrivals.count()), {{tr("Loo&k at them"), m_show}}, {}});
    if (!m_window.isActiveWindow())
        QApplication::alert(&m_window);
}

void ArrivalNotices::reword()
{
    if (m_arrivals.count() == 0)
        m_bar.takeAway(arrivalsKey);
    else
        m_bar.reword(arrivalsKey, arrivalWords(m_arrivals.count()));
}
