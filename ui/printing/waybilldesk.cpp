// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybilldesk.h"

#include "core/store/orderstore.h"
#include "core/waybills/waybillarchive.h"
#include "core/waybills/waybillwatch.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/printing/printwords.h"
#include "ui/text/journalwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto noticeKey = "waybills"_L1;

bool fits(const ArchivedWaybill &waybill, bool printedBefore)
{
    return waybill.firstPrintedAt.has_value() == printedBefore;
}

} // namespace

WaybillDesk::WaybillDesk(const OrderStore &store, WaybillArchive &archive, WaybillWatch &watch, Settings &settings,
                         const Clock &clock, Printers printers, MessageBar &bar, QWidget &window)
    : QObject(&window), m_store(store), m_archive(archive), m_watch(watch), m_clock(clock), m_bar(bar),
      m_printing(settings, std::move(printers), window)
{
    m_tellSoon.setSingleShot(true);
    connect(&m_tellSoon, &QTimer::timeout, this, &WaybillDesk::changed);
    const auto tellSoon = [this](const OrderId &id) {
        m_newest.remove(id);
        if (!m_tellSoon.isActive())
            m_tellSoon.start(std::chrono::milliseconds(100));
    };
    connect(&archive, &WaybillArchive::changed, this, tellSoon);
    connect(&watch, &WaybillWatch::stateChanged, this, tellSoon);
    connect(&m_printing, &WaybillPrinting::finished, this, &WaybillDesk::remember);
    connect(&m_printing, &WaybillPrinting::progressed, this, &WaybillDesk::tellProgress);
    connect(&m_printing, &WaybillPrinting::said, this, [this](Meaning meaning, const text::Message &message) {
        m_tellsProgress = false;
        const bool good = meaning == Meaning::Done || meaning == Meaning::Information;
        m_bar.say({noticeKey, meaning, message, {}, good ? goodNewsLasts : std::chrono::milliseconds(0)});
    });
}

void WaybillDesk::tellProgress(int sheets, int of)
{
    const text::Message message = printwords::progress(sheets, of);
    if (std::exchange(m_tellsProgress, true))
        m_bar.reword(noticeKey, message);
    else
        m_bar.say({noticeKey, Meaning::Information, message, {{tr("&Stop"), [this] { m_printing.stop(); }}}, {}});
}

void WaybillDesk::print(const std::vector<OrderId> &ids)
{
    if (const auto found = documents(ids, Which::NeverPrinted); !found.isEmpty())
        m_printing.print(found);
}

void WaybillDesk::reprint(const std::vector<OrderId> &ids)
{
    if (const auto found = documents(ids, Which::PrintedBefore); !found.isEmpty())
        m_printing.print(found);
}

void WaybillDesk::toFile(const std::vector<OrderId> &ids)
{
    if (const auto found = documents(ids, Which::Any); !found.isEmpty())
        m_printing.printToFile(found);
}

void WaybillDesk::view(const OrderId &id)
{
    if (const auto found = documents({id}, Which::Any); !found.isEmpty())
        m_printing.view(found.front());
}

void WaybillDesk::fetchAgain(const OrderId &id)
{
    if (isMissing(id))
        m_watch.fetchNow(id);
}

bool WaybillDesk::isMissing(const OrderId &id) const
{
    using Kind = WaybillState::Kind;
    const Kind kind = m_watch.state(id).kind;
    return kind == Kind::BeingMade || kind == Kind::LinkDead || kind == Kind::Broken || kind == Kind::Failed;
}

QString WaybillDesk::whyNotPrint(const std::vector<OrderId> &ids) const
{
    if (!kept(ids, Which::NeverPrinted).empty())
        return {};
    return kept(ids, Which::Any).empty()
               ? whyNone(ids)
               : tr("The waybill was printed already: take “Reprint waybill” to print it again.");
}

QString WaybillDesk::whyNotReprint(const std::vector<OrderId> &ids) const
{
    if (!kept(ids, Which::PrintedBefore).empty())
        return {};
    return kept(ids, Which::Any).empty() ? whyNone(ids) : tr("The waybill was never printed: take “Print waybill”.");
}

