// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From now on screen readers find the text of a label that has an accessible name of its own. Qt
// offers only one of the two, so that of a label "Connection" nobody could read "Online".
void readLabelsByText();
