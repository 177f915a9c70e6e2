// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfreader.h"
#include "ui/printing/printchoice.h"
#include "ui/printing/printers.h"
#include "ui/printing/sheettarget.h"
#include "ui/printing/waybillsheet.h"

#include <QObject>

#include <memory>
#include <optional>

// What became of one document.
struct PrintOutcome {
    enum class Kind {
        Printed, // it left the program, to the printer's queue
        Saved, // into a PDF: nobody has it on paper
        Unreadable, // its PDF, or a page of it, could not be read
        TooMuch, // reading it took more time or memory than is allowed
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
// waybill or touch an order. The documents are read by a process of its own (PdfReader): one that
// cannot be read costs itself only. Deleting the run cancels, and then nothing is printed and no
// file is written.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(QList<PrintDocument> documents, PrintChoice choice, Printers printers,
             const PdfReader::Options &reading = {}, QObject *parent = nullptr);
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
    void beginSheet();
    void drawPiece();
    void endSheet();
    bool isLost(qsizetype document) const;
    void lose(qsizetype document, PdfReader::Trouble trouble);
    QByteArray bytesOf(qsizetype document);
    void end(std::optional<text::Message> trouble);

    PrintReport m_report;
    Printers m_printers;
    PdfReader m_reader;
    qsizetype m_looked = 0; // at so many documents
    QList<WaybillPage> m_pages; // of those that can be read
    QList<QList<WaybillPage>> m_sheets;
    qsizetype m_drawn = 0; // so many sheets
    std::optional<WaybillSheet> m_sheet; // being drawn
    qsizetype m_piece = 0;
    qsizetype m_readDocument = -1; // whose bytes are at hand: pages of one follow each other
    QByteArray m_bytes;
    std::unique_ptr<SheetTarget> m_target;
};
