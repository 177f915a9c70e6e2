// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

enum class Scheme { System, Light, Dark };

// Gives the application our palette, fonts and style. System: as the desktop is when this is
// called; where it shows high contrast, its own colours stay.
void applyStyle(Scheme scheme = Scheme::System);

// The one button of a screen that does what comes next. Not the same as a dialog's default
// button, which is the harmless one.
void setPrimary(QPushButton &button, bool primary = true);
bool isPrimary(const QPushButton &button);
