// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appstyle.h"

#include "ui/style/applystyle.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 36;
constexpr int cellMargin = 6;
constexpr int sortArrowSide = 14;
constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 32;
constexpr int checkBoxSide = 18;

// The edge of what can be pressed or typed into: clearer than the lines between things.
QColor controlEdge(const QPalette &palette)
{
    const QColor line = hairline(palette);
    return isHighContrast(palette) ? line : isDark(palette) ? line.lighter(150) : line.darker(112);
}

// Half pixels put a 1 px line on one row of pixels.
QRectF inner(const QRect &rect, qreal penWidth)
{
    const qreal half = penWidth / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void roundedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(inner(rect, border.alpha() ? width : 0), Tokens::fieldRadius, Tokens::fieldRadius);
    painter.restore();
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor fill = palette.color(QPalette::Button);
    QColor border = controlEdge(palette);
    if (!enabled) {
        fill = palette.color(QPalette::Window);
        border = hairline(palette);
    } else if (button && isPrimary(*button)) {
        fill = accent(palette);
        if (down || hovered)
            fill = down ? fill.darker(118) : fill.darker(108);
        border = fill;
    } else if (down) {
        fill = selectionTint(palette);
    } else if (hovered) {
        fill = hoverTint(palette);
    }
    roundedBox(painter, option.rect, fill, border);
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

void drawField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const QColor fill = palette.color(enabled ? QPalette::Base : QPalette::Window);
    const QColor border = focused ? accent(palette) : enabled ? controlEdge(palette) : hairline(palette);
    roundedBox(painter, option.rect, fill, border, focused ? 2 : 1);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    drawField(painter, option);
    const int side = Tokens::symbolSize;
    painter.save();
    painter.translate(QPoint(option.rect.right() - Tokens::gap - side / 2, option.rect.center().y() + 1));
    painter.rotate(90);
    paintSymbol(painter, QRect(-side / 2, -side / 2, side, side), Symbol::Chevron, secondaryText(option.palette));
    painter.restore();
}

// Clear in light and dark, which Fusion's grey on grey is not.
void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor edge = enabled ? secondaryText(palette) : controlEdge(palette);
    const QColor fill = !on ? palette.color(QPalette::Base) : enabled ? accent(palette) : edge;
    roundedBox(painter, option.rect, fill, on ? fill : edge);
    if (on) {
        const QColor ink = palette.color(QPalette::Active, QPalette::HighlightedText);
        paintSymbol(painter, option.rect.adjusted(1, 1, -1, -1), Symbol::Accept, ink);
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    QColor colour = secondaryText(option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    colour.setAlphaF(active ? 0.8F : 0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF bar = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void drawHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), hairline(option.palette));
}

// Beside the words, where it is seen to belong to them.
QRect sortArrowPlace(const QStyleOptionHeader &header)
{
    const int words = header.fontMetrics.horizontalAdvance(header.text) + cellMargin + Tokens::gap;
    const int farthest = header.rect.width() - sortArrowSide - cellMargin;
    const bool isRight = header.textAlignment & Qt::AlignRight;
    const int left = isRight ? header.rect.width() - words - sortArrowSide : words;
    return {header.rect.left() + std::clamp(left, 0, std::max(0, farthest)),
            header.rect.center().y() - sortArrowSide / 2, sortArrowSide, sortArrowSide};
}

void drawSortArrow(QPainter &painter, const QStyleOptionHeader &header)
{
    constexpr int side = sortArrowSide;
    painter.save();
    painter.translate(QRectF(sortArrowPlace(header)).center());
    painter.rotate(header.sortIndicator == QStyleOptionHeader::SortDown ? 90 : -90);
    paintSymbol(painter, QRect(-side / 2, -side / 2, side, side), Symbol::Chevron, secondaryText(header.palette));
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const double span = std::max(1.0, double(option.maximum) - double(option.minimum));
    const double share = std::clamp((double(option.progress) - double(option.minimum)) / span, 0.0, 1.0);
    QRect done = option.rect;
    done.setWidth(std::max(Tokens::fieldRadius * 2, int(double(done.width()) * share)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(option.rect.right());
    roundedBox(painter, done, accent(option.palette), Qt::transparent);
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s)
{}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            roundedBox(*painter, option->rect, selectionTint(palette), Qt::transparent);
        else if ((option->state & State_Enabled) && (option->state & State_MouseOver))
            roundedBox(*painter, option->rect, hoverTint(palette), Qt::transparent);
        return;
    case PE_PanelLineEdit:
        // Without a frame it is part of something else (an editor in a cell, a spin box).
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow: // see CE_Header
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        roundedBox(*painter, option->rect, Qt::transparent, accent(palette), 2);
        return;
    case PE_Frame:
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
            QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(option);
            const bool shines = isPrimary(*button) && button->isEnabled();
            // Without an edge only its colour says that it can be pressed.
            const bool isLink = button->isFlat() && button->isEnabled();
            const QColor ink = label.palette.color(shines   ? QPalette::HighlightedText
                                                   : isLink ? QPalette::Link
                                                            : QPalette::ButtonText);
            label.palette.setColor(QPalette::ButtonText, ink);
            if (hasIconAndWords(label)) {
                label.icon = withAirBehind(inColour(label.icon, label.iconSize, widget->devicePixelRatioF(), ink));
                label.iconSize.rwidth() += Tokens::innerGap;
            }
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
            QProxyStyle::drawControl(element, &own, painter, widget);
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
            drawSortArrow(*painter, *header);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(*painter, *option);
        return;
    case CE_Splitter:
        return; // the panes draw their own edges
    case CE_ProgressBarGroove:
        roundedBox(*painter, option->rect, hairline(option->palette), Qt::transparent);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > 0) {
            drawProgress(*painter, *bar);
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
        drawComboBox(*painter, *combo);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               control == CC_ScrollBar && bar) {
        drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
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
        return cellMargin;
    case PM_FocusFrameHMargin: // beside the text of an item
        return cellMargin - 1;
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
