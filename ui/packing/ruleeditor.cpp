// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/ruleeditor.h"

#include "ui/style/tokens.h"
#include "ui/text/foreign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RuleEditor::RuleEditor(PackingRules &rules, QWidget *parent)
    : QWidget(parent), m_rules(rules), m_thing(new QLabel), m_places(new QSpinBox), m_forEvery(new QLabel),
      m_units(new QSpinBox), m_pieces(new QLabel), m_remember(new QPushButton(tr("Re&member"))),
      m_forget(new QPushButton(tr("&Forget"))), m_trouble(new QLabel)
{
    m_thing->setTextFormat(Qt::PlainText);
    m_thing->setBuddy(m_places);
    m_thing->setWordWrap(true);
    m_thing->setForegroundRole(QPalette::PlaceholderText);
    m_places->setRange(1, PackingRule::most);
    m_units->setRange(1, PackingRule::most);
    m_places->setAccessibleName(tr("Rule: places"));
    m_units->setAccessibleName(tr("Rule: pieces"));
    for (QPushButton *button : {m_remember, m_forget})
        button->setAutoDefault(false);
    m_trouble->setWordWrap(true);
    m_trouble->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::gap);
    row->addWidget(m_places);
    row->addWidget(m_forEvery);
    row->addWidget(m_units);
    row->addWidget(m_pieces);
    row->addStretch();
    row->addWidget(m_remember);
    row->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::innerGap);
    column->addWidget(m_thing);
    column->addLayout(row);
    column->addWidget(m_trouble);

    for (QSpinBox *number : {m_places, m_units})
        connect(number, &QSpinBox::valueChanged, this, &RuleEditor::showWords);
    connect(m_remember, &QPushButton::clicked, this, &RuleEditor::remember);
    connect(m_forget, &QPushButton::clicked, this, &RuleEditor::forget);
    showWords();
    setThing({}, {});
}

void RuleEditor::showWords()
{
    //: Behind the first of two numbers, which it follows: "2 places for every 6 pieces"
    m_forEvery->setText(tr("places for every", nullptr, m_places->value()));
    //: Behind the second of two numbers, which it follows: "2 places for every 6 pieces"
    m_pieces->setText(tr("pieces", nullptr, m_units->value()));
}

void RuleEditor::setThing(const QString &sku, const QString &name)
{
    m_sku = sku;
    m_name = name;
    const auto rule = m_rules.find(sku);
    const bool possible = !sku.isEmpty();
    m_places->setValue(rule.value_or(PackingRule()).places);
    m_units->setValue(rule.value_or(PackingRule()).units);
    for (QWidget *part : std::initializer_list<QWidget *>{m_places, m_units, m_remember})
        part->setEnabled(possible);
    m_forget->setEnabled(rule.has_value());
    if (possible) {
        QString shown = text::theirs(name.isEmpty() ? sku : name);
        shown.replace(u'&', u"&&"_s); // else it would be an access key
        //: %1 is the name of a thing
        m_thing->setText(tr("Ho&w “%1” is packed:").arg(shown));
    } else {
        m_thing->setText(
            name.isEmpty() ? tr("Choose a line to see how it is packed.")
                           : tr("Your code of “%1” is not known: no rule can be kept for it.").arg(text::theirs(name)));
    }
    m_trouble->hide();
}

void RuleEditor::remember()
{
    conclude(m_rules.set({m_sku, m_name, {m_units->value(), m_places->value()}}));
}

void RuleEditor::forget()
{
    conclude(m_rules.remove(m_sku));
}

void RuleEditor::conclude(const Result<void> &written)
{
    setThing(m_sku, m_name);
    if (written) {
        Q_EMIT rulesChanged();
        return;
    }
    m_trouble->setText(tr("The rule could not be kept: %1").arg(written.error().detail));
    m_trouble->show();
}
