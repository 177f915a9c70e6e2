// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "ui/asking/verbdialog.h"

#include <vector>

// A dialog that assembles: unusually many places are asked about before it gives its commands, once for
// the same ones.
class PlacesDialog : public VerbDialog
{
protected:
    using VerbDialog::VerbDialog;

    // As they stand now.
    virtual std::vector<AssembleOrder> commands() const = 0;
    // The numbers are to be changed: the keyboard goes there.
    virtual void goToPlaces() = 0;

    bool mayCarryOut() final;

private:
    std::vector<AssembleOrder> m_confirmed; // said yes to in words
};
