// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillview.h"

#include "ui/printing/printwords.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/people.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

WaybillView::WaybillView(const PrintDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_pdf(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_page(new QLabel), m_buttons(new QHBoxLayout)
{
    setWindowTitle(tr("Waybill № %1").arg(text::groupedCode(OrderCode(document.number))));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_view->setAccessibleName(tr("Waybill"));
    // Around the pages; the usual colour is a pale grey also where all else is dark.
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Dark, hairline(palette()));
    m_view->setPalette(colours);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    const bool readable = m_pdf->load(document.filePath) == QPdfDocument::Error::None && m_pdf->pageCount() > 0;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    if (readable) {
        m_view->setDocument(m_pdf);
        column->addWidget(m_view, 1);
    } else {
        m_view->hide();
        auto *band = new Band;
        band->setMessage(Meaning::Late, printwords::unreadable(document.filePath));
        column->addWidget(band);
        column->addStretch();
    }
    column->addLayout(m_buttons);
    m_buttons->setSpacing(Tokens::gap);
    constexpr double step = 1.25;
    addZoom(tr("Zoom &out"), {QKeySequence(QKeySequence::ZoomOut)}, [this] { zoomBy(1 / step); });
    //: Ctrl and = is the same key without Shift
    addZoom(tr("&Zoom in"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            [this] { zoomBy(step); });
    addZoom(tr("Whole &width"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    m_buttons->addWidget(m_page);
    m_buttons->addStretch();
    QPushButton *toFile = addButton(tr("Print to &file…"));
    QPushButton *print = addButton(document.printedBefore ? tr("&Reprint…") : tr("&Print…"));
    setPrimary(*print);
    QPushButton *close = addButton(tr("Close"));
    close->setDefault(true);

    keepWithinScreen(*this);
    connect(toFile, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_document); });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_document); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &WaybillView::showPage);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(readable || button == close);
    if (readable) {
        resize(760, 680); // on the screen of a counter
        showPage();
        m_view->setFocus();
    }
}

QPushButton *WaybillView::addButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAccessibleName(QString(words).remove(u'&'));
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void WaybillView::addZoom(const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &zoom)
{
    QPushButton *button = addButton(words);
    button->setToolTip(keys.front().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, zoom);
    for (const QKeySequence &key : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
}

void WaybillView::zoomBy(double factor)
{
    // While it fits the width, the view does not say its factor: what it shows tells.
    double now = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth) {
        constexpr double pointsPerInch = 72;
        const QMargins margins = m_view->documentMargins();
        const double wide = m_pdf->pagePointSize(0).width() * m_view->logicalDpiX() / pointsPerInch;
        now = (m_view->viewport()->width() - margins.left() - margins.right()) / wide;
    }
    constexpr double smallest = 0.25;
    constexpr double largest = 5;
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, smallest, largest));
}

void WaybillView::showPage()
{
    //: A page of a waybill: one for every parcel of the order
    m_page->setText(tr("Page %1 of %2").arg(m_view->pageNavigator()->currentPage() + 1).arg(m_pdf->pageCount()));
}
