// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int pageGap = 6; // pixels around the pages and between them
constexpr double pointsInAnInch = 72;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 5;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    // One that comes and goes with the height of the pages would change their width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    constexpr int step = 40;
    verticalScrollBar()->setSingleStep(step);
    horizontalScrollBar()->setSingleStep(step);
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setPages(const QList<QSizeF> &points)
{
    m_pages.clear();
    for (const QSizeF &size : points)
        m_pages.append({size, {}, {}});
    lay();
}

void PageView::setPicture(int page, const QImage &picture)
{
    m_isAsked = false;
    m_pages[page].picture = picture;
    viewport()->update();
    askForNext();
}

void PageView::fitWidth()
{
    m_ownZoom.reset();
    lay();
}

double PageView::zoom() const
{
    if (m_ownZoom)
        return *m_ownZoom;
    double widest = 1; // points
    for (const Page &page : m_pages)
        widest = std::max(widest, page.points.width());
    const double room = std::max(1, viewport()->width() - 2 * pageGap);
    return room * pointsInAnInch / (widest * logicalDpiX());
}

void PageView::zoomBy(double factor)
{
    const QScrollBar &bar = *verticalScrollBar();
    const double middle = bar.value() + bar.pageStep() / 2.0;
    const double before = zoom();
    m_ownZoom = std::clamp(before * factor, smallestZoom, largestZoom);
    lay();
    // What was in the middle stays there.
    verticalScrollBar()->setValue(qRound(middle * *m_ownZoom / before - bar.pageStep() / 2.0));
}

int PageView::currentPage() const
{
    const int middle = seen().center().y();
    const auto found =
        std::ranges::find_if(m_pages, [middle](const Page &page) { return page.place.bottom() + pageGap >= middle; });
    return int(std::min(found - m_pages.begin(), std::max(qsizetype(0), m_pages.size() - 1)));
}

bool PageView::isDrawn() const
{
    return !m_pages.isEmpty() && std::ranges::all_of(m_pages, [this](const Page &page) {
        return !isInSight(page) || page.picture.size() == wantedDots(page);
    });
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().brush(QPalette::Dark));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPoint corner = seen().topLeft();
    for (const Page &page : std::as_const(m_pages)) {
        if (!isInSight(page))
            continue;
        const QRect place = page.place.translated(-corner);
        painter.fillRect(place, Qt::white);
        if (!page.picture.isNull())
            painter.drawImage(place, page.picture);
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    lay();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    askForNext();
    tellPage();
}

void PageView::showEvent(QShowEvent *)
{
    askForNext();
}

void PageView::lay()
{
    const double scale = zoom() * logicalDpiX() / pointsInAnInch;
    const int room = viewport()->width();
    int widest = 0;
    int y = pageGap;
    for (Page &page : m_pages) {
        const QSize size = (page.points * scale).toSize().expandedTo(QSize(1, 1));
        page.place = QRect(QPoint(std::max(pageGap, (room - size.width()) / 2), y), size);
        y += size.height() + pageGap;
        widest = std::max(widest, size.width() + 2 * pageGap);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setRange(0, m_ownZoom ? std::max(0, widest - room) : 0);
    viewport()->update();
    askForNext();
    tellPage();
}

QRect PageView::seen() const
{
    return {QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size()};
}

QSize PageView::wantedDots(const Page &page) const
{
    constexpr double mostDots = 16'000'000; // 64 MB; what is larger is shown less fine
    const QSizeF dots = QSizeF(page.place.size()) * devicePixelRatioF();
    const double tooMany = dots.width() * dots.height() / mostDots;
    return (tooMany > 1 ? dots / std::sqrt(tooMany) : dots).toSize().expandedTo(QSize(1, 1));
}

bool PageView::isInSight(const Page &page) const
{
    return page.place.intersects(seen());
}

void PageView::askForNext()
{
    if (m_isAsked || !isVisible())
        return;
    for (Page &page : m_pages) {
        if (!isInSight(page)) {
            page.picture = QImage(); // a long document must not fill the memory
            continue;
        }
        if (m_isAsked || page.picture.size() == wantedDots(page))
            continue;
        m_isAsked = true;
        Q_EMIT pictureWanted(int(&page - m_pages.data()), wantedDots(page));
    }
}

void PageView::tellPage()
{
    const int page = currentPage();
    if (!m_pages.isEmpty() && std::exchange(m_toldPage, page) != page)
        Q_EMIT currentPageChanged(page);
}
