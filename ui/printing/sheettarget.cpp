// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheettarget.h"

#include "ui/printing/printwords.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace {

QPageSize pageSizeOf(const PrintChoice &choice)
{
    return QPageSize(paperFor(choice.layout, choice.profile.paper), QPageSize::Millimeter);
}

} // namespace

SheetTarget::Opened SheetTarget::open(const PrintChoice &choice, const Printers &printers, const QString &title)
{
    return choice.filePath.isEmpty() ? openPrinter(choice, printers, title) : openFile(choice, title);
}

SheetTarget::Opened SheetTarget::openPrinter(const PrintChoice &choice, const Printers &printers, const QString &title)
{
    std::unique_ptr<QPrinter> printer = printers.open(choice.profile.printer);
    if (!printer)
        return tl::unexpected(printwords::missingPrinter(choice.profile.printer));
    printer->setDocName(title);
    printer->setResolution(choice.profile.dpi);
    printer->setFullPage(true); // the waybill has margins of its own
    printer->setPageSize(pageSizeOf(choice));
    printer->setPageMargins({});
    printer->setCopyCount(choice.profile.copies);

    std::unique_ptr<SheetTarget> target(new SheetTarget);
    target->m_choice = choice;
    target->m_device = std::move(printer);
    if (!target->m_painter.begin(target->m_device.get()))
        return tl::unexpected(target->trouble());
    return target;
}

SheetTarget::Opened SheetTarget::openFile(const PrintChoice &choice, const QString &title)
{
    auto file = std::make_unique<QSaveFile>(choice.filePath);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(printwords::unwritable(choice.filePath, file->errorString()));
    auto writer = std::make_unique<QPdfWriter>(file.get());
    writer->setTitle(title);
    writer->setResolution(choice.profile.dpi);
    writer->setPageSize(pageSizeOf(choice));
    writer->setPageMargins({});

    std::unique_ptr<SheetTarget> target(new SheetTarget);
    target->m_choice = choice;
    target->m_file = std::move(file);
    target->m_device = std::move(writer);
    if (!target->m_painter.begin(target->m_device.get()))
        return tl::unexpected(target->trouble());
    return target;
}

SheetTarget::~SheetTarget()
{
    if (m_finished)
        return;
    if (auto *printer = dynamic_cast<QPrinter *>(m_device.get()))
        printer->abort();
    if (m_painter.isActive())
        m_painter.end(); // writes the PDF's end; the file goes without commit()
}

int SheetTarget::dpi() const
{
    return m_device->logicalDpiX();
}

SheetTarget::Done SheetTarget::add(const QImage &sheet)
{
    if (m_hasPage && !m_device->newPage())
        return tl::unexpected(trouble());
    m_hasPage = true;
    // Otherwise Qt makes a JPEG of it, and bars with soft edges.
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.drawImage(0, 0, sheet);
    return {};
}

SheetTarget::Done SheetTarget::finish()
{
    const bool written = m_painter.end();
    const auto *printer = dynamic_cast<const QPrinter *>(m_device.get());
    const bool refused = printer && printer->printerState() == QPrinter::Error;
    if (!written || refused || (m_file && !m_file->commit()))
        return tl::unexpected(trouble());
    m_finished = true;
    return {};
}

text::Message SheetTarget::trouble() const
{
    return m_file ? printwords::unwritable(m_choice.filePath, m_file->errorString())
                  : printwords::printerRefused(m_choice.profile.printer);
}
