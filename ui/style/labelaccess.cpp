// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/labelaccess.h"

#include <QAccessibleWidget>
#include <QLabel>

#include <algorithm>

namespace {

class LabelAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LabelAccess(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText), m_label(label) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int startOffset, int endOffset) const override
    {
        return m_label->text().mid(startOffset, endOffset - startOffset);
    }
    int characterCount() const override { return int(m_label->text().size()); }

    // It is read, nothing more: no cursor, no selection, no scrolling.
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    int selectionCount() const override { return 0; }
    void selection(int, int *startOffset, int *endOffset) const override { *startOffset = *endOffset = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    QString attributes(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

    using QAccessibleWidget::text;

private:
    QLabel *m_label;
};

QAccessibleInterface *labelAccess(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && !label->accessibleName().isEmpty() ? new LabelAccess(label) : nullptr;
}

} // namespace

void readLabelsByText()
{
    static const bool installed = [] {
        QAccessible::installFactory(labelAccess);
        return true;
    }();
    Q_UNUSED(installed)
}
