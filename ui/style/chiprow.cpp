// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chiprow.h"

#include "ui/style/tokens.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget *parent) : QLabel(parent)
{
    setFont(textFont(TextSize::Small));
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(std::vector<Chip> chips)
{
    m_chips = std::move(chips);
    QStringList words;
    for (const Chip &chip : m_chips)
        words += chip.text;
    setText(words.join(u", "_s));
    setVisible(!m_chips.empty());
    updateGeometry();
    update();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Chip &chip : m_chips) {
        const QSize size = chipSize(chip, font());
        width += size.width() + Tokens::innerGap;
        height = std::max(height, size.height());
    }
    return {std::max(0, width - Tokens::innerGap), height};
}

QSize ChipRow::minimumSizeHint() const
{
    QSize smallest;
    for (const Chip &chip : m_chips)
        smallest = smallest.expandedTo(chipSize(chip, font()));
    return smallest;
}

int ChipRow::heightForWidth(int width) const
{
    const std::vector<QRect> places = placed(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

std::vector<QRect> ChipRow::placed(int width) const
{
    std::vector<QRect> places;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const QSize size = chipSize(chip, font());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + size.height() + Tokens::innerGap};
        places.emplace_back(at, QSize(std::min(size.width(), width), size.height()));
        at.rx() += size.width() + Tokens::innerGap;
    }
    return places;
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const std::vector<QRect> places = placed(width());
    for (size_t i = 0; i < m_chips.size(); ++i)
        paintChip(painter, places[i], m_chips[i], palette());
}
