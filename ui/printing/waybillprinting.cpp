// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillprinting.h"

#include "core/base/settings.h"
#include "ui/printing/printsetup.h"
#include "ui/printing/printwords.h"
#include "ui/printing/waybillview.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString suggestedPath(const QList<PrintDocument> &documents)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(documents.size() == 1 ? u"waybill-%1.pdf"_s.arg(documents.front().number)
                                                 : u"waybills-%1.pdf"_s.arg(documents.size()));
}

Meaning meaningOf(const PrintReport &report)
{
    if (report.trouble)
        return Meaning::Late;
    const auto wanted = report.choice.isIntoFile() ? PrintOutcome::Kind::Saved : PrintOutcome::Kind::Printed;
    const bool whole =
        std::ranges::all_of(report.outcomes, [wanted](const PrintOutcome &outcome) { return outcome.kind == wanted; });
    return whole ? Meaning::Done : Meaning::Late;
}

} // namespace

WaybillPrinting::WaybillPrinting(Settings &settings, Printers printers, QWidget &window,
                                 std::chrono::milliseconds silentFor)
    : QObject(&window), m_settings(settings), m_printers(std::move(printers)), m_window(window), m_silentFor(silentFor)
{
    m_beginsToTell.setSingleShot(true);
    m_beginsToTell.setInterval(m_silentFor);
    // A file may keep its reader busy for long before there is a sheet to tell of.
    connect(&m_beginsToTell, &QTimer::timeout, this, [this] { Q_EMIT progressed(0, 0); });
}

void WaybillPrinting::print(const QList<PrintDocument> &documents)
{
    const PrintChoice choice = remembered();
    if (m_printers.names().contains(choice.profile.printer))
        run(documents, choice);
    else
        printAs(documents);
}

void WaybillPrinting::printAs(const QList<PrintDocument> &documents)
{
    auto *setup = new PrintSetup(documents, m_settings, m_printers, &m_window);
    setup->setAttribute(Qt::WA_DeleteOnClose);
    connect(setup, &PrintSetup::printWanted, this, [=, this](const PrintChoice &choice) { run(documents, choice); });
    connect(setup, &PrintSetup::fileWanted, this,
            [=, this](const PrintChoice &choice) { askForFile(documents, choice); });
    setup->open();
}

void WaybillPrinting::printToFile(const QList<PrintDocument> &documents)
{
    askForFile(documents, remembered());
}

void WaybillPrinting::view(const PrintDocument &document)
{
    auto *view = new WaybillView(document, &m_window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(view, &WaybillView::printWanted, this, [this](const PrintDocument &shown) { printAs({shown}); });
    connect(view, &WaybillView::fileWanted, this, [this](const PrintDocument &shown) { printToFile({shown}); });
    view->open();
}

void WaybillPrinting::setUp()
{
    auto *setup = new PrintSetup({}, m_settings, m_printers, &m_window);
    setup->setAttribute(Qt::WA_DeleteOnClose);
    setup->open();
}

void WaybillPrinting::stop()
{
    if (!m_run)
        return;
    delete m_run;
    m_beginsToTell.stop();
    Q_EMIT said(Meaning::Information, printwords::stopped(m_choice));
}

PrintChoice WaybillPrinting::remembered() const
{
    const QString kind = m_settings.waybillKind();
    const WaybillLayout layout = layoutOfKey(kind);
    return {layout, m_settings.printProfile(settingsKey(layout), usualProfile(layout)), {}};
}

void WaybillPrinting::askForFile(const QList<PrintDocument> &documents, const PrintChoice &choice)
{
    auto *dialog = new QFileDialog(&m_window, tr("Print to file"), suggestedPath(documents), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        PrintChoice intoFile = choice;
        intoFile.filePath = path;
        run(documents, intoFile);
    });
    dialog->open();
}

void WaybillPrinting::run(const QList<PrintDocument> &documents, const PrintChoice &choice)
{
    if (m_run) {
        Q_EMIT said(Meaning::Near, printwords::busy());
        return;
    }
    m_choice = choice;
    m_run = new PrintRun(documents, choice, m_printers, {}, this);
    connect(m_run, &PrintRun::progressed, this, [this](int sheets, int of) {
        m_beginsToTell.stop();
        if (m_sinceBegun.elapsed() >= m_silentFor.count())
            Q_EMIT progressed(sheets, of);
    });
    m_sinceBegun.start();
    m_beginsToTell.start();
    connect(m_run, &PrintRun::finished, this, [this](const PrintReport &report) {
        m_beginsToTell.stop();
        m_run->deleteLater();
        m_run.clear();
        Q_EMIT said(meaningOf(report), printwords::report(report));
        Q_EMIT finished(report);
    });
    m_run->start();
}
