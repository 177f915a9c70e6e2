// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QUrl;

// What may be asked of an address that the server gave (a waybill's), which may lead anywhere.
namespace address {

// Scheme, host and port are the same: only there may the token go. Names are not looked up, so
// "localhost" and "127.0.0.1" are two hosts.
bool isSameOrigin(const QUrl &a, const QUrl &b);
// Anywhere over https; over plain http only this computer, and the API where that is plain itself.
bool mayBeAsked(const QUrl &address, const QUrl &api);
// For the log: its query may be signed.
QString withoutSecrets(const QUrl &address);

} // namespace address
