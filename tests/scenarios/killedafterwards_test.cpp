// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/commands/rereading.h"
#include "tests/support/commandprocess.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array allMoments{0ms, 1ms, 5ms, 20ms, 60ms, 100ms, 200ms, 400ms};
constexpr size_t momentsByDefault = 2;

// How long after each deed was done the program is killed: some of the moments by default, others for each
// deed, so that all of them come up, and all for every deed where MOMENTS is "all".
std::vector<std::chrono::milliseconds> momentsOf(size_t deed)
{
    const bool all = qEnvironmentVariable("MOMENTS") == "all"_L1;
    std::vector<std::chrono::milliseconds> moments;
    for (size_t i = 0; i < (all ? allMoments.size() : momentsByDefault); ++i)
        moments.push_back(allMoments[(deed * momentsByDefault + i) % allMoments.size()]);
    return moments;
}

} // namespace

// The program is killed a moment after its journal said that a change is done, and started again: what
// was learned of the order must be there, or be read before the same change is taken once more.
class KilledAfterwardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneTwice_data();
    void nothingIsDoneTwice();

private:
    struct Staged {
        QString code;
        QString pickupCode;
        std::vector<Command> commands;
    };
    void stageAll(bool streaming);
    void killAndTryAgain(const Deed &deed, const Staged &staged, std::chrono::milliseconds after, bool streaming);
    Workplace::Options options() const
    {
        return {.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .timeout = 20s};
    }

    SystemClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::optional<bool> m_isStreaming; // the shop that is staged
    QHash<QString, std::vector<Staged>> m_staged; // by the deed they are for
};

// An order for every kill, and the whole shop read.
void KilledAfterwardsTest::stageAll(bool streaming)
{
    m_isStreaming.reset();
    const int orders = streaming ? 3000 : 0;
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = orders, .archivedOrders = 0}, m_clock);
    QVERIFY(m_shop->start());
    m_directory = std::make_unique<QTemporaryDir>();
    m_staged.clear();
    for (const Deed &deed : deeds()) {
        for (size_t i = 0; i < allMoments.size(); ++i)
            m_staged[deed.argument()].push_back({m_shop->addOrder(deed.order), {}, {}});
    }
    Workplace before(options(), m_clock);
    // Once more on a computer that does much else beside three thousand orders.
    QVERIFY(before.readAll() || before.readAll() || before.readAll());
    for (Staged &staged : m_staged[QString::number(int(Change::Complete))]) {
        const auto sent = before.runner.submit(SendCode{before.order(staged.code)->order.id, OrderCode(staged.code)});
        QVERIFY(sent && before.waitForOutcome(*sent, Outcome::Confirmed));
        staged.pickupCode = m_shop->pickupCode(staged.code);
    }
    for (const Deed &deed : deeds()) {
        for (Staged &staged : m_staged[deed.argument()])
            staged.commands = deed.commands(before.order(staged.code)->order, staged.pickupCode);
    }
    m_isStreaming = streaming;
}

void KilledAfterwardsTest::nothingIsDoneTwice_data()
{
    QTest::addColumn<bool>("streaming");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<size_t>("row"); // of the deed
    for (const bool streaming : {false, true}) {
        const char *when = streaming ? "while three thousand orders stream in" : "in a quiet shop";
        for (size_t row = 0; row < deeds().size(); ++row)
            QTest::addRow("%s, %s", deeds()[row].name, when) << streaming << deeds()[row].argument() << row;
    }
}

void KilledAfterwardsTest::nothingIsDoneTwice()
{
    QFETCH(bool, streaming);
    QFETCH(QString, argument);
    QFETCH(size_t, row);
    if (m_isStreaming != streaming)
        stageAll(streaming);
    QVERIFY(m_isStreaming == streaming);
    const Deed deed = Deed::fromArgument(argument).value();
    const std::vector<std::chrono::milliseconds> moments = momentsOf(row);
    for (size_t i = 0; i < moments.size() && !QTest::currentTestFailed(); ++i)
        killAndTryAgain(deed, m_staged[argument][i], moments[i], streaming);
}

void KilledAfterwardsTest::killAndTryAgain(const Deed &deed, const Staged &staged, std::chrono::milliseconds after,
                                           bool streaming)
{
    const QByteArray what = u"%1, %2 ms"_s.arg(QLatin1StringView(deed.name)).arg(after.count()).toUtf8();
    CommandProcess process(QStringLiteral(COMMANDPROCESS), *m_shop, m_directory->path(), deed, staged.code,
                           staged.pickupCode, streaming);
    QVERIFY2(process.waitUntilConfirmed(deed.effects), what.constData());
    QThread::msleep(static_cast<unsigned long>(after.count()));
    process.kill();

    Workplace again(options(), m_clock);
    QVERIFY2(again.order(staged.code), what.constData());
    again.runner.takeUp();
    const OrderId id = again.order(staged.code)->order.id;
    const auto tryAgain = [&] {
        // A code may be sent as often as a buyer asks for it.
        if (deed.change != Change::SendCode)
            deed.submit(again.runner, staged.commands);
    };
    tryAgain(); // before anything was read
    again.runner.resume();
    QVERIFY2(again.waitUntilSettled(), what.constData());
    std::optional<bool> wasRead;
    readOrderAgain(again.client, again.store, again.readings, id, OrderCode(staged.code), Lines::ReadToo, &again.runner,
                   [&](const Result<void> &read) { wasRead = read.has_value(); });
    QTRY_VERIFY2(wasRead == true, what.constData());
    tryAgain();
    QVERIFY2(again.waitUntilSettled(), what.constData());

    int confirmed = 0;
    for (const CommandEntry &entry : commandsOf(again.journal, id))
        confirmed += entry.change == deed.kind() && entry.outcome == Outcome::Confirmed ? 1 : 0;
    QVERIFY2(m_shop->effects(deed.effect, staged.code) == deed.effects, what.constData());
    QVERIFY2(confirmed == deed.effects, what.constData());
}

TEST_WITHOUT_WINDOWS(KilledAfterwardsTest)
#include "killedafterwards_test.moc"
