// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/message.h"

class QWidget;

// Lays what has to be said about a scan over the top of this window for some seconds: nothing in it moves,
// and the keyboard stays where it is. A newer note takes the older one's place.
void showScanNote(QWidget &window, const text::Message &message);
