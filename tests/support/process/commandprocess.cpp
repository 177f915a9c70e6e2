// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own that carries one deed out, so that a test can kill it half-way:
//   commandprocess URL TOKEN DIRECTORY DEED ORDER-CODE [streaming]
// The pick-up code comes on standard input, as nothing of it may stand in a process list. It says
// "ready" before it submits, and "confirmed" for each end that the journal has as that.
#include "tests/support/deeds.h"
#include "tests/support/workplace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
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
    const auto deed = Deed::fromArgument(arguments[4]);
    if (!record || !deed)
        return 3;
    QObject::connect(&workplace.journal, &Journal::changed, &app, [&](const JournalEntry &entry) {
        if (entry.outcome == Outcome::Confirmed)
            say("confirmed");
    });
    if (arguments.size() > 6) {
        QObject::connect(&workplace.sync, &OrderSync::stateChanged, &app, [&] {
            if (!workplace.sync.state().reading)
                workplace.sync.refresh();
        });
        workplace.sync.refresh();
    }
    const std::vector<Command> commands = deed->commands(record->order, pickupCode);
    say("ready");
    if (deed->submit(workplace.runner, commands).empty())
        return 4;
    return QCoreApplication::exec();
}
