// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own that carries one command out, so that a test can kill it half-way:
//   commandprocess URL TOKEN DIRECTORY CHANGE ORDER-CODE
// The pick-up code comes on standard input, as nothing of it may stand in a process list.
#include "tests/support/workplace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QString pickupCode = QString::fromUtf8(input.readLine()).trimmed();

    const SystemClock clock;
    Workplace workplace({.apiUrl = QUrl(arguments[1]),
                         .token = arguments[2],
                         .directory = arguments[3],
                         .hold = std::chrono::milliseconds(0),
                         .timeout = std::chrono::minutes(1)},
                        clock);
    const OrderRecord *record = workplace.order(arguments[5]);
    if (!record)
        return 3;
    const Command command = Workplace::commandFor(Change(arguments[4].toInt()), record->order, pickupCode);
    if (!workplace.runner.submit(command))
        return 4;
    return QCoreApplication::exec();
}
