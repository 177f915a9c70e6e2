// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/screenroom.h"

#include "ui/style/scrollareaaccess.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace {

// No dialog of ours is higher, whatever it has to say, and no screen this high is too narrow for one.
constexpr QSize enough(800, 680);

// Moves all of the dialog's contents into an area that can be scrolled.
void makeScrollable(QDialog &dialog)
{
    QWidget *focused = dialog.focusWidget();
    auto *area = new QScrollArea(&dialog);
    auto *contents = new QWidget(area);
    contents->setLayout(dialog.layout()); // takes it, and the widgets in it, from the dialog
    area->setWidget(contents);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(&dialog);
    all->setContentsMargins({});
    all->addWidget(area);
    dialog.resize(dialog.width() + area->verticalScrollBar()->sizeHint().width(), dialog.height());
    if (focused)
        focused->setFocus();
}

class ScreenRoom final : public QObject
{
public:
    ScreenRoom(QDialog &dialog, const QSize &room) : QObject(&dialog), m_dialog(dialog), m_room(room)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isSmall = m_room.width() < enough.width() || m_room.height() < enough.height();
        if (event->type() == QEvent::Show && isSmall && !std::exchange(m_isScrollable, true))
            makeScrollable(m_dialog);
        // It may grow with what it has to show.
        const bool isSized = event->type() == QEvent::Show || event->type() == QEvent::Resize;
        if (isSized && m_isScrollable && m_dialog.size() != m_dialog.size().boundedTo(m_room))
            m_dialog.resize(m_dialog.size().boundedTo(m_room));
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog &m_dialog;
    const QSize m_room;
    bool m_isScrollable = false;
};

// Without a layout of its own: an area asks that for the height which suits the width and scrolls to it,
// though the parts have areas of their own and can do with less.
class Whole final : public QWidget
{
public:
    explicit Whole(QWidget &all) : m_all(all) { all.setParent(this); }

    QSize minimumSizeHint() const override { return m_all.minimumSizeHint(); }
    QSize sizeHint() const override { return m_all.sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *) override { m_all.setGeometry(rect()); }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget &m_all;
};

} // namespace

void keepWithinScreen(QDialog &dialog)
{
    constexpr QSize frame(0, 36); // the system's, about
    keepWithin(dialog, dialog.screen()->availableSize() - frame);
}

void keepWithin(QDialog &dialog, const QSize &room)
{
    new ScreenRoom(dialog, room);
}

QWidget *scrolledWhereTooSmall(QWidget &all)
{
    keepPartsOfScrollAreas();
    auto *area = new QScrollArea;
    area->setWidget(new Whole(all));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}
