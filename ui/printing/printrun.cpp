// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printrun.h"

#include "ui/printing/printwords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

PrintRun::PrintRun(QList<PrintDocument> documents, PrintChoice choice, Printers printers,
                   const PdfReader::Options &reading, QObject *parent)
    : QObject(parent), m_report{std::move(choice), {}, {}}, m_printers(std::move(printers)), m_reader(reading)
{
    for (PrintDocument &document : documents)
        m_report.outcomes.append({std::move(document)});
}

PrintRun::~PrintRun() = default;

void PrintRun::start()
{
    next(&PrintRun::openDocument);
}

void PrintRun::next(void (PrintRun::*step)())
{
    QMetaObject::invokeMethod(
        this, [this, step] { (this->*step)(); }, Qt::QueuedConnection);
}

void PrintRun::openDocument()
{
    if (m_looked == m_report.outcomes.size())
        return openTarget();
    const qsizetype document = m_looked++;
    m_reader.measure(bytesOf(document), [this, document](const PdfReader::Pages &pages) {
        if (!pages && pages.error() == PdfReader::Trouble::NoProgram)
            return end(printwords::noReader(m_reader.program()));
        if (pages) {
            m_report.outcomes[document].labels = int(pages->size());
            m_pages += pagesOf(document, *pages);
        } else {
            lose(document, pages.error());
        }
        openDocument();
    });
}

void PrintRun::openTarget()
{
    if (m_pages.isEmpty())
        return end({});
    const QFileInfo goal(m_report.choice.filePath);
    for (const PrintOutcome &outcome : std::as_const(m_report.outcomes)) {
        // Two files that are not there count as equal.
        if (goal.exists() && goal == QFileInfo(outcome.document.filePath))
            return end(printwords::archivedFile(m_report.choice.filePath));
    }
    m_sheets = sheetsOf(m_pages, m_report.choice.layout);
    auto target = SheetTarget::open(m_report.choice, m_printers, printwords::jobTitle(m_report.outcomes));
    if (!target)
        return end(target.error());
    m_target = std::move(*target);
    next(&PrintRun::beginSheet);
}

void PrintRun::beginSheet()
{
    const PrintChoice &choice = m_report.choice;
    const QSizeF paper = paperFor(choice.layout, choice.profile.paper);
    m_sheet.emplace(m_sheets[m_drawn], choice.layout, paper, m_target->dpi());
    m_piece = 0;
    drawPiece();
}

void PrintRun::drawPiece()
{
    const auto &pieces = m_sheet->pieces();
    while (m_piece < pieces.size() && isLost(pieces[m_piece].page.document))
        ++m_piece;
    if (m_piece == pieces.size())
        return endSheet();
    const WaybillSheet::Piece piece = pieces[m_piece++];
    m_reader.draw(bytesOf(piece.page.document), piece.cut, [this, piece](const PdfReader::Picture &picture) {
        if (picture)
            m_sheet->put(piece, *picture);
        else
            lose(piece.page.document, picture.error());
        drawPiece();
    });
}

void PrintRun::endSheet()
{
    if (!m_sheet->isEmpty()) {
        if (const SheetTarget::Done added = m_target->add(m_sheet->image()); !added)
            return end(added.error());
    }
    m_sheet.reset();
    ++m_drawn;
    Q_EMIT progressed(int(m_drawn), int(m_sheets.size()));
    if (m_drawn < m_sheets.size())
        return next(&PrintRun::beginSheet);
    if (m_target->isEmpty())
        return end({});
    const SheetTarget::Done done = m_target->finish();
    end(done ? std::nullopt : std::optional(done.error()));
}

bool PrintRun::isLost(qsizetype document) const
{
    const PrintOutcome::Kind kind = m_report.outcomes[document].kind;
    return kind == PrintOutcome::Kind::Unreadable || kind == PrintOutcome::Kind::TooMuch;
}

void PrintRun::lose(qsizetype document, PdfReader::Trouble trouble)
{
    using Kind = PrintOutcome::Kind;
    m_report.outcomes[document].kind = trouble == PdfReader::Trouble::TooMuch ? Kind::TooMuch : Kind::Unreadable;
}

// Empty for a file that is gone, which then is no PDF.
QByteArray PrintRun::bytesOf(qsizetype document)
{
    if (std::exchange(m_readDocument, document) != document) {
        QFile file(m_report.outcomes[document].document.filePath);
        m_bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return m_bytes;
}

void PrintRun::end(std::optional<text::Message> trouble)
{
    m_target.reset();
    m_report.trouble = std::move(trouble);
    const auto left = m_report.choice.isIntoFile() ? PrintOutcome::Kind::Saved : PrintOutcome::Kind::Printed;
    for (qsizetype i = 0; i < m_report.outcomes.size(); ++i) {
        if (!isLost(i) && !m_report.trouble)
            m_report.outcomes[i].kind = left;
    }
    Q_EMIT finished(m_report);
}
