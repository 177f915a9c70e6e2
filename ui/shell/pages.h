// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "ui/actions/windowparts.h"
#include "ui/printing/printers.h"
#include "ui/shell/shopparts.h"
#include "ui/text/message.h"

#include <QObject>

#include <optional>
#include <vector>

class ActionSet;
class BuyerPhone;
class Clock;
class JournalView;
class LineDesk;
class OrderDesk;
class OrdersPage;
class Page;
class Settings;
class TokenDesk;
class TrainingBanner;
class WaybillDesk;

// The subjects of one shop's window and what they ask of one another: the one list that a new page is entered
// in. The window itself knows no subject.
class Pages final : public QObject
{
    Q_OBJECT

public:
    // All have to outlive it.
    Pages(const ShopParts &shop, Settings &settings, Printers printers, const Clock &clock, const TokenDesk &tokens,
          const WindowParts &parts);
    ~Pages() override;

    // The first one is where the window begins and Esc ends.
    const std::vector<Page *> &all() const { return m_all; }
    // What can be done beside what the pages have in their own sets.
    const std::vector<const ActionSet *> &actionSets() const { return m_sets; }
    // Stands above every page.
    QWidget &banner() const;

    void openOrder(const OrderCode &code);
    // Shows the Training banner and the buyer's phone.
    void setTraining(bool training);
    // The Training shop sent this code to its buyer.
    void showCode(const QString &orderCode, const QString &buyer, const QString &code);
    // Of what has not been sent yet: what it means to end the program now.
    std::optional<text::Message> unsent() const;

private:
    void sayWhatHappens(const ShopParts &shop, const Clock &clock, const WindowParts &parts);

    OrdersPage *m_orders;
    JournalView *m_journal;
    OrderDesk *m_desk;
    LineDesk *m_lines;
    WaybillDesk *m_waybills;
    TrainingBanner *m_banner;
    BuyerPhone *m_phone;
    std::vector<Page *> m_all;
    std::vector<const ActionSet *> m_sets;
};
