// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

// A table shown whole, as high as its rows: the panel it stands in scrolls, not the table.
class WholeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit WholeTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void fitHeight();

Q_SIGNALS:
    // The keyboard came to a line, which lies here: whoever scrolls this table shows it.
    void lineReached(const QRect &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer m_fit;
};
