// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcutsheet.h"

#include "ui/actions/windowactions.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/rowsentence.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// "&Hand over…" -> "Hand over…"
QString plainName(const QAction &action)
{
    return action.text().remove(u'&');
}

QString beside(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names += key.toString(QKeySequence::NativeText);
    return names.join(u"  ·  "_s);
}

bool hasKeys(const QAction *action)
{
    return !action->shortcut().isEmpty();
}

} // namespace

ShortcutSheet::ShortcutSheet(const WindowActions &actions, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(0, 2))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const WindowActions::Group &group : actions.groups()) {
        if (std::ranges::none_of(group.actions, hasKeys))
            continue;
        addHeading(group.title);
        for (const QAction *action : group.actions) {
            if (hasKeys(action))
                addRow(plainName(*action), beside(action->shortcuts()));
        }
    }
    addListKeys();
    m_table->setCurrentCell(1, 0, QItemSelectionModel::NoUpdate); // the first row that is no heading
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(640, 680);
    keepWithinScreen(*this);
}

void ShortcutSheet::addHeading(const QString &words)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(words);
    item->setFont(textFont(TextSize::Body, QFont::DemiBold));
    item->setFlags(Qt::ItemIsEnabled);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, m_table->columnCount());
    if (row > 0)
        item->setSizeHint({0, Tokens::rowHeight});
}

void ShortcutSheet::addRow(const QString &action, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(action));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
    m_table->item(row, 0)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_table->model(), row));
}

// What no action stands for: the list itself answers these.
void ShortcutSheet::addListKeys()
{
    addHeading(tr("In the list of orders"));
    addRow(tr("Open the order"), beside({Qt::Key_Return}));
    addRow(tr("First and last order"), beside({Qt::Key_Home, Qt::Key_End}));
    addRow(tr("Choose several, one after the other"),
           beside({QKeySequence(Qt::SHIFT | Qt::Key_Down), QKeySequence(Qt::SHIFT | Qt::Key_Up)}));
    //: Ctrl with an arrow goes to another order beside the chosen ones, Space chooses it too or no longer
    addRow(tr("Go on without losing what is chosen; keep one, or leave it out"),
           beside({QKeySequence(Qt::CTRL | Qt::Key_Down), Qt::Key_Space}));
    addRow(tr("Choose all"), beside({QKeySequence(Qt::CTRL | Qt::Key_A)}));
    addRow(tr("Copy the number"), beside({QKeySequence(Qt::CTRL | Qt::Key_C)}));
    addRow(tr("What can be done with it"), beside({Qt::Key_Menu, QKeySequence(Qt::SHIFT | Qt::Key_F10)}));
}
