// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linesmodel.h"

#include "ui/text/foreign.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/rowsentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename PriceOf>
std::optional<Money> sumOf(const std::vector<DraftLine> &lines, PriceOf priceOf)
{
    Money sum;
    for (const DraftLine &line : lines) {
        const std::optional<Money> price = priceOf(line);
        if (!price)
            return std::nullopt;
        sum = sum + *price;
    }
    return sum;
}

} // namespace

QStringList LinesModel::setEntries(const std::vector<OrderEntry> &entries)
{
    QStringList moves;
    std::vector<DraftLine> fresh;
    for (const OrderEntry &entry : entries) {
        DraftLine line{entry.id, entry, std::nullopt};
        const auto known = std::ranges::find(rows(), entry.id, &DraftLine::id);
        if (known != rows().end()) {
            moves += moveOf(known->entry, entry);
            // Where nothing is left to be made less, nobody could take the amount back.
            const std::optional<qint64> present = presentOf(entry);
            if (present.value_or(0) > 0 && known->wanted != present)
                line.wanted = known->wanted;
        } else if (!rows().empty()) {
            //: A line of an order; %1 is what it is of
            moves += tr("%1: new in the order").arg(text::title(entry));
        }
        fresh.push_back(line);
    }
    for (const DraftLine &line : rows()) {
        if (std::ranges::find(entries, line.id, &OrderEntry::id) == entries.end())
            moves += tr("%1: no longer in the order").arg(text::title(line.entry));
    }
    setRows(fresh, &DraftLine::id);
    moves.removeAll(QString());
    return moves;
}

QString LinesModel::moveOf(const OrderEntry &before, const OrderEntry &after) const
{
    if (before.quantity == after.quantity && before.weight == after.weight && before.basePrice == after.basePrice &&
        before.totalPrice == after.totalPrice)
        return {};
    const QString was = presentWords(before);
    const QString is = presentWords(after);
    if (was == is)
        return tr("%1: another price").arg(text::title(after));
    //: A line of an order moved: "Чайник: 3 pcs instead of 5 pcs"
    return tr("%1: %2 instead of %3").arg(text::title(after), is, was);
}

void LinesModel::fillIn(const std::vector<LineWish> &wishes)
{
    for (const LineWish &wish : wishes) {
        const auto line = std::ranges::find(rows(), wish.entry, &DraftLine::id);
        if (line == rows().end())
            continue;
        const qint64 amount = wish.keptWeight ? wish.keptWeight->grams : wish.keptQuantity;
        setData(index(int(line - rows().begin()), int(Column::Wanted)), amount, Qt::EditRole);
    }
}

bool LinesModel::isReady() const
{
    const bool changes = std::ranges::any_of(rows(), [](const DraftLine &line) { return line.wanted.has_value(); });
    return changes && std::ranges::all_of(rows(), [this](const DraftLine &line) { return problemOf(line).isEmpty(); });
}

bool LinesModel::leavesNothing() const
{
    const auto goes = [this](const DraftLine &line) {
        return line.wanted == 0 || (!line.wanted && presentOf(line.entry) == 0);
    };
    const bool changes = std::ranges::any_of(rows(), [](const DraftLine &line) { return line.wanted.has_value(); });
    return changes && std::ranges::all_of(rows(), goes);
}

std::vector<LineWish> LinesModel::wishes() const
{
    std::vector<LineWish> wishes;
    for (const DraftLine &line : rows()) {
        if (line.wanted)
            wishes.push_back(wishOf(line.entry, *line.wanted));
    }
    return wishes;
}

QStringList LinesModel::possibleWords(int row, Column column) const
{
    DraftLine line = rows()[size_t(row)];
    line.wanted.reset();
    QStringList possible{words(line, column)};
    const qint64 present = presentOf(line.entry).value_or(0);
    for (const qint64 wanted : {qint64(0), qint64(1), present / 2, present - 1, present + 1}) {
        line.wanted = wanted;
        possible += words(line, column);
    }
    return possible;
}

