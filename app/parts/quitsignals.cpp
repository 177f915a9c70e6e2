// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/quitsignals.h"

#include <QCoreApplication>

#include <csignal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int signalPipe[2];

} // namespace

void quitOnSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    for (const int signal : {SIGTERM, SIGINT}) {
        // Only write() and its like may be called where a signal strikes.
        std::signal(signal, [](int) {
            const char one = 1;
            [[maybe_unused]] const auto written = write(signalPipe[0], &one, 1);
        });
    }
}
#else
void quitOnSignals()
{
    // Windows runs these in a thread of their own, where quit() may be posted.
    for (const int signal : {SIGTERM, SIGINT})
        std::signal(signal,
                    [](int) { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
}
#endif
