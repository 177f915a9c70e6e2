// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/address.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    constexpr int http = 80;
    constexpr int https = 443;
    return url.port(url.scheme() == "https"_L1 ? https : http);
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool address::isSameOrigin(const QUrl &a, const QUrl &b)
{
    // QUrl has made scheme and host lower case.
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool address::mayBeAsked(const QUrl &address, const QUrl &api)
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    if (address.scheme() == "https"_L1 || isSameOrigin(address, api))
        return true;
    return address.scheme() == "http"_L1 && isThisComputer(address.host());
}

QString address::withoutSecrets(const QUrl &address)
{
    return address.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
}
