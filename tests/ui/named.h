// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include <algorithm>

// The parts of a window as people and scripts find them.

// By its accessible name.
template <typename W>
W *named(const QWidget &parent, const QString &name)
{
    const auto all = parent.findChildren<W *>();
    const auto found = std::ranges::find(all, name, &W::accessibleName);
    return found == all.end() ? nullptr : *found;
}

// The same, among those that are shown.
template <typename W>
W *shownAs(const QWidget &parent, const QString &name)
{
    const auto all = parent.findChildren<W *>();
    const auto found = std::ranges::find_if(
        all, [&name](const W *each) { return each->isVisible() && each->accessibleName() == name; });
    return found == all.end() ? nullptr : *found;
}

// No-break spaces as what they look like.
inline QString plain(QString words)
{
    return words.replace(u'\u00A0', u' ');
}

inline bool says(const QWidget &parent, const QString &words)
{
    return std::ranges::any_of(parent.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisibleTo(&parent) && plain(label->text()).contains(words);
    });
}
