// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

// Ctrl+C in a list or table copies the current cell as text::sheetCell() makes it, where no action of
// the program's own has the key. Once is enough.
void copyCellsAsText(QAbstractItemView &view);
// The view has its own answer to Ctrl+C, and copyCellsAsText() leaves it that. Before it is shown.
void copiesByItself(QAbstractItemView &view);
