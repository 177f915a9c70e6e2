// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appstyle.h"

#include "ui/style/applystyle.h"
#include "ui/style/cellcopy.h"
#include "ui/style/controls.h"
#include "ui/style/rowfocus.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 36;
constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 32;
constexpr int checkBoxSide = 18;

// Several lines are a field like those of one line.
bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget);
}

bool changesByWheel(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

bool hasIconAndWords(const QStyleOptionButton &button)
{
    return !button.icon.isNull() && !button.text.isEmpty();
}

// Qt puts the words close behind the icon, whatever the style.
QIcon withAirBehind(const QIcon &icon)
{
    const QPixmap drawing = icon.pixmap(icon.availableSizes().value(0));
    QPixmap wider((drawing.deviceIndependentSize() + QSizeF(Tokens::innerGap, 0)).toSize() *
                  drawing.devicePixelRatio());
    wider.setDevicePixelRatio(drawing.devicePixelRatio());
    wider.fill(Qt::transparent);
    QPainter(&wider).drawPixmap(0, 0, drawing);
    return QIcon(wider);
}

QStyleOptionButton buttonLabel(QStyleOptionButton label, const QPushButton &button)
{
    const bool shines = isPrimary(button) && button.isEnabled();
    // Without an edge only its colour says that it can be pressed.
    const bool isLink = button.isFlat() && button.isEnabled();
    const QColor ink = label.palette.color(shines   ? QPalette::HighlightedText
                                           : isLink ? QPalette::Link
                                                    : QPalette::ButtonText);
    label.palette.setColor(QPalette::ButtonText, ink);
    if (hasIconAndWords(label)) {
        label.icon = withAirBehind(inColour(label.icon, label.iconSize, button.devicePixelRatioF(), ink));
        label.iconSize.rwidth() += Tokens::innerGap;
    }
    return label;
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s)
{}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *table = qobject_cast<QTableView *>(widget); table && table->selectionModel())
        followCurrentRow(*table);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        copyCellsAsText(*view);
    // The words may be a buyer's: what is not said to be rich text is none. Tool tips are labels, too.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (changesByWheel(*widget)) {
        // Else the wheel would give it the focus first.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

void AppStyle::unpolish(QWidget *widget)
{
    if (changesByWheel(*widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Who scrolls past a number must not change it: without the focus it leaves the wheel to what scrolls.
bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case PE_PanelButtonCommand:
        controls::paintButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            controls::paintBox(*painter, option->rect, selectionTint(palette), Qt::transparent);
        else if ((option->state & State_Enabled) && (option->state & State_MouseOver))
            controls::paintBox(*painter, option->rect, hoverTint(palette), Qt::transparent);
        return;
    case PE_PanelLineEdit:
        // Without a frame it is part of something else (an editor in a cell, a spin box).
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            controls::paintField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow: // see CE_Header
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        controls::paintBox(*painter, option->rect, Qt::transparent, accent(palette), 2);
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            controls::paintField(*painter, *option);
            return;
        }
        painter->save();
        painter->setPen(hairline(palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, selectionTint(palette));
        else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
                 item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, hoverTint(palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            const auto label = buttonLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), *button);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem own = *item;
            // A selection is a tint under the text: the text keeps its colour.
            own.palette.setColor(QPalette::HighlightedText, own.palette.color(QPalette::Text));
            own.showDecorationSelected = true;
            if (focusesRows(widget))
                own.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &own, painter, widget);
            paintRowFocus(*painter, own, own.index);
            return;
        }
        break;
    case CE_Header:
        painter->save(); // Qt leaves its clipping behind
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        // Fusion does not ask us where the arrow stands.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            controls::paintSortArrow(*painter, *header);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        controls::paintHeader(*painter, *option);
        return;
    case CE_Splitter:
        return; // the panes draw their own edges
    case CE_ProgressBarGroove:
        controls::paintBox(*painter, option->rect, hairline(option->palette), Qt::transparent);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > 0) {
            controls::paintProgress(*painter, *bar);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo && combo->frame) {
        controls::paintComboBox(*painter, *combo);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               control == CC_SpinBox && spin && spin->frame) {
        controls::paintField(*painter, *spin);
        controls::paintStep(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget), true);
        controls::paintStep(*painter, *spin, subControlRect(control, option, SC_SpinBoxDown, widget), false);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               control == CC_ScrollBar && bar) {
        controls::paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    // A group box without title and frame is a panel for screen readers, nothing to see.
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        control == CC_GroupBox && box && box->text.isEmpty() && part == SC_GroupBoxContents)
        return box->rect;
    // What is chosen begins where what is typed does.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(2, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // Scroll bars without arrows.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 steps = qint64(bar->maximum) - bar->minimum;
    const int slider =
        std::min(length, std::max(shortestSlider, int(qint64(length) * bar->pageStep / (steps + bar->pageStep + 1))));
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect)
        return rect.adjusted(-Tokens::innerGap, 0, Tokens::innerGap, 0); // not across the first letter
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth == 0)
        return rect;
    return rect.adjusted(Tokens::innerGap, 0, -Tokens::innerGap, 0);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size = size.expandedTo({88, controlHeight});
        size.rwidth() += Tokens::gap;
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && hasIconAndWords(*button))
            size.rwidth() += Tokens::innerGap;
        break;
    case CT_CheckBox:
        size += QSize(Tokens::innerGap, Tokens::innerGap); // room for the frame of the focus
        break;
    case CT_LineEdit:
        // Inside a spin box or a date the height is that one's.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            break;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), controlHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), controlHeight - Tokens::innerGap));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), controlHeight));
        break;
    default:
        break;
    }
    return size;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return checkBoxSide;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Tokens::symbolSize;
    case PM_HeaderMargin:
        return Tokens::cellMargin;
    case PM_CheckBoxLabelSpacing:
        return Tokens::gap;
    case PM_FocusFrameHMargin: // beside the text of an item
        return Tokens::cellMargin - 1;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 2
                                   : QProxyStyle::pixelMetric(metric, option, widget); // room for the frame of focus
    case PM_SplitterWidth:
        return Tokens::innerGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Tokens::gap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QPixmap AppStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    // A selection is a tint: what stands on it keeps its colour.
    return mode == QIcon::Selected ? pixmap : QProxyStyle::generatedIconPixmap(mode, pixmap, option);
}

QIcon AppStyle::standardIcon(StandardPixmap what, const QStyleOption *option, const QWidget *widget) const
{
    return what == SP_LineEditClearButton ? icon(Symbol::Cancel) : QProxyStyle::standardIcon(what, option, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // no motion
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Table_GridLineColor:
        return option ? int(hairline(option->palette).rgba()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
