// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderrecord.h"
#include "core/store/packingrules.h"
#include "ui/packing/placesdialog.h"

class Band;
class QLabel;
class QSpinBox;
class QTableWidget;
class RuleEditor;

// The preview of assembling one order: its lines, how each is packed, how many places that makes.
// Gives one AssembleOrder or nothing. Rules that a person changes here are kept at once.
class AssembleDialog final : public PlacesDialog
{
    Q_OBJECT

public:
    AssembleDialog(const OrderRecord &record, PackingRules &rules, Instant now, QWidget *parent = nullptr);

    // The order was read again: its lines may be known now.
    void setOrder(const Order &order);

Q_SIGNALS:
    void submitted(const AssembleOrder &command);

protected:
    std::vector<AssembleOrder> commands() const override;
    void goToPlaces() override;
    void carryOut() override;

private:
    enum Column { Item, Quantity, Rule, Places };

    QWidget *linesPart();
    QLayout *placesRow();
    void showLines();
    void showThing();
    void followRules();

    Order m_order;
    PackingRules &m_rules;
    bool m_placesAreTheirs = false; // a person has changed the number of places
    Band *m_look;
    QTableWidget *m_lines;
    RuleEditor *m_editor;
    QSpinBox *m_places;
    QLabel *m_why;
};
