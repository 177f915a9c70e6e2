// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

// Draws a LinesModel: what a line is of with its code below, and the amount as the field it is. The
// amount is edited in a spin box, and every value it takes is the model's at once, so that what is
// shown of the order follows the hand; Esc brings the value back that there was before.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    // The editor has closed: by Enter, by Tab or by Shift+Tab.
    void entered();
    void tabbed(bool forward);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QStringList nameLines(const QModelIndex &index) const;

    const QTableView &m_table;
};
