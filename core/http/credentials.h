// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What makes a request ours. The token is worth as much as the shop: it goes to the API's own
// host only and is never written anywhere but the keychain. What cannot be printed, as the end of a
// line, is part of neither.
struct Credentials {
    QString token;
    QString merchantUid; // sent only if filled
};

inline constexpr auto tokenHeader = "X-Auth-Token";

// Pasted over two lines, it must not become two headers: Qt sends what it is given.
inline QString inHeader(QString word)
{
    return word.removeIf([](QChar c) { return !c.isPrint(); }).trimmed();
}
