// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/cellcopy.h"

#include "ui/text/foreign.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace {

class CellCopy final : public QObject
{
public:
    explicit CellCopy(QAbstractItemView &view) : QObject(&view), m_view(view) { view.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) ||
            !m_view.currentIndex().isValid())
            return false;
        QGuiApplication::clipboard()->setText(text::sheetCell(m_view.currentIndex().data().toString()));
        return true;
    }

private:
    QAbstractItemView &m_view;
};

constexpr auto copiesProperty = "copiesCells";

} // namespace

void copyCellsAsText(QAbstractItemView &view)
{
    if (view.property(copiesProperty).toBool())
        return;
    view.setProperty(copiesProperty, true);
    new CellCopy(view);
}

void copiesByItself(QAbstractItemView &view)
{
    view.setProperty(copiesProperty, true);
}
