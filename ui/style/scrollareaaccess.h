// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Screen readers find the parts of scrolling areas by a number that stays valid: Qt's own access counts only
// the scroll bars that are visible and, asked for one that was hidden meanwhile, reads past the end of its list.
// Calling it again changes nothing.
void keepPartsOfScrollAreas();
