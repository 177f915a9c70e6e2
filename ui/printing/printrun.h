// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoice.h"
#include "ui/printing/printers.h"
#include "ui/printing/sheettarget.h"
#include "ui/printing/waybillsheet.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QPdfDocument;

// What became of one document.
struct PrintOutcome {
    enum class Kind {
        Printed, // it left the program: to the printer's queue, or into the file
        Unreadable, // its PDF, or a page of it, could not be read
        NotPrinted, // the printer or the file failed
    };

    PrintDocument document;
    Kind kind = Kind::NotPrinted;
    int labels = 0; // 0 where the document could not be opened

    bool operator==(const PrintOutcome &) const = default;
};

struct PrintReport {
    PrintChoice choice;
    QList<PrintOutcome> outcomes; // in the order printed
    std::optional<text::Message> trouble; // of the printer or the file
};

// Prints documents in the order given as one job. It only reads files: nothing here can make a new
// waybill or touch an order. One document or one sheet a turn of the event loop; deleting it
// cancels, and then nothing is printed and no file is written.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(QList<PrintDocument> documents, PrintChoice choice, Printers printers, QObject *parent = nullptr);
    ~PrintRun() override;

    void start();

Q_SIGNALS:
    void progressed(int sheets, int of);
    // Once, never from within start().
    void finished(const PrintReport &report);

private:
    void next(void (PrintRun::*step)());
    void openDocument();
    void openTarget();
    void drawSheet();
    void markUnreadable(const QList<WaybillPage> &pages);
    void end(std::optional<text::Message> trouble);

    PrintReport m_report;
    Printers m_printers;
    std::vector<std::unique_ptr<QPdfDocument>> m_opened; // beside m_report.outcomes; null: not readable
    QList<QList<WaybillPage>> m_sheets;
    qsizetype m_drawn = 0;
    std::unique_ptr<SheetTarget> m_target;
};
