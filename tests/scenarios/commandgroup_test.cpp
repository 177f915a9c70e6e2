// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandgroup.h"

#include "tests/support/changes.h"
#include "tests/support/likeshop.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::Situation;
namespace faults = training::faults;

// What was given together is told together, and each member by itself: it says what the journal says.
class CommandGroupTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 0});
        Workplace::Options holding = options();
        holding.hold = 1h;
        startProgram(holding);
    }

    void cleanup()
    {
        m_group.reset();
        endAll();
    }

    void eachHasItsOwnOutcome()
    {
        const QStringList codes = orders(Situation::ToPack, 3);
        m_shop->inject({.status = u"ASSEMBLE"_s}, faults::refuse(u"Order is on its way."_s));
        m_shop->inject({.status = u"ASSEMBLE"_s}, faults::cut(Moment::AfterEffect));
        begin(Change::Assemble, codes);
        QCOMPARE(m_group->change(), Change::Assemble);
        QCOMPARE(m_group->count(Outcome::Waiting), 3);
        QVERIFY(!m_group->isOver());
        QTRY_VERIFY(m_group->isOver() && m_group->count(Outcome::Unknown) == 0);
        QCOMPARE(m_group->count(Outcome::Confirmed), 2);
        QCOMPARE(m_group->count(Outcome::Rejected), 1);
        for (const CommandGroup::Member &member : m_group->members()) {
            QCOMPARE(member.outcome, findCommand(m_place->journal, member.journalId.value())->outcome);
            QCOMPARE(!member.error.title.isEmpty(), member.outcome == Outcome::Rejected);
        }
        QTRY_VERIFY(m_group->isSettled());
        QCOMPARE(m_shop->effects(Effect::Assembled), 2);
    }

    void whatTheGateRefusesIsInIt()
    {
        const QStringList codes = orders(Situation::ToPack, 1) + orders(Situation::New, 1);
        begin(Change::Assemble, codes);
        const auto &refused = m_group->members()[1];
        QVERIFY(!refused.journalId);
        QCOMPARE(refused.outcome, Outcome::Rejected);
        QCOMPARE(refused.refusal.value().obstacle, Obstacle::NotAccepted);
        // Nobody has heard of it yet: it is told, though the other never ended.
        QSignalSpy changed(m_group.get(), &CommandGroup::changed);
        QVERIFY(!changed.isEmpty() || changed.wait());
        QTRY_COMPARE(m_group->count(Outcome::Confirmed), 1);
    }

    void whatIsHeldIsTakenBackAndTheRestIsNot()
    {
        const QStringList codes = orders(Situation::New, 3);
        begin(Change::Accept, codes);
        QCOMPARE(m_group->count(Outcome::Held), 3);
        m_place->runner.answerHeld(m_group->members()[0].journalId.value(), true);
        m_group->takeBack();
        QCOMPARE(m_group->count(Outcome::TakenBack), 2);
        QTRY_COMPARE(m_group->count(Outcome::Confirmed), 1);
        QTRY_VERIFY(m_group->isSettled());
        QCOMPARE(m_shop->effects(Effect::Accepted), 1);
    }

    void manyChangesAtOnceAreToldOnce()
    {
        begin(Change::Accept, orders(Situation::New, 20));
        QSignalSpy each(m_group.get(), &CommandGroup::memberChanged);
        QSignalSpy together(m_group.get(), &CommandGroup::changed);
        m_group->takeBack();
        QVERIFY(each.size() >= 20);
        QCOMPARE(together.size(), 0);
        QVERIFY(together.wait());
        QCOMPARE(together.size(), 1);
        QVERIFY(m_group->isSettled());
    }

    // Who is asked whether it is so presses "Check again": what is in doubt says how far it has come.
    void whatIsInDoubtSaysHowFar()
    {
        const QStringList codes = orders(Situation::ToPack, 1);
        m_shop->inject({.status = u"ASSEMBLE"_s}, faults::cut(Moment::BeforeEffect));
        begin(Change::Assemble, codes);
        QTRY_COMPARE(m_group->count(Outcome::Unknown), 1);
        QVERIFY(m_group->members()[0].doubt.value().followedUntil);
        QTRY_VERIFY(!m_group->members()[0].doubt.value().followedUntil); // looked in vain
        QVERIFY(m_group->isOver());
        QVERIFY(!m_group->isSettled());
    }

    // The journal may not be writable just then.
    void whatIsInDoubtIsToldWithoutTheJournal()
    {
        m_shop->inject({.status = u"ASSEMBLE"_s}, faults::hang(Moment::BeforeEffect));
        begin(Change::Assemble, orders(Situation::ToPack, 1));
        QTRY_COMPARE(m_group->count(Outcome::Sent), 1);
        Q_EMIT m_place->runner.becameUnknown(m_group->members()[0].journalId.value());
        QCOMPARE(m_group->count(Outcome::Unknown), 1);
        QVERIFY(m_group->members()[0].doubt);
    }

    // The journal could not be written when it ended: it is told at once, and stays as it was told.
    void aLateLineInTheJournalTakesNothingBack()
    {
        const QStringList codes = orders(Situation::ToPack, 2);
        m_shop->inject({.status = u"ASSEMBLE"_s}, faults::refuse(u"Order is on its way."_s));
        begin(Change::Assemble, codes);
        QTRY_COMPARE(m_group->count(Outcome::Rejected), 1);
        const auto rejected = std::ranges::find(m_group->members(), Outcome::Rejected, &CommandGroup::Member::outcome);
        const Error error = rejected->error;
        Q_EMIT m_place->journal.changed(m_place->journal.find(rejected->journalId.value()).value());
        QCOMPARE(rejected->outcome, Outcome::Rejected);
        QCOMPARE(rejected->error, error);
    }

private:
    QStringList orders(Situation situation, int count)
    {
        QStringList codes;
        for (int i = 0; i < count; ++i)
            codes += m_shop->addOrder({.situation = situation});
        return codes;
    }

    void begin(Change change, const QStringList &codes)
    {
        QVERIFY(m_place->readAll());
        std::vector<Command> commands;
        for (const QString &code : codes)
            commands.push_back(Workplace::commandFor(change, m_place->order(code)->order));
        const auto submitted = m_place->runner.submitMany(commands);
        m_group = std::make_unique<CommandGroup>(commands, submitted, m_place->runner, m_place->journal);
    }

    std::unique_ptr<CommandGroup> m_group;
};

TEST_WITHOUT_WINDOWS(CommandGroupTest)
#include "commandgroup_test.moc"
