// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillview.h"

#include "ui/printing/pagepicture.h"
#include "ui/printing/pageview.h"
#include "ui/printing/printwords.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/people.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

WaybillView::WaybillView(const PrintDocument &document, QWidget *parent, const PdfReader::Options &reading)
    : QDialog(parent), m_document(document), m_reader(reading), m_band(new Band), m_view(new PageView),
      m_page(new QLabel), m_column(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    setWindowTitle(tr("Waybill № %1").arg(text::groupedCode(OrderCode(document.number))));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_view->setAccessibleName(tr("Waybill"));
    // Around the pages; the usual colour is a pale grey also where all else is dark.
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Dark, hairline(palette()));
    m_view->setPalette(colours);

    m_column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    m_column->setSpacing(2 * Tokens::gap);
    m_column->addWidget(m_band);
    m_column->addWidget(m_view, 1);
    m_column->addLayout(m_buttons);
    m_band->hide();
    addButtons();
    keepWithinScreen(*this);

    connect(m_view, &PageView::pictureWanted, this, &WaybillView::drawPage);
    connect(m_view, &PageView::currentPageChanged, this, &WaybillView::showPage);
    m_isSlow.setSingleShot(true);
    m_isSlow.setInterval(std::chrono::seconds(1));
    connect(&m_isSlow, &QTimer::timeout, this, [this] {
        m_band->setMessage(Meaning::Information, printwords::opening());
        m_band->show();
    });
    resize(760, 680); // on the screen of a counter
    m_view->setFocus();
    readFile();
}

void WaybillView::addButtons()
{
    m_buttons->setSpacing(Tokens::gap);
    constexpr double step = 1.25;
    addZoom(tr("Zoom &out"), {QKeySequence(QKeySequence::ZoomOut)}, [this] { m_view->zoomBy(1 / step); });
    //: Ctrl and = is the same key without Shift
    addZoom(tr("&Zoom in"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            [this] { m_view->zoomBy(step); });
    addZoom(tr("Whole &width"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->fitWidth(); });
    m_buttons->addWidget(m_page);
    m_buttons->addStretch();
    QPushButton *toFile = addButton(tr("Print to &file…"));
    QPushButton *print = addButton(m_document.printedBefore ? tr("&Reprint…") : tr("&Print…"));
    setPrimary(*print);
    m_close = addButton(tr("Close"));
    m_close->setDefault(true);
    connect(toFile, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_document); });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_document); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
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

bool WaybillView::isReady() const
{
    return m_view->isHidden() || m_view->isDrawn();
}

void WaybillView::readFile()
{
    allow(false);
    QFile file(m_document.filePath);
    if (!file.open(QIODevice::ReadOnly))
        return sayTrouble(PdfReader::Trouble::Unreadable);
    m_pdf = file.readAll();
    m_isSlow.start();
    m_reader.measure(m_pdf, [this](const PdfReader::Pages &pages) {
        m_isSlow.stop();
        m_band->hide();
        if (!pages)
            return sayTrouble(pages.error());
        m_pages = int(pages->size());
        allow(true);
        m_view->setPages(*pages);
        showPage();
    });
}

void WaybillView::drawPage(int page, const QSize &dots)
{
    const PdfCut whole{.page = page, .scaled = dots, .clip = QRect(QPoint(), dots)};
    m_isSlow.start();
    m_reader.draw(m_pdf, whole, [this, page](const PdfReader::Picture &picture) {
        m_isSlow.stop();
        m_band->hide();
        if (picture)
            m_view->setPicture(page, imageOf(*picture));
        else
            sayTrouble(picture.error());
    });
}

void WaybillView::sayTrouble(PdfReader::Trouble trouble)
{
    m_band->setMessage(Meaning::Late, printwords::notShown(trouble, m_document.filePath, m_reader.program()));
    m_band->show();
    m_view->hide();
    m_page->clear();
    allow(false);
    m_column->addStretch(1);
    // Room for the words is enough; what is scrolled as a whole stays as the screen wants it.
    if (layout() == m_column)
        resize(width(), m_column->totalHeightForWidth(width()));
}

void WaybillView::allow(bool readable)
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(readable || button == m_close);
}

void WaybillView::showPage()
{
    //: A page of a waybill: one for every parcel of the order
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_pages));
}
