// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/commands/rereading.h"
#include "tests/support/commandprocess.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A shop and a data directory serve for so many kills: starting on very many orders takes its time.
constexpr int killsAShop = 100;

// What the kills came to, printed in the end.
struct Figures {
    int kills = 0;
    int beforeTheJournal = 0; // nothing of it was written
    int afterConfirmed = 0; // all of it was done and written
    int withEffect = 0;
    int inDoubtAtTheNextStart = 0;
    int secondTries = 0; // of the same change, taken by the program
    int secondTriesNotSent = 0;
};

} // namespace

// The program is killed at any moment of any change, and started again: at most one effect, one line in
// the journal that says Confirmed for it, and never a false word. Prints its figures.
class RandomKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atAnyMomentOfAnyChange();

private:
    struct Staged {
        const Deed *deed;
        QString code;
        QString pickupCode;
    };
    std::vector<Staged> stage(int count);
    void kill(const Staged &staged);
    void settle(Workplace &again, const OrderId &id, const QString &code);
    void checkWords(const Workplace &again, const Staged &staged, const OrderId &id);
    Workplace::Options options() const
    {
        return {.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .timeout = 20s};
    }

    SystemClock m_clock;
    QRandomGenerator m_random;
    double m_usual = 60; // ms from submitting to the last Confirmed
    Figures m_figures;
    int m_kills = 60;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void RandomKillsTest::initTestCase()
{
    if (qEnvironmentVariableIsSet("KILLS"))
        m_kills = qEnvironmentVariableIntValue("KILLS");
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? quint32(qEnvironmentVariableIntValue("SEED")) : 20261127;
    m_random.seed(seed);
}

void RandomKillsTest::atAnyMomentOfAnyChange()
{
    for (int done = 0; done < m_kills; done += killsAShop) {
        for (const Staged &staged : stage(std::min(killsAShop, m_kills - done))) {
            kill(staged);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%d kills: %d before anything was written, %d after all was confirmed, %d with an effect; in doubt at the "
          "next start: %d; given again: %d times, of which not sent: %d",
          m_figures.kills, m_figures.beforeTheJournal, m_figures.afterConfirmed, m_figures.withEffect,
          m_figures.inDoubtAtTheNextStart, m_figures.secondTries, m_figures.secondTriesNotSent);
}

std::vector<RandomKillsTest::Staged> RandomKillsTest::stage(int count)
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0}, m_clock);
    m_directory = std::make_unique<QTemporaryDir>();
    if (!m_shop->start())
        qFatal("no shop");
    std::vector<Staged> all;
    for (int i = 0; i < count; ++i) {
        const Deed &deed = deeds()[size_t(i) % deeds().size()];
        all.push_back({&deed, m_shop->addOrder(deed.order), {}});
    }
    Workplace before(options(), m_clock);
    if (!before.readAll())
        qFatal("the shop cannot be read");
    for (Staged &staged : all) {
        if (staged.deed->change != Change::Complete)
            continue;
        const auto sent = before.runner.submit(SendCode{before.order(staged.code)->order.id, OrderCode(staged.code)});
        if (!sent || !before.waitForOutcome(*sent, Outcome::Confirmed))
            qFatal("no code was sent");
        staged.pickupCode = m_shop->pickupCode(staged.code);
    }
    return all;
}