QString WaybillDesk::whyNotShow(const std::vector<OrderId> &ids) const
{
    return kept(ids, Which::Any).empty() ? whyNone(ids) : QString();
}

std::vector<ArchivedWaybill> WaybillDesk::kept(const std::vector<OrderId> &ids, Which which) const
{
    std::vector<ArchivedWaybill> found;
    for (const OrderId &id : ids) {
        const auto waybill = newest(id);
        if (waybill && (which == Which::Any || fits(*waybill, which == Which::PrintedBefore)))
            found.push_back(*waybill);
    }
    return found;
}

std::optional<ArchivedWaybill> WaybillDesk::newest(const OrderId &id) const
{
    const auto known = m_newest.constFind(id);
    return known != m_newest.cend() ? *known : *m_newest.insert(id, m_archive.newest(id));
}

QString WaybillDesk::whyNone(const std::vector<OrderId> &ids) const
{
    using Kind = WaybillState::Kind;
    if (ids.empty())
        return tr("Select an order first.");
    if (ids.size() > 1)
        return tr("None of the selected orders has a waybill here.");
    switch (m_watch.state(ids.front()).kind) {
    case Kind::BeingMade:
        return tr("The marketplace is still making the waybill: it comes by itself.");
    case Kind::Fetching:
        return tr("The waybill is being fetched.");
    case Kind::LinkDead:
        return tr("The marketplace did not give this waybill out. Press “Check again” to ask once more.");
    case Kind::Broken:
        return tr("What the marketplace gives out is no whole waybill. Press “Check again” to ask once more.");
    case Kind::Failed:
        return tr("The waybill could not be fetched yet: the program tries again by itself.");
    case Kind::None:
    case Kind::Archived:
        return tr("There is no waybill: assemble the order first.");
    }
    Q_UNREACHABLE();
}

QList<PrintDocument> WaybillDesk::documents(const std::vector<OrderId> &ids, Which which)
{
    std::vector<ArchivedWaybill> waybills = kept(ids, which);
    // The parcel that has to leave first lies on top.
    std::ranges::stable_sort(waybills, {}, [this](const ArchivedWaybill &waybill) {
        const OrderRecord *record = m_store.find(waybill.orderId);
        return record && record->deadline ? record->deadline->at : Instant::max();
    });
    QList<PrintDocument> result;
    for (const ArchivedWaybill &waybill : waybills) {
        if (const auto pdf = m_archive.read(waybill); !pdf) {
            m_bar.say({noticeKey,
                       Meaning::Late,
                       //: %1 is "№ 410 000 123", %2 why, in words of the system
                       {tr("The kept waybill of %1 cannot be read (%2).")
                            .arg(numbered(waybill.orderCode), text::ownWords(pdf.error().detail)),
                        tr("Nothing of it was printed."),
                        tr("The program fetches it again, if the marketplace still gives it out.")},
                       {},
                       {}});
            m_watch.fetchNow(waybill.orderId);
            continue;
        }
        result.append({.number = waybill.orderCode.value(),
                       .filePath = m_archive.filePath(waybill),
                       .printedBefore = waybill.firstPrintedAt.has_value(),
                       .waybill = waybill.id});
    }
    return result;
}

void WaybillDesk::remember(const PrintReport &report)
{
    for (const PrintOutcome &outcome : report.outcomes) {
        const WaybillId waybill = outcome.document.waybill;
        if (outcome.kind == PrintOutcome::Kind::Printed)
            sayUnlessWritten(m_archive.markPrinted(waybill, m_clock.now()));
        else if (outcome.kind == PrintOutcome::Kind::Saved)
            sayUnlessWritten(m_archive.markSaved(waybill, m_clock.now()));
    }
}

// Beside what is said of the run itself.
void WaybillDesk::sayUnlessWritten(const Result<void> &written)
{
    if (written)
        return;
    m_bar.say({u"waybills-unwritten"_s,
               Meaning::Near,
               //: %1 is why, in words of the system or the database
               {tr("It was done, but that could not be written down (%1).").arg(text::ownWords(written.error().detail)),
                tr("The waybill will be offered as if it had not been printed or saved."),
                {}},
               {},
               {}});
}
