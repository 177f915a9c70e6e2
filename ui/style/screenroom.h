// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;
class QWidget;

// From when it is first shown the dialog is no larger than its screen. On a small one — at twice the
// usual scale one of 1366x768 is 683x384 — its contents are scrolled to where they have no room.
void keepWithinScreen(QDialog &dialog);

// As if the screen had room for no more than this.
void keepWithin(QDialog &dialog, const QSize &room);

// All of a window, for one that may be made smaller than the least its arrangement needs: the rest is
// scrolled to.
QWidget *scrolledWhereTooSmall(QWidget &all);
