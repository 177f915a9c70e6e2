// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "ui/asking/verbdialog.h"

#include <vector>

// Asks about unusually many places, with each number in words: 410 is typed as easily as 4, and every
// place becomes a label of a waybill that cannot be taken back.
class PlacesQuestion final : public VerbDialog
{
    Q_OBJECT

public:
    // Those of the commands that have to be asked about.
    static std::vector<AssembleOrder> askedAbout(const std::vector<AssembleOrder> &commands);

    // `many` is not empty.
    PlacesQuestion(const std::vector<AssembleOrder> &many, QWidget *parent);

Q_SIGNALS:
    // These numbers are meant.
    void confirmed();

protected:
    void carryOut() override { Q_EMIT confirmed(); }
};
