// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfreader.h"
#include "ui/printing/printchoice.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class Band;
class PageView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// Shows an archived waybill; PgUp, PgDn and the arrows scroll, Ctrl with +, - and 0 zooms. It never
// asks the marketplace for anything. The PDF is read by a process of its own (PdfReader): one that
// cannot be read, or not within the limits, is a sentence.
class WaybillView final : public QDialog
{
    Q_OBJECT

public:
    explicit WaybillView(const PrintDocument &document, QWidget *parent = nullptr,
                         const PdfReader::Options &reading = {});

    // What is in sight is drawn, or it was said why not.
    bool isReady() const;

Q_SIGNALS:
    void printWanted(const PrintDocument &document);
    void fileWanted(const PrintDocument &document);

private:
    void addButtons();
    QPushButton *addButton(const QString &words);
    void addZoom(const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &zoom);
    void readFile();
    void drawPage(int page, const QSize &dots);
    void sayTrouble(PdfReader::Trouble trouble);
    void allow(bool readable);
    void showPage();

    PrintDocument m_document;
    QByteArray m_pdf;
    PdfReader m_reader;
    int m_pages = 0;
    QTimer m_isSlow;
    Band *m_band;
    PageView *m_view;
    QLabel *m_page;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QPushButton *m_close = nullptr;
};
