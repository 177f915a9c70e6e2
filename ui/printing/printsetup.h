// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoice.h"
#include "ui/printing/printers.h"
#include "ui/style/meaning.h"
#include "ui/text/message.h"

#include <QDialog>
#include <QList>

class Band;
class PaperFields;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class Settings;

// Asks how waybills are printed: the layout, and for each layout its printer, paper and copies,
// which this workstation remembers. Gives one choice by printWanted() or fileWanted(), or nothing.
// Open it with open(). A printer that is not there is said; printing to a file is always possible.
class PrintSetup final : public QDialog
{
    Q_OBJECT

public:
    // Without documents it only sets up: it remembers and gives nothing. `settings` has to outlive it.
    PrintSetup(const QList<PrintDocument> &documents, Settings &settings, Printers printers, QWidget *parent = nullptr);

Q_SIGNALS:
    void printWanted(const PrintChoice &choice);
    // The file's name is still to be asked for.
    void fileWanted(const PrintChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons(const QList<PrintDocument> &documents);
    WaybillLayout layoutShown() const;
    void showLayout();
    // Asks again which printers there are.
    void showPrinters();
    void keepProfile();
    void printTestPage();
    void rememberAndClose();
    void say(Meaning meaning, const text::Message &message);
    void makeRoom();
    void refresh();

    Settings &m_settings;
    Printers m_printers;
    QStringList m_names; // of the printers there are
    std::array<PrintProfile, waybillLayouts.size()> m_profiles; // by layout
    WaybillLayout m_layout = WaybillLayout::A4; // whose profile the fields show
    QFormLayout *m_form;
    QComboBox *m_layouts;
    QComboBox *m_printer;
    PaperFields *m_paper;
    QSpinBox *m_copies;
    Band *m_band;
    QPushButton *m_testPage;
    QPushButton *m_toFile;
    QPushButton *m_go;
};
