// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"
#include "ui/style/chip.h"

#include <QString>
#include <QStringList>

#include <optional>

// What one row of the orders' table says, prepared once so that painting 5,000 rows is only painting.
struct OrderRow {
    QString code; // the bare number
    QString groupedCode;
    QString arrival; // "new, 14:02"; empty once a person has looked at it
    QString customer;
    QString customerNote; // the town of a delivery, else the masked telephone
    QString items; // all of them
    QString firstItem;
    int moreItems = 0; // beside the first
    bool hasItems = false; // else in their place stands why not
    QStringList badges;
    QStringList shortBadges; // those that are painted
    QString total;
    std::optional<Chip> deadline;
    QString deadlineMoment; // the clock time, where the countdown does not say it
    Chip status;
    QString shortStatus; // the one that is painted
    Chip place; // beside orders of other queues: the queue, unless a change is under way

    // The row as one sentence, for a screen reader.
    QString sentence() const;
};

// `cameAt`: of an order that nobody has looked at yet.
OrderRow orderRow(const OrderRecord &record, Instant now, std::optional<Instant> cameAt = {});
// The part that time alone changes. Says whether it changed.
bool updateDeadline(OrderRow &row, const OrderRecord &record, Instant now);

// How pressing a deadline is: two thresholds, the nearer depending on what is owed.
Meaning meaningOf(const Deadline &deadline, Instant now);
// How the state of an order and of the change under way is shown.
Chip statusChip(const OrderRecord &record);
// One picture for a stage, wherever it is named.
Symbol symbolOf(Stage stage);
// The same among orders of all queues: which it stands in says more than the marketplace's status.
Chip placeChip(const OrderRecord &record);
