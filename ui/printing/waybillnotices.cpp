// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillnotices.h"

#include "core/commands/commandentry.h"
#include "core/commands/orderrunner.h"
#include "core/waybills/waybillwatch.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString noticeOfComing = u"waybills-have-come"_s;
constexpr auto offerLasts = 3 * goodNewsLasts; // it is read, and then pressed

} // namespace

WaybillNotices::WaybillNotices(OrderRunner &runner, const Journal &journal, const WaybillWatch &watch, MessageBar &bar,
                               Print print, QObject *parent)
    : QObject(parent), m_journal(journal), m_watch(watch), m_bar(bar), m_print(std::move(print))
{
    m_saySoon.setSingleShot(true);
    m_saySoon.setInterval(std::chrono::milliseconds(200));
    connect(&m_saySoon, &QTimer::timeout, this, &WaybillNotices::say);
    connect(&runner, &OrderRunner::finished, this, &WaybillNotices::onFinished);
    connect(&watch, &WaybillWatch::stateChanged, this, &WaybillNotices::look);
}

void WaybillNotices::onFinished(JournalId id, Outcome outcome)
{
    const auto entry = findCommand(m_journal, id);
    if (!entry || entry->change != Change::Assemble || outcome != Outcome::Confirmed)
        return;
    m_awaited.insert(entry->orderId, entry->orderCode);
    look(entry->orderId); // it may have been faster
}

void WaybillNotices::look(const OrderId &id)
{
    const auto awaited = m_awaited.constFind(id);
    if (awaited == m_awaited.cend() || m_watch.state(id).kind != WaybillState::Kind::Archived)
        return;
    // What was said and is gone was read or printed; what stands behind another notice was not.
    if (!m_saySoon.isActive() && !m_bar.says(noticeOfComing))
        m_come.clear();
    m_come.push_back({id, *awaited});
    m_awaited.erase(awaited);
    m_saySoon.start();
}

void WaybillNotices::say()
{
    std::vector<OrderId> ids;
    for (const Come &come : m_come)
        ids.push_back(come.id);
    const int count = int(ids.size());
    const auto isPrinted = [&watch = m_watch](const OrderId &id) { return watch.state(id).printedAt.has_value(); };
    //: %1 is "№ 410 000 123"
    const QString words = count == 1 ? tr("The waybill of %1 has come.").arg(numbered(m_come.front().code))
                                     : tr("%n waybills have come.", nullptr, count);
    m_bar.say({noticeOfComing,
               Meaning::Done,
               {words, {}, {}},
               {{tr("&Print"), [this, ids] { m_print(ids); }}},
               offerLasts,
               [ids, isPrinted] { return std::ranges::all_of(ids, isPrinted); }});
}
