// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/waybills/archivedwaybill.h"
#include "ui/printing/waybilllayout.h"

#include <QString>

// A waybill's archived PDF, which is only ever read.
struct PrintDocument {
    QString number{}; // the order's, for people
    QString filePath{};
    bool printedBefore = false; // then it is called a reprint
    WaybillId waybill = 0; // whose file it is; what became of it is remembered under this

    bool operator==(const PrintDocument &) const = default;
};

// How and where to.
struct PrintChoice {
    WaybillLayout layout = WaybillLayout::A4;
    PrintProfile profile{};
    QString filePath{}; // empty: to the profile's printer

    bool isIntoFile() const { return !filePath.isEmpty(); }
    bool operator==(const PrintChoice &) const = default;
};
