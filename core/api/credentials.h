// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What makes a request ours. The token is worth as much as the shop: it goes to the API's own
// host only and is never written anywhere but the keychain.
struct Credentials {
    QString token;
    QString merchantUid; // sent only if filled
};
