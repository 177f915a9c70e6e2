// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfpages/limits.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

namespace {

// This process alone stands in it. The handle stays open until the process ends, and so the job.
HANDLE ownJob()
{
    static const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    return job;
}

JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits()
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION known{};
    QueryInformationJobObject(ownJob(), JobObjectExtendedLimitInformation, &known, sizeof known, nullptr);
    return known;
}

void setLimits(JOBOBJECT_EXTENDED_LIMIT_INFORMATION wanted)
{
    SetInformationJobObject(ownJob(), JobObjectExtendedLimitInformation, &wanted, sizeof wanted);
}

// In hundreds of nanoseconds.
LONGLONG timeUsed()
{
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user);
    return LONGLONG(quint64(user.dwHighDateTime) << 32 | user.dwLowDateTime);
}

} // namespace

void confine(int megabytes)
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    // A crash ends the process without asking anybody.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION wanted = limits();
    wanted.BasicLimitInformation.LimitFlags |=
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    wanted.BasicLimitInformation.ActiveProcessLimit = 1;
    constexpr SIZE_T megabyte = 1'048'576;
    wanted.ProcessMemoryLimit = SIZE_T(megabytes) * megabyte;
    setLimits(wanted);
    AssignProcessToJobObject(ownJob(), GetCurrentProcess());
}

void allowTime(std::chrono::seconds time)
{
    constexpr LONGLONG second = 10'000'000;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION wanted = limits();
    wanted.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
    wanted.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = timeUsed() + time.count() * second;
    setLimits(wanted);
}

#endif
