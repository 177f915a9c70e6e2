// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfreader.h"
#include "ui/printing/printrun.h"

// Printing in words: what happened, what it means, what to press.
namespace printwords {

QString name(WaybillLayout layout);
// "105 × 148.5 mm", in the interface's way of writing numbers.
QString size(const QSizeF &millimetres);
// "12 waybills, 15 labels".
QString count(const QList<PrintOutcome> &outcomes);
// What the printer's queue shows.
QString jobTitle(const QList<PrintOutcome> &outcomes);

// "12 waybills, 3 of them printed before".
QString countBefore(const QList<PrintDocument> &documents);

// The printer was removed, or the printing system does not answer; an empty name: none was chosen.
text::Message missingPrinter(const QString &printer);
text::Message noPrinters();
text::Message printerRefused(const QString &printer);
// `reason` is the system's, may be empty.
text::Message unwritable(const QString &filePath, const QString &reason);
// The file is one of the archived waybills that are to be printed.
text::Message archivedFile(const QString &filePath);
text::Message unreadable(const QString &filePath);
// Reading it took more time or memory than is allowed.
text::Message tooMuch();
// `program` is the one that reads PDFs.
text::Message noReader(const QString &program);
// Why the waybill in this file is not shown.
text::Message notShown(PdfReader::Trouble trouble, const QString &filePath, const QString &program);
text::Message opening();
// While a run goes on, and where a person has ended it; of 0 sheets while it is not known how many.
text::Message progress(int sheets, int of);
text::Message stopped(const PrintChoice &choice);
// Another run has not ended yet.
text::Message busy();
text::Message testPageSent(const QString &printer);
text::Message paperTooSmall(const QSizeF &paper);

// The end of a run.
text::Message report(const PrintReport &report);

} // namespace printwords
