// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>

#include <optional>

// The pages of a document below one another, to be scrolled and zoomed. It knows their sizes and
// asks for pictures of those in sight, one at a time, in the size shown; until one comes, the
// picture before it is shown in the new size.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(const QList<QSizeF> &points);
    // The answer to pictureWanted().
    void setPicture(int page, const QImage &picture);

    void fitWidth();
    bool fitsWidth() const { return !m_ownZoom; }
    // 1: a point of the page is a point of the screen.
    double zoom() const;
    void zoomBy(double factor);
    // From 0: the one in the middle of what is seen.
    int currentPage() const;
    // Every page in sight is shown as fine as it can be.
    bool isDrawn() const;

Q_SIGNALS:
    // `dots` is the size of the whole page.
    void pictureWanted(int page, const QSize &dots);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Page {
        QSizeF points;
        QRect place; // in the whole, before scrolling
        QImage picture;
    };

    void lay();
    QRect seen() const; // of the whole
    QSize wantedDots(const Page &page) const;
    bool isInSight(const Page &page) const;
    void askForNext();
    void tellPage();

    QList<Page> m_pages;
    std::optional<double> m_ownZoom; // nothing: as wide as there is room
    bool m_isAsked = false;
    int m_toldPage = -1;
};
