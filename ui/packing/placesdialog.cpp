// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/placesdialog.h"

#include "ui/packing/placesquestion.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

bool PlacesDialog::mayCarryOut()
{
    auto many = PlacesQuestion::askedAbout(commands());
    const auto isSame = [](const AssembleOrder &a, const AssembleOrder &b) {
        return a.id == b.id && a.places == b.places;
    };
    if (many.empty() || std::ranges::equal(many, m_confirmed, isSame))
        return true;
    auto *question = new PlacesQuestion(many, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &PlacesQuestion::confirmed, this, [this, many = std::move(many)] {
        m_confirmed = many;
        verb().click();
    });
    connect(question, &QDialog::rejected, this, [this] { goToPlaces(); });
    question->open();
    return false;
}
