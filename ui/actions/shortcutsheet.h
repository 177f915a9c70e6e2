// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;
class WindowActions;

// All actions with their keys by what they are about, and the keys of the list, to look them up.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const WindowActions &actions, QWidget *parent = nullptr);

private:
    void addHeading(const QString &words);
    void addRow(const QString &action, const QString &keys);
    void addListKeys();

    QTableWidget *m_table;
};
