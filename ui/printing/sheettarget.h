// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoice.h"
#include "ui/printing/printers.h"
#include "ui/text/message.h"

#include <QImage>
#include <QPainter>

#include <tl/expected.hpp>

#include <memory>

class QPagedPaintDevice;
class QSaveFile;

// Where sheets go as one job: a printer, or a PDF file that is there whole or not at all. Gone
// without finish(), it leaves nothing. Its troubles are sentences for people.
class SheetTarget
{
public:
    using Opened = tl::expected<std::unique_ptr<SheetTarget>, text::Message>;
    using Done = tl::expected<void, text::Message>;

    // `title` names the job, or is the PDF's title.
    static Opened open(const PrintChoice &choice, const Printers &printers, const QString &title);
    ~SheetTarget();
    Q_DISABLE_COPY_MOVE(SheetTarget)

    // What to draw the sheets with; a printer may not know the resolution that was asked for.
    int dpi() const;
    // Nothing was added yet.
    bool isEmpty() const { return !m_hasPage; }
    // On a page of its own, from the top-left corner of the paper.
    Done add(const QImage &sheet);
    Done finish();

private:
    SheetTarget() = default;
    static Opened openPrinter(const PrintChoice &choice, const Printers &printers, const QString &title);
    static Opened openFile(const PrintChoice &choice, const QString &title);
    text::Message trouble() const;

    PrintChoice m_choice;
    std::unique_ptr<QSaveFile> m_file; // null for a printer
    std::unique_ptr<QPagedPaintDevice> m_device;
    QPainter m_painter;
    bool m_hasPage = false;
    bool m_finished = false;
};
