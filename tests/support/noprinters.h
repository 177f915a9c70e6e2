// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printers.h"

#include <QPrinter>

// A computer without a printer.
inline Printers noPrinters()
{
    return {[] { return QStringList(); }, [](const QString &) { return std::unique_ptr<QPrinter>(); }};
}