QString LinesModel::summary() const
{
    const auto changes = [](const DraftLine &line) { return line.wanted.has_value(); };
    const auto count = std::ranges::count_if(rows(), changes);
    if (count == 0)
        return tr("Nothing changes yet.");
    const DraftLine &first = *std::ranges::find_if(rows(), changes);
    if (count == 1)
        return problemOf(first).isEmpty() ? summaryOf(first.entry, *first.wanted)
                                          : text::title(first.entry) + u": "_s + problemOf(first);
    const auto wrong = std::ranges::find_if(rows(), [this](const DraftLine &l) { return !problemOf(l).isEmpty(); });
    if (wrong != rows().end())
        return text::title(wrong->entry) + u": "_s + problemOf(*wrong);
    return tr("%n lines change.", nullptr, int(count));
}

std::optional<Money> LinesModel::totalBefore() const
{
    return sumOf(rows(), [](const DraftLine &line) { return line.entry.totalPrice; });
}

std::optional<Money> LinesModel::totalAfter() const
{
    return sumOf(rows(), [this](const DraftLine &line) { return totalAfter(line); });
}

std::optional<Money> LinesModel::totalAfter(const DraftLine &line) const
{
    if (!line.wanted)
        return line.entry.totalPrice;
    return problemOf(line).isEmpty() ? totalOf(line.entry, *line.wanted) : std::nullopt;
}

QString LinesModel::problemOf(const DraftLine &line) const
{
    if (!line.wanted)
        return {};
    const std::optional<qint64> present = presentOf(line.entry);
    if (!present)
        return tr("cannot be changed");
    if (*line.wanted < 0 || *line.wanted > *present)
        return tr("from 0 to %1").arg(*present);
    return problemOf(line.entry, *line.wanted);
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LinesModel::words(const DraftLine &line, Column column) const
{
    const QString problem = problemOf(line);
    switch (column) {
    case Column::Item:
        return text::title(line.entry);
    case Column::Price:
        return text::price(line.entry);
    case Column::Present:
        return presentWords(line.entry);
    case Column::Wanted: {
        // The bare digits, as they are typed.
        const std::optional<qint64> amount = line.wanted ? line.wanted : presentOf(line.entry);
        return amount ? QString::number(*amount) : QString();
    }
    case Column::Note:
        return problem.isEmpty() ? noteOf(line.entry, line.wanted) : problem;
    case Column::Total: {
        if (!problem.isEmpty())
            return u"—"_s;
        const std::optional<Money> total = totalAfter(line);
        //: What a line will cost: only the marketplace can tell
        return total || !line.wanted ? text::money(total) : tr("recalculated");
    }
    }
    Q_UNREACHABLE();
}

QString LinesModel::accessibleWords(const DraftLine &line, Column column) const
{
    const QString shown = words(line, column);
    if (column == Column::Item && !line.entry.ownCode().isEmpty())
        return shown + u", "_s + text::theirs(line.entry.ownCode());
    return shown;
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftLine &line = rows()[size_t(index.row())];
    const auto column = Column(index.column());
    const std::optional<qint64> present = presentOf(line.entry);
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::AccessibleTextRole:
        return accessibleWords(line, column);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Wanted ? text::rowSentence(*this, index.row()) : QVariant();
    case Qt::EditRole:
        if (column != Column::Wanted || !present)
            return words(line, column);
        return line.wanted.value_or(*present);
    case Qt::ToolTipRole:
        return column == Column::Item ? accessibleWords(line, column) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (column == Column::Item || column == Column::Note ? Qt::AlignLeft : Qt::AlignRight));
    case CodeRole:
        return line.entry.ownCode();
    case PresentRole:
        return present ? QVariant(*present) : QVariant();
    case ProblemRole:
        return problemOf(line);
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (column == Column::Item || column == Column::Note ? Qt::AlignLeft : Qt::AlignRight));
    return role == Qt::DisplayRole ? QVariant(header(column)) : QVariant();
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool changeable = presentOf(rows()[size_t(index.row())].entry).value_or(0) > 0;
    if (!changeable)
        return Qt::ItemIsSelectable;
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return Column(index.column()) == Column::Wanted ? usual | Qt::ItemIsEditable : usual;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    bool isNumber = false;
    const qint64 amount = value.toString().trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return false;
    std::vector<DraftLine> lines = rows();
    DraftLine &line = lines[size_t(index.row())];
    line.wanted = amount == presentOf(line.entry) ? std::nullopt : std::optional(amount);
    setRows(lines, &DraftLine::id);
    return true;
}
