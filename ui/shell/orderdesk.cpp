// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/orderdesk.h"

#include "core/store/orderstore.h"
#include "core/sync/shopcancels.h"
#include "ui/handover/handoverdialog.h"
#include "ui/order/canceldialog.h"
#include "ui/shell/acceptance.h"
#include "ui/shell/acceptresults.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/outcomenotices.h"
#include "ui/text/words.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Each acceptance is a matter of its own, known by its first command.
QString keyOf(const Acceptance &acceptance)
{
    return u"accept/%1"_s.arg(acceptance.rows().front().id.value());
}

} // namespace

OrderDesk::OrderDesk(const OrderStore &store, CommandRunner &runner, ShopCancels &cancels, Settings &settings,
                     const Clock &clock, MessageBar &bar, QWidget &window)
    : QObject(&window), m_store(store), m_runner(runner), m_cancels(cancels), m_settings(settings), m_clock(clock),
      m_bar(bar), m_window(window)
{
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        for (const auto &acceptance : m_acceptances) {
            if (acceptance->isHeld())
                m_bar.reword(keyOf(*acceptance), heldWords(*acceptance));
        }
    });
}

OrderDesk::~OrderDesk() = default;

void OrderDesk::accept(const std::vector<OrderId> &ids)
{
    // One whose outcome is unknown may still end.
    std::erase_if(m_acceptances,
                  [](const auto &earlier) { return earlier->isOver() && earlier->count(Outcome::Unknown) == 0; });
    const auto acceptance = std::make_shared<Acceptance>(ids, m_store, m_runner, m_clock.now());
    if (acceptance->rows().empty())
        return;
    m_acceptances.push_back(acceptance);
    connect(acceptance.get(), &Acceptance::changed, this,
            [this, weak = std::weak_ptr(acceptance)] { announce(weak.lock()); });
    m_everySecond.start();
    announce(acceptance);
}

void OrderDesk::cancel(const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return;
    m_cancels.wantSoon();
    auto *dialog = new CancelDialog(record->order, m_cancels.costOf(record->order), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_cancels, &ShopCancels::costChanged, dialog,
            [this, dialog, order = record->order] { dialog->setCost(m_cancels.costOf(order)); });
    connect(dialog, &CancelDialog::submitted, this, [this](const CancelOrder &command) {
        if (const auto submitted = m_runner.submit(command); !submitted)
            m_bar.say({u"outcome/"_s + command.id.value(),
                       Meaning::Late,
                       text::refused(Change::Cancel, submitted.error()),
                       {},
                       {}});
    });
    dialog->open();
}

void OrderDesk::handOver(const OrderId &id)
{
    const OrderRecord *record = m_store.find(id);
    if (!record || m_handOver)
        return;
    m_handOver = new HandOverDialog(*record, m_runner, m_settings, m_clock, {}, &m_window);
    m_handOver->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_store, &OrderStore::rowsChanged, m_handOver, [this, id](int first, int last) {
        const int row = m_store.rowOf(id);
        if (row >= first && row <= last)
            m_handOver->setRecord(m_store.at(row));
    });
    connect(m_handOver, &QDialog::finished, this, [this] {
        m_handOver = nullptr;
        Q_EMIT handOverClosed();
    });
    m_handOver->open();
}

void OrderDesk::takeBack()
{
    const auto held = std::find_if(m_acceptances.rbegin(), m_acceptances.rend(),
                                   [](const auto &acceptance) { return acceptance->isHeld(); });
    if (held != m_acceptances.rend())
        (*held)->takeBack();
}

bool OrderDesk::shows(const JournalEntry &entry) const
{
    if (m_handOver && m_handOver->orderId() == entry.orderId)
        return entry.change == Change::SendCode || entry.change == Change::Complete;
    return std::any_of(m_acceptances.begin(), m_acceptances.end(),
                       [&entry](const auto &acceptance) { return acceptance->has(entry.id); });
}

void OrderDesk::announce(const std::shared_ptr<Acceptance> &acceptance)
{
    const auto &rows = acceptance->rows();
    if (acceptance->isOver()) {
        announceEnd(acceptance);
        return;
    }
    if (acceptance->isHeld()) {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
        m_bar.say({keyOf(*acceptance),
                   Meaning::Information,
                   heldWords(*acceptance),
                   //: A button with its key
                   {{tr("Take back (%1)").arg(key), [acceptance] { acceptance->takeBack(); }}},
                   {}});
        return;
    }
    const QString words = rows.size() == 1 ? tr("Accepting %1…").arg(numbered(rows.front().code))
                                           : tr("Accepting %n orders…", nullptr, int(rows.size()));
    m_bar.say({keyOf(*acceptance), Meaning::Information, {words, {}, {}}, {}, {}});
}

text::Message OrderDesk::heldWords(const Acceptance &acceptance) const
{
    const auto &rows = acceptance.rows();
    const auto passed = m_clock.now() - acceptance.begunAt();
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_runner.hold() - passed);
    const int seconds = std::max(1, int(left.count()));
    if (rows.size() == 1) {
        //: %1 is "№ 410 000 123"
        return {tr("%1 will be accepted in %n s.", nullptr, seconds).arg(numbered(rows.front().code)), {}, {}};
    }
    return {tr("%1 orders will be accepted in %n s.", nullptr, seconds).arg(acceptance.count(Outcome::Held)), {}, {}};
}

void OrderDesk::announceEnd(const std::shared_ptr<Acceptance> &acceptance)
{
    const auto &rows = acceptance->rows();
    const QString key = keyOf(*acceptance);
    const auto failed = acceptance->notAccepted();
    if (acceptance->count(Outcome::TakenBack) == int(rows.size())) {
        m_bar.say({key, Meaning::Information, {tr("Taken back: nothing was sent."), {}, {}}, {}, goodNewsLasts});
        return;
    }
    const int accepted = acceptance->count(Outcome::Confirmed);
    if (failed.empty()) {
        const QString words = rows.size() == 1 ? tr("%1 is accepted.").arg(numbered(rows.front().code))
                                               : tr("%n orders are accepted.", nullptr, accepted);
        m_bar.say({key, Meaning::Done, {words, {}, {}}, {}, goodNewsLasts});
        return;
    }
    const bool unknown = acceptance->count(Outcome::Unknown) > 0;
    const Meaning meaning = unknown ? Meaning::Unknown : Meaning::Late;
    if (rows.size() == 1) {
        std::vector<Notice::Button> buttons;
        if (unknown)
            buttons.push_back({tr("Check a&gain"), [this, id = rows.front().id] { m_runner.checkAgain(id); }});
        m_bar.say({key, meaning, {numbered(rows.front().code) + u':', rows.front().words, {}}, buttons, {}});
    } else {
        const QString words = tr("%1 of %2 orders are accepted.").arg(accepted).arg(rows.size());
        m_bar.say({key,
                   meaning,
                   {words, tr("The others stay selected."), {}},
                   {{tr("&Show each"), [this, acceptance] { showResults(acceptance); }}},
                   {}});
        showResults(acceptance);
    }
    Q_EMIT notAccepted(failed);
}

void OrderDesk::showResults(const std::shared_ptr<Acceptance> &acceptance)
{
    if (m_results)
        m_results->close();
    m_results = new AcceptResults(acceptance, &m_window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    m_results->show(); // the window stays usable beside it
}
