// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

// The rules of CONTRIBUTING.md's map as pure functions over a file's path (from the project's root,
// "core/base/money.h") and text. Each answers the faults found, in words; an empty list is good.
namespace houserules {

// What each folder may include of the others: "core/api" -> {"core/base", "core/orders"}.
using Arrows = QHash<QString, QSet<QString>>;

// The arrows inside core.
Arrows coreArrows();
// The folders of ui: each may link those before it.
QStringList uiOrder();
QStringList uiFaults(const QString &folder, const QSet<QString> &linked);
// The arrows that CMake links: from the texts of the folders' CMakeLists.txt, by folder, with what
// is reached through others.
Arrows linkedArrows(const QHash<QString, QString> &cmakeTexts);

// What a folder links itself, without what is reached through others. The programs of app are not among them.
Arrows directLinks(const QHash<QString, QString> &cmakeTexts);

// A folder links no other that none of its files includes: `included` are the folders they do include.
QStringList linkFaults(const QString &folder, const QSet<QString> &linked, const QSet<QString> &included);
// The folders of ours that a file includes headers of.
QSet<QString> foldersIncludedBy(const QString &text);
// Every #include of ours goes along an arrow. The programs of app, which are no libraries, may include everything.
QStringList includeFaults(const QString &path, const QString &text, const Arrows &arrows);
// core includes no header of Qt Gui or Qt Widgets, whose names are `guiHeaders`.
QStringList guiFaults(const QString &path, const QString &text, const QSet<QString> &guiHeaders);
// Which folder owns which table of the database: the one that creates it. Texts by path.
QHash<QString, QString> tableOwners(const QHash<QString, QString> &texts);
// SQL names tables of its own folder only: what others want to know of them, the owner tells. Steps of the
// schema may also note something of theirs in core/database's `meta`.
QStringList tableFaults(const QString &path, const QString &text, const QHash<QString, QString> &owners);
QStringList lengthFaults(const QString &path, const QString &text);
// A function is counted from its opening brace to its closing one. The source is formatted: braces are told
// apart by the words before them.
QStringList functionFaults(const QString &path, const QString &text);
QStringList licenceFaults(const QString &path, const QString &text);
// Words that hide what a class is for, and global access.
QStringList nameFaults(const QString &path, const QString &text);
QStringList translationFaults(const QString &path, const QString &text);
// Nothing outside the project's folder is named in it.
QStringList outsideFaults(const QString &path, const QString &text);

} // namespace houserules
