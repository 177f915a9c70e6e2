// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/placesdelegate.h"

#include "core/orders/packing.h"
#include "ui/style/cellfield.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>
#include <QStyle>

#include <utility>

void PlacesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = std::exchange(cell.text, QString());
    cell.state &= ~QStyle::State_HasFocus; // the field shows it
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintCellField(*painter, option, words);
}

QSize PlacesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int narrowest = 84;
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({narrowest, Tokens::rowHeight});
}

QWidget *PlacesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *places = new QSpinBox(parent);
    places->setRange(1, PackingRule::most);
    places->setAccessibleName(tr("Places"));
    places->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return places;
}

void PlacesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

bool PlacesDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *places = qobject_cast<QSpinBox *>(object);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent &>(*event).key() : 0;
    if (!places || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(object, event);
    places->interpretText();
    Q_EMIT commitData(places);
    Q_EMIT closeEditor(places, NoHint);
    Q_EMIT entered();
    return true;
}
