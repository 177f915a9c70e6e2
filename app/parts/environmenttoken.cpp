// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/environmenttoken.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

QString takeEnvironmentToken()
{
    constexpr auto name = "TAPSYRYS_TOKEN";
    const QString token = qEnvironmentVariable(name);
#ifdef Q_OS_UNIX
    // The system goes on showing what the program was started with (/proc/PID/environ): nothing but this
    // wipes it.
    if (char *value = std::getenv(name))
        std::fill_n(value, std::strlen(value), '\0');
#endif
    qunsetenv(name);
    return token;
}
