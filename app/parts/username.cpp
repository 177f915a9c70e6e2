// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/username.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace {

// What the session says may be missing, as for a program that was started by a service.
QString nameOfUid()
{
#ifdef Q_OS_UNIX
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
#endif
    return {};
}

} // namespace

QString userName()
{
    for (const char *variable : {"USER", "USERNAME"}) { // the latter on Windows
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return nameOfUid();
}
