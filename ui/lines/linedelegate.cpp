// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linedelegate.h"

#include "ui/lines/linesmodel.h"
#include "ui/style/cellfield.h"
#include "ui/style/textlines.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <limits>

using Column = LinesModel::Column;

namespace {

constexpr int mostNameLines = 3;
const char *const valueBefore = "valueBefore"; // of an editor: what Esc brings back

bool isColumn(const QModelIndex &index, Column column)
{
    return index.column() == int(column);
}

bool isChangeable(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsEditable;
}

int spinBoxValue(const QVariant &amount)
{
    return int(std::clamp<qint64>(amount.toLongLong(), 0, std::numeric_limits<int>::max()));
}

// Its arrows end at what there is. What is typed does not: a field that ends at 700 makes 80 of 801,
// and that would look like something a person wants; the model says that 801 is too much.
class AmountField final : public QSpinBox
{
public:
    AmountField(int present, QWidget *parent) : QSpinBox(parent), m_present(present)
    {
        setRange(0, std::numeric_limits<int>::max());
    }

    void stepBy(int steps) override { QSpinBox::stepBy(std::min(steps, m_present - value())); }

private:
    const int m_present;
};

} // namespace

LineDelegate::LineDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(*table)
{}

QStringList LineDelegate::nameLines(const QModelIndex &index) const
{
    return wrapped(index.data().toString(), textFont(TextSize::Body),
                   m_table.columnWidth(index.column()) - 2 * Tokens::cellMargin, mostNameLines);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const bool wrong = !index.data(LinesModel::ProblemRole).toString().isEmpty();
    if (wrong && (isColumn(index, Column::Wanted) || isColumn(index, Column::Note)))
        own.palette.setColor(QPalette::Text, textColour(Meaning::Late, option.palette));
    const bool isField = isColumn(index, Column::Wanted) && isChangeable(index);
    if (!isColumn(index, Column::Item) && !isField) {
        // The amount is what is looked at; the rest explains it.
        own.font = figures(textFont(TextSize::Body, isColumn(index, Column::Total) ? QFont::DemiBold : QFont::Normal));
        own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
        return;
    }
    const QString words = std::exchange(own.text, QString());
    if (isField)
        own.state &= ~QStyle::State_HasFocus; // the field shows it
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    if (isField) {
        own.state = option.state;
        paintCellField(*painter, own, words, wrong);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = own.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QFont small = figures(textFont(TextSize::Small));
    const QStringList name = nameLines(index);
    const QString code = index.data(LinesModel::CodeRole).toString();
    const int height = heightOf(name, textFont(TextSize::Body)) + (code.isEmpty() ? 0 : QFontMetrics(small).height());
    QRect place = option.rect.adjusted(Tokens::cellMargin, (option.rect.height() - height) / 2, -Tokens::cellMargin, 0);
    painter->setPen(ink);
    place.translate(0, paintLines(*painter, place, name, textFont(TextSize::Body)));
    painter->setPen(secondaryText(option.palette));
    const QString shown = QFontMetrics(small).elidedText(code, Qt::ElideMiddle, place.width());
    paintLines(*painter, place, {shown}, small);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int narrowestItem = 180;
    constexpr int narrowestField = 84;
    if (isColumn(index, Column::Item)) {
        const int code = QFontMetrics(textFont(TextSize::Small)).height();
        const int height = heightOf(nameLines(index), textFont(TextSize::Body)) + code + 2 * Tokens::innerGap;
        return {narrowestItem, std::max(height, Tokens::rowHeight)};
    }
    QStyleOptionViewItem own = option;
    own.font = figures(textFont(TextSize::Body, QFont::DemiBold));
    const QSize words = QStyledItemDelegate::sizeHint(own, index);
    return {isColumn(index, Column::Wanted) ? std::max(words.width(), narrowestField) : words.width(),
            Tokens::rowHeight};
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *amount = new AmountField(spinBoxValue(index.data(LinesModel::PresentRole)), parent);
    const int value = spinBoxValue(index.data(Qt::EditRole));
    amount->setValue(value);
    amount->setProperty(valueBefore, value);
    amount->setAccelerated(true);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    amount->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<LineDelegate *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's own signature
    connect(amount, &QSpinBox::valueChanged, self, [self, amount] { Q_EMIT self->commitData(amount); });
    return amount;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto &amount = static_cast<QSpinBox &>(*editor);
    const int value = spinBoxValue(index.data(Qt::EditRole));
    if (amount.value() != value) // else what is being typed would be rewritten under the hand
        amount.setValue(value);
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<const QSpinBox &>(*editor).value(), Qt::EditRole);
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

bool LineDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *amount = qobject_cast<QSpinBox *>(object);
    if (!amount || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent &>(*event).key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool tab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!enter && !tab && key != Qt::Key_Escape)
        return QStyledItemDelegate::eventFilter(object, event);
    if (key == Qt::Key_Escape)
        amount->setValue(amount->property(valueBefore).toInt());
    else
        amount->interpretText();
    Q_EMIT commitData(amount);
    Q_EMIT closeEditor(amount, NoHint);
    if (enter)
        Q_EMIT entered();
    else if (tab)
        Q_EMIT tabbed(key == Qt::Key_Tab);
    return true;
}
