// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printrun.h"

#include "ui/printing/printwords.h"

#include <QFileInfo>
#include <QPdfDocument>

#include <algorithm>

PrintRun::PrintRun(QList<PrintDocument> documents, PrintChoice choice, Printers printers, QObject *parent)
    : QObject(parent), m_report{std::move(choice), {}, {}}, m_printers(std::move(printers))
{
    for (PrintDocument &document : documents)
        m_report.outcomes.append({std::move(document)});
}

PrintRun::~PrintRun() = default;

void PrintRun::start()
{
    next(m_report.outcomes.isEmpty() ? &PrintRun::openTarget : &PrintRun::openDocument);
}

void PrintRun::next(void (PrintRun::*step)())
{
    QMetaObject::invokeMethod(
        this, [this, step] { (this->*step)(); }, Qt::QueuedConnection);
}

void PrintRun::openDocument()
{
    PrintOutcome &outcome = m_report.outcomes[qsizetype(m_opened.size())];
    auto document = std::make_unique<QPdfDocument>();
    const bool readable = document->load(outcome.document.filePath) == QPdfDocument::Error::None;
    if (readable && document->pageCount() > 0) {
        outcome.labels = document->pageCount();
    } else {
        outcome.kind = PrintOutcome::Kind::Unreadable;
        document.reset();
    }
    m_opened.push_back(std::move(document));
    const bool more = qsizetype(m_opened.size()) < m_report.outcomes.size();
    next(more ? &PrintRun::openDocument : &PrintRun::openTarget);
}

void PrintRun::openTarget()
{
    QList<WaybillPage> pages;
    for (const auto &document : m_opened) {
        for (int page = 0; document && page < document->pageCount(); ++page)
            pages.append({document.get(), page});
    }
    if (pages.isEmpty())
        return end({});
    const QFileInfo goal(m_report.choice.filePath);
    for (const PrintOutcome &outcome : std::as_const(m_report.outcomes)) {
        // Two files that are not there count as equal.
        if (goal.exists() && goal == QFileInfo(outcome.document.filePath))
            return end(printwords::archivedFile(m_report.choice.filePath));
    }
    m_sheets = sheetsOf(pages, m_report.choice.layout);
    auto target = SheetTarget::open(m_report.choice, m_printers, printwords::jobTitle(m_report.outcomes));
    if (!target)
        return end(target.error());
    m_target = std::move(*target);
    next(&PrintRun::drawSheet);
}

void PrintRun::drawSheet()
{
    const PrintChoice &choice = m_report.choice;
    const QSizeF paper = paperFor(choice.layout, choice.profile.paper);
    const QList<WaybillPage> &sheet = m_sheets[m_drawn];
    const DrawnSheet drawn = ::drawSheet(sheet, choice.layout, paper, m_target->dpi());
    markUnreadable(drawn.unreadable);
    if (drawn.unreadable.size() < sheet.size()) {
        if (const SheetTarget::Done added = m_target->add(drawn.image); !added)
            return end(added.error());
    }
    ++m_drawn;
    Q_EMIT progressed(int(m_drawn), int(m_sheets.size()));
    if (m_drawn < m_sheets.size())
        return next(&PrintRun::drawSheet);
    if (m_target->isEmpty())
        return end({});
    const SheetTarget::Done done = m_target->finish();
    end(done ? std::nullopt : std::optional(done.error()));
}

void PrintRun::markUnreadable(const QList<WaybillPage> &pages)
{
    for (const WaybillPage &page : pages) {
        const auto found = std::ranges::find(m_opened, page.document, &std::unique_ptr<QPdfDocument>::get);
        m_report.outcomes[found - m_opened.begin()].kind = PrintOutcome::Kind::Unreadable;
    }
}

void PrintRun::end(std::optional<text::Message> trouble)
{
    m_target.reset();
    m_report.trouble = std::move(trouble);
    for (PrintOutcome &outcome : m_report.outcomes) {
        if (outcome.kind != PrintOutcome::Kind::Unreadable && !m_report.trouble)
            outcome.kind = PrintOutcome::Kind::Printed;
    }
    Q_EMIT finished(m_report);
}
