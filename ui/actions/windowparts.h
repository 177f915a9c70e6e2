// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class KeyFallback;
class MessageBar;
class QWidget;
class ScanRouter;
class WindowActions;

// What a window lends to its subjects; all of it lives as long as the window.
struct WindowParts {
    const WindowActions &actions;
    const KeyFallback &keys;
    ScanRouter &scans;
    MessageBar &messages;
    QWidget &window; // dialogs open over it
};
