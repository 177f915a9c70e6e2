// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfpages/limits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
#define TAPSYRYS_ANY_ADDRESS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TAPSYRYS_ANY_ADDRESS
#endif
#endif

namespace {

void limit(decltype(RLIMIT_CORE) what, rlim_t most)
{
    rlimit now{};
    if (getrlimit(what, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max == RLIM_INFINITY ? most : qMin(most, now.rlim_max);
    setrlimit(what, &now);
}

// Whoever takes this process over cannot raise it again.
void limitForGood(decltype(RLIMIT_CORE) what, rlim_t most)
{
    limit(what, most);
    rlimit now{};
    if (getrlimit(what, &now) != 0)
        return;
    now.rlim_max = now.rlim_cur;
    setrlimit(what, &now);
}

} // namespace

void confine(int megabytes)
{
    limitForGood(RLIMIT_CORE, 0);
#ifdef TAPSYRYS_ANY_ADDRESS
    Q_UNUSED(megabytes) // the sanitizer takes terabytes of addresses for itself
#else
    constexpr rlim_t megabyte = 1'048'576;
    limitForGood(RLIMIT_AS, rlim_t(megabytes) * megabyte);
#endif
}

void allowTime(std::chrono::seconds time)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    limit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + time.count()));
}

#endif
