// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

class QKeyEvent;

// What this key types on a US keyboard, without Shift, whatever layout is set: a digit, a small letter,
// or one of -=[];',./ . By the key's place where the system tells it (X11, Wayland, Windows, macOS),
// else by the letter it typed. Null for a key of another kind.
QChar usCharacter(const QKeyEvent &event);

// The digit above the letters, where the layout has put something else there: the Kazakh one a letter.
// Null for all other keys, and for those that type a digit themselves.
QChar hiddenDigit(const QKeyEvent &event);
