// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/orderstore.h"

#include <QWidget>

class Band;
class EntriesModel;
class QLabel;
class QTableView;

// The lines of an order, or what stands in their way: they are being read, or could not be. Says
// so where the lines do not add up to the order's sum.
class EntriesView final : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesView(QWidget *parent = nullptr);

    void setOrder(const Order &order);
    void showFailure(const Error &error);

Q_SIGNALS:
    void readAgainRequested();
    // The keyboard came to a line, which lies here: whoever scrolls this view shows it.
    void lineReached(const QRect &line);

private:
    enum class State { Known, Reading, Failed };
    void setState(State state);
    void fitSections(const Order &order);
    void fitHeight();
    void compareWith(const Order &order);

    EntriesModel *m_model;
    QTableView *m_table;
    QLabel *m_reading;
    QLabel *m_mismatch;
    Band *m_failure;
};
