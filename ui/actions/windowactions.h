// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"

class QMenuBar;

// All actions of one window: the sets of its subjects, merged into its menus and its shortcut sheet.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    // Under a heading of the shortcut sheet.
    struct Group {
        QString title;
        QList<QAction *> actions;
    };

    explicit WindowActions(QObject *parent = nullptr);

    // The set has to outlive it.
    void add(const ActionSet &set);
    void fill(QMenuBar &bar) const;

    // There is one of this name.
    QAction &operator[](const QString &id) const;
    QList<QAction *> all() const;
    std::vector<Group> groups() const;
    // A key that two actions have does nothing in Qt, and an id that two have means the first: each such pair
    // in words for who mends it.
    QStringList faults() const;

private:
    std::vector<ActionSet::Entry> inMenu(Menu menu) const;

    std::vector<ActionSet::Entry> m_entries;
};
