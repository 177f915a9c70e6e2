// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printrun.h"
#include "ui/style/meaning.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWidget;
class Settings;

// What the window calls to print and show archived waybills. It only reads their files: first
// prints and reprints alike can neither make a new waybill nor touch an order. Documents are printed
// in the order given, which is the hand-over's.
class WaybillPrinting final : public QObject
{
    Q_OBJECT

public:
    // `settings` and `window` have to outlive it; dialogs open over the window. Of a run's progress
    // nothing is told for the first moments: most are over by then.
    WaybillPrinting(Settings &settings, Printers printers, QWidget &window,
                    std::chrono::milliseconds silentFor = std::chrono::seconds(1));

    // At once, as the workstation remembers it; asks where nothing is remembered or the printer is
    // not there now.
    void print(const QList<PrintDocument> &documents);
    // Asks how, and remembers the answer.
    void printAs(const QList<PrintDocument> &documents);
    // Asks for the file; the layout is the remembered one.
    void printToFile(const QList<PrintDocument> &documents);
    void view(const PrintDocument &document);
    // Asks how waybills are to be printed from now on.
    void setUp();
    // Ends a run that goes on: nothing of it is printed, no file is written.
    void stop();

Q_SIGNALS:
    void progressed(int sheets, int of);
    // For whoever remembers what was printed.
    void finished(const PrintReport &report);
    // For the person: the end of a run, or why none began.
    void said(Meaning meaning, const text::Message &message);

private:
    PrintChoice remembered() const;
    void askForFile(const QList<PrintDocument> &documents, const PrintChoice &choice);
    void run(const QList<PrintDocument> &documents, const PrintChoice &choice);

    Settings &m_settings;
    Printers m_printers;
    QWidget &m_window;
    QPointer<PrintRun> m_run;
    std::chrono::milliseconds m_silentFor;
    QTimer m_beginsToTell;
    QElapsedTimer m_sinceBegun;
    PrintChoice m_choice; // of the run
};
