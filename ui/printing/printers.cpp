// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printers.h"

#include <QPrinter>
#include <QPrinterInfo>

Printers systemPrinters()
{
    return {.names = [] { return QPrinterInfo::availablePrinterNames(); },
            .open = [](const QString &name) -> std::unique_ptr<QPrinter> {
                const QPrinterInfo printer = QPrinterInfo::printerInfo(name);
                if (printer.isNull())
                    return nullptr;
                return std::make_unique<QPrinter>(printer, QPrinter::HighResolution);
            }};
}
