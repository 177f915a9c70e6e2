// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

// On what one kind of document is printed at this workstation.
struct PrintProfile {
    QString printer{}; // by the system's name; empty: none chosen yet
    QSizeF paper{210, 297}; // mm, as the paper lies in the printer
    int dpi = 300; // dots per inch
    int copies = 1;

    bool operator==(const PrintProfile &) const = default;
};
