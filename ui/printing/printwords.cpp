// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printwords.h"

#include "ui/text/people.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace printwords {

namespace {

struct Printing {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QString waybills(qsizetype number)
{
    return Printing::tr("%n waybills", nullptr, int(number));
}

QStringList numbersOf(const QList<PrintOutcome> &outcomes, PrintOutcome::Kind kind)
{
    QStringList numbers;
    for (const PrintOutcome &outcome : outcomes) {
        if (outcome.kind == kind)
            numbers.append(text::groupedCode(OrderCode(outcome.document.number)));
    }
    return numbers;
}

QString lostWords(const QList<PrintOutcome> &outcomes)
{
    QStringList words;
    const auto list = [](const QStringList &numbers) { return numbers.join(u", № "_s); };
    if (const auto numbers = numbersOf(outcomes, PrintOutcome::Kind::Unreadable); !numbers.isEmpty())
        //: %1 is one or several order numbers
        words.append(Printing::tr("Could not be read: № %1.").arg(list(numbers)));
    if (const auto numbers = numbersOf(outcomes, PrintOutcome::Kind::TooMuch); !numbers.isEmpty())
        //: Of PDFs; %1 is one or several order numbers
        words.append(Printing::tr("Stopped, for needing too much time or memory: № %1.").arg(list(numbers)));
    return words.join(u' ');
}

bool isDone(const PrintOutcome &outcome)
{
    return outcome.kind == PrintOutcome::Kind::Printed || outcome.kind == PrintOutcome::Kind::Saved;
}

QString takeFromCabinet()
{
    return Printing::tr("Take the waybill from the seller's cabinet; the orders are as they were.");
}

QString goal(const PrintChoice &choice, const QString &what)
{
    if (!choice.isIntoFile())
        //: %1 is a printer, %2 is "12 waybills, 15 labels"
        return Printing::tr("Sent to the printer “%1”: %2.").arg(choice.profile.printer, what);
    //: %1 is a file, %2 is "12 waybills, 15 labels"
    return Printing::tr("Saved as “%1”: %2.").arg(QDir::toNativeSeparators(choice.filePath), what);
}

} // namespace

QString name(WaybillLayout layout)
{
    switch (layout) {
    case WaybillLayout::A4:
        return Printing::tr("A4 page as it is");
    case WaybillLayout::Label:
        return Printing::tr("Label");
    case WaybillLayout::FourUp:
        return Printing::tr("Four labels on an A4 sheet");
    }
    Q_UNREACHABLE();
}

QString size(const QSizeF &millimetres)
{
    const auto side = [](double length) {
        constexpr int shortest = QLocale::FloatingPointShortest;
        return QLocale().toString(std::round(length * 10) / 10, 'f', shortest);
    };
    //: Width and height of a paper
    return Printing::tr("%1 × %2 mm").arg(side(millimetres.width()), side(millimetres.height()));
}

QString count(const QList<PrintOutcome> &outcomes)
{
    int labels = 0;
    for (const PrintOutcome &outcome : outcomes)
        labels += outcome.labels;
    return waybills(outcomes.size()) + u", "_s + Printing::tr("%n labels", nullptr, labels);
}

QString jobTitle(const QList<PrintOutcome> &outcomes)
{
    if (outcomes.size() == 1)
        return Printing::tr("Waybill № %1").arg(outcomes.front().document.number);
    return waybills(outcomes.size());
}

QString countBefore(const QList<PrintDocument> &documents)
{
    const qsizetype before = std::ranges::count(documents, true, &PrintDocument::printedBefore);
    if (before == 0)
        return waybills(documents.size());
    if (before == documents.size())
        return Printing::tr("%n waybills, printed before", nullptr, int(before));
    return waybills(documents.size()) + u", "_s + Printing::tr("%n of them printed before", nullptr, int(before));
}

text::Message missingPrinter(const QString &printer)
{
    if (printer.isEmpty())
        return {Printing::tr("No printer is chosen."), {}, Printing::tr("Choose one or print to file.")};
    return {Printing::tr("The printer “%1” is not available.").arg(printer),
            {},
            Printing::tr("Choose another or print to file.")};
}

text::Message noPrinters()
{
    return {Printing::tr("This computer has no printer now."),
            Printing::tr("None is installed, or the printing system is not running."), Printing::tr("Print to file.")};
}

text::Message printerRefused(const QString &printer)
{
    return {Printing::tr("The printer “%1” did not take the job.").arg(printer),
            Printing::tr("The orders are as they were."),
            Printing::tr("Look after the printer and print again, or print to file.")};
}

text::Message unwritable(const QString &filePath, const QString &reason)
{
    const QString path = QDir::toNativeSeparators(filePath);
    //: %1 is a file, %2 is the system's reason
    return {reason.isEmpty() ? Printing::tr("“%1” cannot be written.").arg(path)
                             : Printing::tr("“%1” cannot be written: %2.").arg(path, reason),
            Printing::tr("Nothing was saved."), Printing::tr("Choose another place.")};
}

text::Message archivedFile(const QString &filePath)
{
    return {Printing::tr("“%1” is the archived waybill itself.").arg(QDir::toNativeSeparators(filePath)),
            Printing::tr("The archive stays as it is; nothing was saved."), Printing::tr("Choose another place.")};
}

text::Message unreadable(const QString &filePath)
{
    return {Printing::tr("The waybill cannot be read."),
            Printing::tr("“%1” is missing or damaged.").arg(QDir::toNativeSeparators(filePath)), takeFromCabinet()};
}

text::Message tooMuch()
{
    return {Printing::tr("Opening the waybill was stopped."),
            Printing::tr("It needs more time or memory than is allowed: the file may be damaged, or made to do harm. "
                         "It stays in the archive."),
            takeFromCabinet()};
}

text::Message noReader(const QString &program)
{
    return {Printing::tr("The part of the program that reads waybills is missing."),
            //: %1 is a file
            Printing::tr("“%1” is not there, or cannot be started. The waybills are kept as they were.")
                .arg(QDir::toNativeSeparators(program)),
            Printing::tr("Install the program once more.")};
}

text::Message notShown(PdfReader::Trouble trouble, const QString &filePath, const QString &program)
{
    switch (trouble) {
    case PdfReader::Trouble::Unreadable:
        return unreadable(filePath);
    case PdfReader::Trouble::TooMuch:
        return tooMuch();
    case PdfReader::Trouble::NoProgram:
        return noReader(program);
    }
    Q_UNREACHABLE();
}

text::Message opening()
{
    return {Printing::tr("The waybill is being opened."), {}, {}};
}

text::Message progress(int sheets, int of)
{
    if (of == 0)
        return {Printing::tr("The waybills are being read."), {}, {}};
    //: Of the sheets that are to be printed or saved
    return {Printing::tr("The waybills are being prepared: %1 of %2 sheets.").arg(sheets).arg(of), {}, {}};
}

text::Message stopped(const PrintChoice &choice)
{
    return {choice.isIntoFile() ? Printing::tr("Stopped: nothing was saved.")
                                : Printing::tr("Stopped: nothing was printed."),
            Printing::tr("The orders are as they were."),
            {}};
}

text::Message busy()
{
    return {Printing::tr("The printing before this one goes on."), {}, Printing::tr("Print again when it has ended.")};
}

text::Message testPageSent(const QString &printer)
{
    return {Printing::tr("The test page was sent to the printer “%1”.").arg(printer),
            Printing::tr("On it the square measures 50 mm and the marks at the edges stand 10 mm apart; if not, "
                         "turn off “fit to page” in the printer's own settings."),
            {}};
}

text::Message paperTooSmall(const QSizeF &paper)
{
    return {Printing::tr("The label would be %1.").arg(size(fitted(labelSize, paper).rect.size())),
            Printing::tr("The marketplace takes none smaller than 105 × 74 mm."),
            Printing::tr("Choose a larger paper.")};
}

text::Message report(const PrintReport &report)
{
    const QString lost = lostWords(report.outcomes);
    if (report.trouble) {
        text::Message message = *report.trouble;
        message.meaning = text::Message{message.meaning, lost, {}}.whole();
        return message;
    }
    QList<PrintOutcome> done;
    std::ranges::copy_if(report.outcomes, std::back_inserter(done), isDone);
    if (done.isEmpty())
        return {report.choice.isIntoFile() ? Printing::tr("Nothing was saved.") : Printing::tr("Nothing was printed."),
                lost, takeFromCabinet()};
    return {goal(report.choice, count(done)), lost, lost.isEmpty() ? QString() : takeFromCabinet()};
}

} // namespace printwords
