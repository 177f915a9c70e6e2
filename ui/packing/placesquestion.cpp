// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/placesquestion.h"

#include "ui/style/tokens.h"
#include "ui/text/capitalised.h"
#include "ui/text/numberwords.h"
#include "ui/text/packing.h"
#include "ui/text/people.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

std::vector<AssembleOrder> PlacesQuestion::askedAbout(const std::vector<AssembleOrder> &commands)
{
    std::vector<AssembleOrder> many;
    std::ranges::copy_if(commands, std::back_inserter(many),
                         [](const AssembleOrder &command) { return command.places > text::placesTakenAtTheirWord; });
    return many;
}

PlacesQuestion::PlacesQuestion(const std::vector<AssembleOrder> &many, QWidget *parent)
    : VerbDialog({tr("That many places?"), tr("&Assemble"), tr("Assemble"), tr("Cha&nge the number")}, Symbol::Pack,
                 parent)
{
    // A screenful; the rest is counted.
    constexpr size_t listed = 8;
    const bool isOne = many.size() == 1;
    auto *heading = new QLabel;
    heading->setFont(textFont(TextSize::Title, QFont::DemiBold));
    heading->setWordWrap(true);
    //: %1 is a number in words with its noun: "Forty-two places?"
    heading->setText(isOne ? tr("%1?").arg(text::capitalised(text::placesInWords(many.front().places)))
                           : tr("That many places?"));
    body().addWidget(heading);
    for (size_t i = 0; i < std::min(many.size(), listed); ++i) {
        // One number stands in words above: here the digits as they were typed.
        const QString places = isOne ? tr("%n places", nullptr, many[i].places) : text::placesInWords(many[i].places);
        //: %1 is an order's number, %2 how many places it takes
        auto *line = new QLabel(tr("№ %1: %2").arg(text::groupedCode(many[i].code), places));
        line->setWordWrap(true);
        body().addWidget(line);
    }
    if (many.size() > listed)
        body().addWidget(new QLabel(tr("and %n more orders", nullptr, int(many.size() - listed))));
    body().addWidget(consequence(tr("Each place gets a label of its own.") + u' ' + text::afterAssembling()));
    constexpr int width = 520;
    resizeToFit(width);
    harmless().setFocus();
}
