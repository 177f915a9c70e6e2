// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/corefiles.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

void leaveNoCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}
#else
void leaveNoCoreFiles()
{}
#endif
