// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/meaning.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRect;

// Our outline drawings in resources/icons, one file each: 24 px grid, 1.75 px stroke.
enum class Symbol {
    Accept,
    Archive,
    Back,
    Cancel,
    Chevron,
    Clear,
    Clock,
    Copy,
    Credit,
    Delivery,
    Done,
    Express,
    HandOver,
    Inbox,
    Information,
    Journal,
    Key,
    Keyboard,
    Late,
    Locker,
    Near,
    Offline,
    Online,
    Orders,
    Pack,
    Paste,
    Phone,
    PreOrder,
    Print,
    Reduce,
    Refresh,
    Return,
    Search,
    Send,
    Shop,
    Sign,
    Training,
    Undo,
    Unknown,
    Weigh,
};

// The drawing in the palette's text colour of the moment it is painted, so that it follows light
// and dark; greyed when disabled.
QIcon icon(Symbol symbol);

// The icon's drawing in this colour, whatever the palette: on a button that is filled.
QIcon inColour(const QIcon &icon, const QSize &size, qreal scale, const QColor &colour);

// For delegates: the drawing in this colour, filling the rectangle.
void paintSymbol(QPainter &painter, const QRect &rect, Symbol symbol, const QColor &colour);

Symbol symbolOf(Meaning meaning);

// Every symbol with its file in the resources, for whoever lists them.
QString symbolFile(Symbol symbol);
