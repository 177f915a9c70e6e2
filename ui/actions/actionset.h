// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/symbol.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;

enum class Menu { Order, View, Help };

// Headings of the shortcut sheet.
enum class SheetGroup { Changes, Waybills, Places, Queues, Window };

// Rows leave room for those of other sets. A menu has a line between one hundred and the next.
struct MenuPlace {
    Menu menu;
    int row;
};

struct SheetPlace {
    SheetGroup group;
    int row;
};

struct ActionDefinition {
    QString id; // "order.accept": the same in every language and every version
    QString name;
    std::optional<Symbol> symbol{};
    // Letters alone are never a shortcut: a scanner types them.
    QList<QKeySequence> keys{};
    std::optional<MenuPlace> menu{};
    std::optional<SheetPlace> sheet{}; // what has a key stands there
};

// What one subject lets a person do. The subject connects each of its actions, and says where it stands in
// the menus and on the shortcut sheet; the window shows the sets of all subjects together, see WindowActions.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString id; // empty: a menu
        QAction *action;
        std::optional<MenuPlace> menu;
        std::optional<SheetPlace> sheet;
    };

    explicit ActionSet(QObject *parent = nullptr);

    // `chosen` is called when a person chooses it.
    QAction &add(const ActionDefinition &definition, std::function<void()> chosen);
    // A menu within a menu; it is its owner's.
    void addMenu(QMenu &menu, MenuPlace place);

    // In the order they were added.
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

// Enabled where there is nothing to say against it; else its tips say why not.
void allow(QAction &action, const QString &whyNot);
// Why the action is not offered now, as its tips say it; empty if it is enabled.
QString whyNot(const QAction &action);
