// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packing/assemblemodel.h"
#include "ui/packing/placesdialog.h"

class QLabel;
class QTableView;

// The preview of assembling many orders: the places of each by the rules, and why some cannot be.
// Gives one command for each of the others, or nothing.
class AssembleManyDialog final : public PlacesDialog
{
    Q_OBJECT

public:
    AssembleManyDialog(std::vector<AssembleModel::Candidate> candidates, PackingRuleOf ruleOf,
                       QWidget *parent = nullptr);

    // The order was read again: its lines may be known now.
    void setOrder(const Order &order) { m_model.setOrder(order); }

Q_SIGNALS:
    void submitted(const std::vector<AssembleOrder> &commands);

protected:
    std::vector<AssembleOrder> commands() const override { return m_model.commands(); }
    void goToPlaces() override;
    void carryOut() override { Q_EMIT submitted(commands()); }

private:
    void setUpTable();
    void showCounts();

    AssembleModel m_model;
    QLabel *m_summary;
    QTableView *m_table;
};
