// SPDX-License-Identifier: GPL-3.0-or-later
// The Training shop as a program of its own, for a second computer or another client.
#include "app/parts/quitsignals.h"
#include "core/training/trainingshop.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// A whole number from 0 to `largest`; the program ends with words if it is none.
int numberGiven(const QCommandLineParser &parser, const QString &option, int largest)
{
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < 0 || number > largest) {
        QTextStream(stderr) << "--" << option << ": a number from 0 to " << largest << '\n';
        std::exit(2);
    }
    return number;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tapsyrys-training-shop"_s);
    quitOnSignals();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A made-up shop behind the marketplace's API, on this computer only. Prints its address and its token."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port (0: any that is free)."_s, u"N"_s, u"0"_s},
        {u"orders"_s, u"So many open orders."_s, u"N"_s, u"120"_s},
        {u"seed"_s, u"The same seed makes the same shop."_s, u"N"_s, u"1"_s},
        {u"latency"_s, u"Milliseconds before every answer."_s, u"MS"_s, u"0"_s},
        {u"archived"_s, u"So many orders in the archive (a quarter of the open ones)."_s, u"N"_s},
        {u"archive-days"_s, u"The archive reaches back so far."_s, u"DAYS"_s, u"60"_s},
        {u"time-moves"_s, u"New orders arrive now and then, couriers come, returns come back; waybills and "
                          u"changes of lines take their seconds."_s},
        {u"ignore-status-filter"_s, u"Lists ignore filter[orders][status], as was seen live."_s},
        {u"new-at-kaspi"_s, u"New orders of Kaspi Delivery stand in the state KASPI_DELIVERY, as was seen live."_s},
        {u"refuse-arrived"_s, u"Status ARRIVED is answered with 404, as was seen live."_s},
    });
    parser.process(application);

    TrainingShop::Options options;
    options.port = quint16(numberGiven(parser, u"port"_s, 65'535));
    options.orders = numberGiven(parser, u"orders"_s, 100'000);
    options.seed = quint32(numberGiven(parser, u"seed"_s, 1'000'000'000));
    options.latencyMs = numberGiven(parser, u"latency"_s, 600'000);
    if (parser.isSet(u"archived"_s))
        options.archivedOrders = numberGiven(parser, u"archived"_s, 100'000);
    options.archiveDays = qMax(2, numberGiven(parser, u"archive-days"_s, 3650));
    options.statusFilterIgnored = parser.isSet(u"ignore-status-filter"_s);
    options.newAtKaspi = parser.isSet(u"new-at-kaspi"_s);
    options.timeMoves = parser.isSet(u"time-moves"_s);

    const SystemClock clock;
    TrainingShop shop(options, clock);
    if (parser.isSet(u"refuse-arrived"_s)) {
        using namespace training;
        shop.inject({.status = u"ARRIVED"_s}, faults::serverError(Moment::BeforeEffect, 404),
                    std::numeric_limits<int>::max());
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    // Standard output is for scripts: the address, the token. The buyer's phone is for people.
    QObject::connect(&shop, &TrainingShop::codeSent, &application,
                     [&err](const QString &order, const QString &buyer, const QString &code) {
                         err << "Order " << order << ": the app of " << buyer << " shows " << code << Qt::endl;
                     });
    if (const auto started = shop.start(); !started) {
        err << "The training shop can not listen: " << started.error().detail << Qt::endl;
        return 1;
    }
    out << shop.apiUrl().toString() << '\n' << shop.token() << Qt::endl;
    return QCoreApplication::exec();
}
