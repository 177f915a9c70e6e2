// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPrinter;

// The printers there are at this moment; asked again each time, because they come and go.
struct Printers {
    std::function<QStringList()> names;
    // Null if there is no printer of this name now.
    std::function<std::unique_ptr<QPrinter>(const QString &name)> open;
};

// Those of the operating system.
Printers systemPrinters();
