// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/linewish.h"
#include "ui/models/rowsbyidentity.h"

#include <QStringList>

// A line of an order, and how much of it a person wants to stay.
struct DraftLine {
    EntryId id;
    OrderEntry entry;
    std::optional<qint64> wanted; // as typed, right or wrong; nothing: it stays as it is

    bool operator==(const DraftLine &) const = default;
};

// The lines of an order with an amount for each that may be made less: what can be typed into the
// Wanted column, and what the order will cost then. An amount that cannot be is kept as it was
// typed and said to be wrong, whoever typed it: an editor, a scanner or a screen reader.
class LinesModel : public RowsByIdentity<DraftLine>
{
    Q_OBJECT

public:
    enum class Column { Item, Price, Present, Wanted, Note, Total };
    static constexpr int columns = int(Column::Total) + 1;
    enum Role {
        CodeRole = Qt::UserRole, // the seller's own code of the item
        PresentRole, // the amount it has now: the most that can stay
        ProblemRole, // why the amount cannot be, in words; empty if it can
    };

    using RowsByIdentity::RowsByIdentity;

    // The lines as they were read first, or again. What was typed stays. Says in words which of the
    // lines have moved since the last time.
    QStringList setEntries(const std::vector<OrderEntry> &entries);

    // Types in what is wished of the lines that are there.
    void fillIn(const std::vector<LineWish> &wishes);

    // Some line becomes less, and every amount is one that can be.
    bool isReady() const;
    // Every line would go.
    bool leavesNothing() const;
    // Of the lines that become less.
    std::vector<LineWish> wishes() const;
    // What this cell may come to say as amounts are typed, the longest words among it.
    QStringList possibleWords(int row, Column column) const;
    // What happens to them, in words: "Чайник: keep 3 of 5 → cancel 2".
    QString summary() const;
    // What the lines cost together; nothing where only the marketplace can tell.
    std::optional<Money> totalBefore() const;
    std::optional<Money> totalAfter() const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    // Takes whole numbers, also as text; refuses everything else.
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;

protected:
    // The amount that can be made less; nothing where it cannot.
    virtual std::optional<qint64> presentOf(const OrderEntry &entry) const = 0;
    virtual QString presentWords(const OrderEntry &entry) const = 0;
    // What is wrong with this amount; empty if nothing is. It is no more than there is, and not negative.
    virtual QString problemOf(const OrderEntry &entry, qint64 wanted) const = 0;
    // What would become of the line, or what there is to know before changing it.
    virtual QString noteOf(const OrderEntry &entry, std::optional<qint64> wanted) const = 0;
    virtual std::optional<Money> totalOf(const OrderEntry &entry, qint64 wanted) const = 0;
    virtual LineWish wishOf(const OrderEntry &entry, qint64 wanted) const = 0;
    // One line that becomes less; then several.
    virtual QString summaryOf(const OrderEntry &entry, qint64 wanted) const = 0;
    virtual QString header(Column column) const = 0;

private:
    QString problemOf(const DraftLine &line) const;
    std::optional<Money> totalAfter(const DraftLine &line) const;
    QString words(const DraftLine &line, Column column) const;
    QString accessibleWords(const DraftLine &line, Column column) const;
    QString moveOf(const OrderEntry &before, const OrderEntry &after) const;
};
