// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class LinesModel;

// The lines of an order with the amount of each to be typed: digits begin, Up and Down in the field
// count, Enter goes to the next line and from the last one on.
class LinesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LinesTable(LinesModel *model, QWidget *parent = nullptr);

    // To the first amount that can be changed.
    void goToFirst();

Q_SIGNALS:
    // Enter on the last line.
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool goTo(int firstRow);
    void reserveWidths();
    void goToNext();

    LinesModel &m_model;
    bool m_isReserved = false; // the widths were given once
};
