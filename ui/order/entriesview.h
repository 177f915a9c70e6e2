// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/orderstore.h"

#include <QWidget>

class Band;
class EntriesModel;
class QLabel;
class WholeTable;

// The lines of an order, or what stands in their place: they are being read, could not be, or there are
// none. Says so where the lines do not add up to the order's sum.
class EntriesView final : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesView(QWidget *parent = nullptr);

    void setOrder(const Order &order);
    void showFailure(const Error &error);
    // The lines are known, but codes, brand or least weight of some could not be looked up.
    void showFactsFailure(const Error &error);
    void hideFactsFailure();
    bool isFactsFailureShown() const;

Q_SIGNALS:
    void readAgainRequested();
    void factsAgainRequested();
    // The keyboard came to a line, which lies here: whoever scrolls this view shows it.
    void lineReached(const QRect &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Known, None, Reading, Failed };
    void setState(State state);
    void fitSections();
    void compareWith(const Order &order);

    EntriesModel *m_model;
    WholeTable *m_table;
    QLabel *m_instead;
    Band *m_mismatch;
    Band *m_failure;
    Band *m_factsFailure;
    bool m_anyWeighed = false;
};
