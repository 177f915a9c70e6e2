// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingbanner.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

QColor bannerColour(const QPalette &palette)
{
    return tint(Meaning::Near, palette);
}

} // namespace

TrainingBanner::TrainingBanner(QWidget *parent) : QFrame(parent)
{
    setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, bannerColour(own));
    own.setColor(QPalette::WindowText, textColourOnTint(Meaning::Near, own));
    setPalette(own);

    auto *picture = new QLabel;
    picture->setPixmap(icon(Symbol::Training).pixmap(Tokens::symbolSize, Tokens::symbolSize));
    auto *words =
        new QLabel(tr("Training shop: no order, buyer or code here is real, and nothing leaves this computer."));
    words->setFont(textFont(TextSize::Body, QFont::DemiBold));
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, Tokens::innerGap, 2 * Tokens::gap, Tokens::innerGap);
    layout->setSpacing(Tokens::gap);
    layout->addWidget(picture);
    layout->addWidget(words, 1);
}
