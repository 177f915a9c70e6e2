// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/packingrules.h"

#include <QDialog>

class QLabel;
class QTableWidget;
class RuleEditor;

// All packing rules, to be looked at, changed and forgotten. New ones are made while assembling.
class PackingRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PackingRulesDialog(PackingRules &rules, QWidget *parent = nullptr);

private:
    enum Column { Item, Code, Rule };

    void showRules();
    void showThing();

    PackingRules &m_rules;
    std::vector<PackingRules::Item> m_items; // by row
    QLabel *m_empty;
    QTableWidget *m_table;
    RuleEditor *m_editor;
};
