// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcutsheet.h"

#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/rowsentence.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "&Hand over…" -> "Hand over…"
QString plainName(const QAction &action)
{
    return action.text().remove(u'&');
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(plainName(*action)));
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        table->setItem(row, 1, new QTableWidgetItem(keys.split("; "_L1).join(u"  ·  "_s)));
        table->item(row, 0)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*table->model(), row));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(460, 620);
    keepWithinScreen(*this);
}
