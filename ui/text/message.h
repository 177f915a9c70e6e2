// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

// What is said to a person: what happened, what it means for the buyer or the shop, what to press.
struct Message {
    QString happened;
    QString meaning; // may be empty
    QString next; // may be empty

    // All of it in one paragraph.
    QString whole() const;
    bool operator==(const Message &) const = default;
};

} // namespace text
