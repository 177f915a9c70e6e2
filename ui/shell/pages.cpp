// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/commands/commandentry.h"
#include "core/store/orderstore.h"
#include "core/sync/archive.h"
#include "core/sync/ordersync.h"
#include "ui/journal/journalview.h"
#include "ui/lines/linedesk.h"
#include "ui/notices/arrivalnotices.h"
#include "ui/notices/journalnotices.h"
#include "ui/notices/outcomenotices.h"
#include "ui/notices/readingnotices.h"
#include "ui/orders/actsonorders.h"
#include "ui/orders/orderdesk.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/scannedorders.h"
#include "ui/printing/waybillactions.h"
#include "ui/printing/waybilldesk.h"
#include "ui/printing/waybillnotices.h"
#include "ui/settings/settingsactions.h"
#include "ui/training/buyerphone.h"
#include "ui/training/trainingbanner.h"
#include "ui/welcome/tokendesk.h"

#include <utility>

Pages::Pages(const ShopParts &shop, Settings &settings, Printers printers, const Clock &clock, const TokenDesk &tokens,
             const WindowParts &parts)
    : QObject(&parts.window), m_orders(new OrdersPage(shop.store, shop.runner, shop.journal, shop.sync, shop.archive,
                                                      shop.detail, settings, clock)),
      m_journal(new JournalView(shop.journal, shop.store, clock)),
      m_desk(new OrderDesk(shop.store, shop.runner, shop.journal, shop.archive.cancels, shop.packing, settings, clock,
                           parts.messages, parts.window)),
      m_lines(new LineDesk(shop.store, shop.runner, shop.journal, shop.sync, parts.messages, parts.window)),
      m_waybills(new WaybillDesk(shop.store, shop.waybills, shop.waybillWatch, settings, clock, std::move(printers),
                                 parts.messages, parts.window)),
      m_banner(new TrainingBanner), m_phone(new BuyerPhone), m_all{m_orders, m_journal}
{
    auto *acts = new ActsOnOrders(*m_orders, {*m_desk, *m_lines, *m_waybills}, shop.store, shop.runner, parts);
    auto *waybills = new WaybillActions(*m_waybills, m_orders->chosen(), &parts.window);
    auto *settingsActions = new SettingsActions(shop.settings, settings, parts.messages, parts.window);
    m_sets = {acts, waybills, settingsActions};
    sayWhatHappens(shop, clock, parts);
    new ScannedOrders(*m_orders, shop.store, parts);

    m_orders->follow(shop.waybillWatch);
    m_orders->putBelowQueues(m_phone);
    connect(m_desk, &OrderDesk::entriesWanted, &shop.sync, &OrderSync::readEntries);
    connect(m_journal, &JournalView::orderActivated, m_orders, &OrdersPage::openOrder);
    connect(settingsActions, &SettingsActions::acceptLimitsChosen, &shop.store, &OrderStore::setAcceptLimits);
    connect(&tokens, &TokenDesk::changed, m_orders, &OrdersPage::noteMayChange);
    setTraining(false);
}

Pages::~Pages() = default;

void Pages::sayWhatHappens(const ShopParts &shop, const Clock &clock, const WindowParts &parts)
{
    const auto isShownElsewhere = [this](const CommandEntry &entry) {
        return m_desk->shows(entry) || m_lines->shows(entry);
    };
    new OutcomeNotices(shop.store, shop.runner, shop.journal, parts.messages, isShownElsewhere, m_desk);
    new ReadingNotices(shop.store, shop.sync, shop.runner, shop.journal, parts.messages, this);
    new WaybillNotices(
        shop.runner, shop.journal, shop.waybillWatch, parts.messages,
        [this](const std::vector<OrderId> &ids) { m_waybills->print(ids); }, this);
    new JournalNotices(shop.journal, clock, parts.messages, this);
    new ArrivalNotices(m_orders->arrivals(), parts.messages, parts.window,
                       [this] { m_orders->showQueue({Stage::New}); });
}

QWidget &Pages::banner() const
{
    return *m_banner;
}

void Pages::openOrder(const OrderCode &code)
{
    m_orders->openOrder(code);
}

void Pages::setTraining(bool training)
{
    m_banner->setVisible(training);
    m_phone->setVisible(training);
}

void Pages::showCode(const QString &orderCode, const QString &buyer, const QString &code)
{
    m_phone->showCode(orderCode, buyer, code);
}

std::optional<text::Message> Pages::unsent() const
{
    const auto held = m_desk->unsent();
    return held ? held : m_lines->unsent();
}
