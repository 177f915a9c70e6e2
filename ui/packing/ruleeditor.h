// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/packingrules.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

// "[2] places for every [1] pieces": shows and changes the packing rule of one thing.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    // Writes what a person remembers or forgets to `rules`.
    explicit RuleEditor(PackingRules &rules, QWidget *parent = nullptr);

    // Which thing it is; without a code no rule can be kept.
    void setThing(const QString &sku, const QString &name);

Q_SIGNALS:
    void rulesChanged();

private:
    void showWords();
    void remember();
    void forget();
    void conclude(const Result<void> &written);

    PackingRules &m_rules;
    QString m_sku;
    QString m_name;
    QLabel *m_thing;
    QSpinBox *m_places;
    QLabel *m_forEvery;
    QSpinBox *m_units;
    QLabel *m_pieces;
    QPushButton *m_remember;
    QPushButton *m_forget;
    QLabel *m_trouble;
};
