// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workplace.h"

#include "core/commands/commandentry.h"
#include "core/shop/shopdirectory.h"
#include "core/shop/shopschema.h"
#include "tests/support/changes.h"
#include "ui/shell/shopparts.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApiClient::Options clientOptions(const Workplace::Options &options)
{
    ApiClient::Options client{.baseUrl = options.apiUrl, .timeout = options.timeout};
    client.retry.pauses = {5ms, 10ms};
    client.retry.rateLimitPause = 20ms;
    return client;
}

OrderRunner::Timing commandTiming(const Workplace::Options &options)
{
    return {.hold = options.hold,
            .reconcilePauses = {0ms, 10ms, 20ms, 40ms},
            .followPauses = options.followPauses,
            .lostPauses = options.lostPauses.value_or(options.followPauses)};
}

WaybillWatch::Timing waybillTiming()
{
    return {.readPauses = {1ms, 10ms, 20ms},
            .readFor = 15min,
            .fetchPauses = {1ms, 10ms, 20ms},
            .vainPauses = {5ms, 20ms, 50ms, 200ms, 500ms}};
}

} // namespace

Workplace::Workplace(const Options &options, const Clock &clock)
    : settings(ShopDirectory(options.directory).settingsFile()),
      database(options.directory + u"/tapsyrys.db"_s, shopSchema()), store(database), packing(database),
      readings(clock), client(clientOptions(options), clock), journal(database, clock, u"Айгүл"_s),
      runner(client, store, journal, readings, commandTiming(options)),
      sync(client, store, readings, clock,
           {.poll = options.poll, .deep = 24h, .firstBackOff = 20ms, .heartbeat = 20ms}),
      archive(database, client, store, readings, clock), catalogue(database),
      detail(client, store, catalogue, clock, 0ms), waybills(database, options.directory + u"/waybills"_s, clock),
      waybillWatch(client, store, waybills, readings, clock, waybillTiming(), options.pdf)
{
    client.setCredentials({options.token, {}});
    if (const auto opened = database.open(); !opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    if (const auto loaded = store.load().and_then([this] { return packing.load(); }); !loaded)
        qFatal("%s", qUtf8Printable(loaded.error().detail));
}

bool Workplace::readAll()
{
    const auto before = store.completeAt();
    sync.refresh();
    const auto isDone = [&] { return !sync.state().reading && sync.state().link == SyncState::Link::Online; };
    // An event loop, not QTest::qWaitFor(), which sleeps between two looks: this is measured too.
    QEventLoop loop;
    QObject::connect(&sync, &OrderSync::stateChanged, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    return isDone() && (before || store.completeAt());
}

bool Workplace::waitForOutcome(JournalId id, Outcome outcome) const
{
    return QTest::qWaitFor([&] { return findCommand(journal, id) && findCommand(journal, id)->outcome == outcome; },
                           10'000);
}

bool Workplace::waitUntilSettled(std::chrono::milliseconds atMost) const
{
    return QTest::qWaitFor(
        [&] {
            const auto unfinished = unfinishedCommands(journal);
            return std::ranges::all_of(unfinished, [&](const CommandEntry &entry) {
                const auto refusal = runner.gate().refusalOf(*entry.change, entry.orderId);
                return entry.outcome == Outcome::Unknown && (!refusal || refusal->kind != Refusal::Kind::Busy);
            });
        },
        int(atMost.count()));
}

ShopParts Workplace::parts()
{
    return {store, runner, journal, sync, archive, detail, packing, waybills, waybillWatch, settings};
}

Command Workplace::commandFor(Change change, const Order &order, const QString &pickupCode)
{
    return std::ranges::find(changeCases(), change, &ChangeCase::change)->command(order, pickupCode);
}