void RandomKillsTest::kill(const Staged &staged)
{
    const Deed &deed = *staged.deed;
    std::vector<Command> commands;
    {
        const Workplace before(options(), m_clock);
        commands = deed.commands(before.order(staged.code)->order, staged.pickupCode);
    }
    {
        CommandProcess process(QStringLiteral(COMMANDPROCESS), *m_shop, m_directory->path(), deed, staged.code,
                               staged.pickupCode, false);
        QVERIFY(process.waitUntilReady());
        // Every third one ends by itself, so that the others are spread over all of its time and a bit more.
        const QElapsedTimer begun = [] {
            QElapsedTimer timer;
            timer.start();
            return timer;
        }();
        if (m_figures.kills % 3 == 0) {
            QVERIFY(process.waitUntilConfirmed(deed.effects));
            m_usual = 0.8 * m_usual + 0.2 * double(begun.elapsed());
            QThread::usleep(m_random.bounded(60'000));
        } else {
            QThread::usleep(static_cast<unsigned long>(m_random.bounded(1.2 * m_usual * 1000)));
        }
        process.kill();
        m_figures.afterConfirmed += process.confirmed() == deed.effects ? 1 : 0;
    }
    ++m_figures.kills;

    Workplace again(options(), m_clock);
    again.runner.takeUp();
    const OrderId id = again.order(staged.code)->order.id;
    const auto left = commandsOf(again.journal, id);
    const auto isOurs = [&](const CommandEntry &entry) { return entry.change == deed.kind(); };
    m_figures.beforeTheJournal += std::ranges::none_of(left, isOurs) ? 1 : 0;
    m_figures.inDoubtAtTheNextStart +=
        std::ranges::any_of(left, [&](const CommandEntry &e) { return isOurs(e) && !isFinal(e.outcome); }) ? 1 : 0;
    if (deed.change != Change::SendCode)
        deed.submit(again.runner, commands); // before anything was read
    settle(again, id, staged.code);
    checkWords(again, staged, id);
    m_figures.withEffect += m_shop->effects(deed.effect, staged.code) > 0 ? 1 : 0;
    if (deed.change == Change::SendCode || QTest::currentTestFailed())
        return;

    const auto second = deed.submit(again.runner, commands);
    m_figures.secondTries += second.empty() ? 0 : 1;
    settle(again, id, staged.code);
    const bool refused = !second.empty() && std::ranges::all_of(second, [&](JournalId given) {
        return findCommand(again.journal, given)->outcome == Outcome::Rejected;
    });
    m_figures.secondTriesNotSent += refused ? 1 : 0;
    checkWords(again, staged, id);
    QVERIFY2(m_shop->effects(deed.effect, staged.code) == deed.effects, deed.name);
    const auto confirmed = std::ranges::count_if(commandsOf(again.journal, id), [&](const CommandEntry &entry) {
        return isOurs(entry) && entry.outcome == Outcome::Confirmed;
    });
    QVERIFY2(confirmed == deed.effects, deed.name);
}

// What an earlier run left is read, lines that waited are taken back, and the order is read once more.
void RandomKillsTest::settle(Workplace &again, const OrderId &id, const QString &code)
{
    again.runner.resume();
    for (const CommandEntry &entry : unfinishedCommands(again.journal)) {
        if (entry.orderId == id && isHeldBack(entry.outcome) &&
            again.runner.gate().refusalOf(entry.change.value(), id).value_or(Refusal{}).kind ==
                Refusal::Kind::Undecided)
            again.runner.answerHeld(entry.id, false);
    }
    QVERIFY(again.waitUntilSettled());
    std::optional<bool> wasRead;
    readOrderAgain(again.client, again.store, again.readings, id, OrderCode(code), Lines::ReadToo, &again.runner,
                   [&](const Result<void> &read) { wasRead = read.has_value(); });
    QTRY_VERIFY(wasRead == true);
    QVERIFY(again.waitUntilSettled());
}

void RandomKillsTest::checkWords(const Workplace &again, const Staged &staged, const OrderId &id)
{
    const Deed &deed = *staged.deed;
    const int effects = m_shop->effects(deed.effect, staged.code);
    int confirmed = 0;
    int denied = 0;
    int given = 0;
    for (const CommandEntry &entry : commandsOf(again.journal, id)) {
        if (entry.change != deed.kind())
            continue;
        ++given;
        confirmed += entry.outcome == Outcome::Confirmed ? 1 : 0;
        denied += entry.outcome == Outcome::Rejected || entry.outcome == Outcome::TakenBack ? 1 : 0;
    }
    QVERIFY2(effects <= deed.effects, deed.name);
    QVERIFY2(confirmed <= effects, deed.name);
    QVERIFY2(denied <= given - effects, deed.name);
}

TEST_WITHOUT_WINDOWS(RandomKillsTest)
#include "randomkills_test.moc"
