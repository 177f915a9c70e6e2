// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/scrollareaaccess.h"

#include <QAccessibleWidget>
#include <QString>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// A plain widget's access lists viewport and bars whether they are visible or not, and checks the number.
QAccessibleInterface *scrollAreaAccess(const QString &className, QObject *object)
{
    // Views and text fields have an access of their own, which Qt finds under their own class first.
    const bool isPlain = className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1;
    auto *area = isPlain ? qobject_cast<QWidget *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void keepPartsOfScrollAreas()
{
    QAccessible::installFactory(scrollAreaAccess);
}
