// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoice.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;

// Shows an archived waybill; PgUp, PgDn and the arrows scroll, Ctrl with +, - and 0 zooms. It never
// asks the marketplace for anything.
class WaybillView final : public QDialog
{
    Q_OBJECT

public:
    explicit WaybillView(const PrintDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void printWanted(const PrintDocument &document);
    void fileWanted(const PrintDocument &document);

private:
    QPushButton *addButton(const QString &words);
    void addZoom(const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &zoom);
    void zoomBy(double factor);
    void showPage();

    PrintDocument m_document;
    QPdfDocument *m_pdf;
    QPdfView *m_view;
    QLabel *m_page;
    QHBoxLayout *m_buttons;
};
