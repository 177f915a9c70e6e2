// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class TimelineModel;

// What became of an order, the newest first, at the bottom of its panel.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    // The view takes the model.
    explicit TimelineView(TimelineModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    // The keyboard came to a row, which lies here: whoever scrolls this view shows it.
    void lineReached(const QRect &line);
};
