// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/likeshop.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <iterator>

using namespace Qt::StringLiterals;
using training::Situation;
using training::Ware;

namespace {

const int sequences = qEnvironmentVariableIsSet("SEQUENCES") ? qEnvironmentVariableIntValue("SEQUENCES") : 200;
constexpr int longestSequence = 3;

// Whatever a person may think of. Half of it is nonsense, which is refused before it is sent, by the
// lines read again, or by the marketplace.
class Person
{
public:
    explicit Person(quint32 seed) : m_random(seed) {}

    int upTo(int most) { return 1 + m_random.bounded(most); }

    template <typename T>
    const T &oneOf(const std::vector<T> &things)
    {
        return things[size_t(m_random.bounded(int(things.size())))];
    }

    training::OrderSpec order()
    {
        training::OrderSpec spec{
            .situation = oneOf(std::vector{Situation::New, Situation::Pickup, Situation::ToPack, Situation::MyDelivery,
                                           Situation::PreOrder, Situation::Returning})};
        const int lines = 1 + m_random.bounded(4);
        for (int i = 0; i < lines; ++i)
            spec.wares.push_back(oneOf(std::vector{Ware::Piece, Ware::Loose, Ware::WeighedPiece, Ware::Any}));
        spec.quantity = 1 + m_random.bounded(6);
        return spec;
    }

    Command change(const Order &order)
    {
        const auto &[id, code] = std::tie(order.id, order.code);
        const auto reason = CancellationReason::BUYER_CANCELLATION_BY_MERCHANT;
        switch (m_random.bounded(10)) {
        case 0:
            return AcceptOrder{id, code};
        case 1:
            return CancelOrder{id, code, reason, {}};
        case 2:
            return AssembleOrder{id, code, 1 + m_random.bounded(3)};
        case 3:
            return ConfirmArrival{id, code};
        case 4:
            return ::ReceiveReturn{id, code};
        case 5:
        case 6:
            return CorrectWeights{id, code, weights(order), u"Недовес"_s};
        default:
            return ReduceLine{id, code, reduced(order), reason, {}};
        }
    }

    // Now and then several lines at once.
    std::vector<ReduceLine> lines(const Order &order)
    {
        std::vector<ReduceLine> commands;
        if (m_random.bounded(6) > 0 || !order.entries)
            return commands;
        for (const OrderEntry &line : *order.entries) {
            if (const LineWish wish = reduced(line); wish.keptQuantity < wish.seenQuantity)
                commands.push_back({order.id, order.code, wish, CancellationReason::BUYER_NOT_REACHABLE, {}});
        }
        return commands;
    }

private:
    LineWish reduced(const Order &order)
    {
        if (!order.entries || order.entries->empty())
            return {};
        return reduced(oneOf(*order.entries));
    }

    LineWish reduced(const OrderEntry &line)
    {
        const qint64 seen = line.quantity.value_or(0);
        return {.entry = line.id, .seenQuantity = seen, .keptQuantity = m_random.bounded(int(seen) + 1)};
    }

    std::vector<LineWish> weights(const Order &order)
    {
        std::vector<LineWish> wishes;
        for (const OrderEntry &line : order.entries.value_or(std::vector<OrderEntry>())) {
            if (line.unitType == UnitType::PIECES || !line.weight || m_random.bounded(3) == 0)
                continue;
            const bool goes = m_random.bounded(8) == 0;
            const qint64 kept = goes ? 0 : line.weight->grams - m_random.bounded(int(line.weight->grams / 3) + 1);
            wishes.push_back({.entry = line.id,
                              .seenQuantity = line.quantity.value_or(0),
                              .seenWeight = line.weight,
                              .keptQuantity = goes ? 0 : line.quantity.value_or(0),
                              .keptWeight = Weight{kept}});
        }
        return wishes;
    }

    QRandomGenerator m_random;
};

} // namespace

// Whatever is done to whatever order in whatever sequence, in the end our copy is the marketplace's.
class AnyChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandSequencesEndLikeTheShop();
    void everyLegalQuantityAndWeight();

private:
    TestClock m_clock;
};

void AnyChangesTest::aThousandSequencesEndLikeTheShop()
{
    TrainingShop shop({.orders = 0}, m_clock);
    QVERIFY(shop.start());
    const QTemporaryDir directory;
    Workplace workplace({.apiUrl = shop.apiUrl(),
                         .token = shop.token(),
                         .directory = directory.path(),
                         .timeout = std::chrono::seconds(20)},
                        m_clock);
    Person person(20261123);
    QStringList codes;
    for (int i = 0; i < sequences; ++i)
        codes << shop.addOrder(person.order());
    QVERIFY(workplace.readAll());

    QHash<Outcome, int> outcomes;
    int severalAtOnce = 0;
    std::vector<int> left(sequences);
    for (int &changes : left)
        changes = person.upTo(longestSequence);
    // All orders at once, each one change after the other.
    for (int round = 0; round < longestSequence; ++round) {
        std::vector<JournalId> running;
        for (int i = 0; i < sequences; ++i) {
            if (left[size_t(i)]-- <= 0)
                continue;
            const Order &order = workplace.order(codes[i])->order;
            if (const auto lines = person.lines(order); lines.size() > 1) {
                if (const auto ids = workplace.runner.submitInTurn(lines)) {
                    std::ranges::copy(*ids, std::back_inserter(running));
                    ++severalAtOnce;
                }
            } else if (const auto id = workplace.runner.submit(person.change(order))) {
                running.push_back(*id);
            }
        }
        QVERIFY(workplace.waitUntilSettled(std::chrono::minutes(1)));
        for (const JournalId id : running)
            ++outcomes[findCommand(workplace.journal, id)->outcome];
    }
    QVERIFY2(outcomes[Outcome::Confirmed] > sequences / 3, "a test of changes that hardly change anything");
    QVERIFY(severalAtOnce > sequences / 20);
    QCOMPARE(outcomes[Outcome::Unknown], 0);
    for (const QString &code : codes) {
        const Order &order = workplace.order(code)->order;
        const QString difference = differenceFromShop(order, shop);
        QVERIFY2(difference.isEmpty(), qPrintable(code + u" "_s + difference));
        QVERIFY(!workplace.order(code)->pending);
    }
}

// Down from what was ordered, one by one, and grams down to the least weight and to nothing.
void AnyChangesTest::everyLegalQuantityAndWeight()
{
    TrainingShop shop({.orders = 0}, m_clock);
    QVERIFY(shop.start());
    const QTemporaryDir directory;
    Workplace workplace({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()}, m_clock);
    constexpr int pieces = 7;
    std::vector<std::pair<QString, qint64>> quantities;
    for (qint64 kept = 0; kept < pieces; ++kept)
        quantities.emplace_back(
            shop.addOrder({.situation = Situation::Pickup, .wares = {Ware::Piece, Ware::Piece}, .quantity = pieces}),
            kept);
    std::vector<std::pair<QString, int>> weights; // thousandths of the weight that stay
    for (const int kept : {999, 990, 950, 900, 875, 850, 0})
        weights.emplace_back(
            shop.addOrder({.situation = Situation::ToPack, .wares = {Ware::WeighedPiece, Ware::Piece}, .quantity = 3}),
            kept);
    QVERIFY(workplace.readAll());

    for (const auto &[code, kept] : quantities) {
        const Order &order = workplace.order(code)->order;
        const LineWish wish{.entry = order.entries->front().id, .seenQuantity = pieces, .keptQuantity = kept};
        QVERIFY(workplace.runner.submit(
            ReduceLine{order.id, order.code, wish, CancellationReason::MERCHANT_OUT_OF_STOCK, {}}));
    }
    for (const auto &[code, kept] : weights) {
        const Order &order = workplace.order(code)->order;
        const OrderEntry &line = order.entries->front();
        const LineWish wish{.entry = line.id,
                            .seenQuantity = *line.quantity,
                            .seenWeight = line.weight,
                            .keptQuantity = kept == 0 ? 0 : *line.quantity,
                            .keptWeight = Weight{line.weight->grams * kept / 1000}};
        QVERIFY(workplace.runner.submit(CorrectWeights{order.id, order.code, {wish}, u"Недовес"_s}));
    }
    QVERIFY(workplace.waitUntilSettled());
    for (const CommandEntry &entry : newestCommands(workplace.journal, 100))
        QVERIFY2(entry.outcome == Outcome::Confirmed, qPrintable(entry.words));
    for (const auto &[code, kept] : quantities) {
        QCOMPARE(shop.effects(training::Effect::LineReduced, code), 1);
        QCOMPARE(differenceFromShop(workplace.order(code)->order, shop), QString());
        const auto &lines = *workplace.order(code)->order.entries;
        QCOMPARE(lines.size(), kept == 0 ? 1U : 2U);
        if (kept > 0)
            QCOMPARE(lines.front().quantity, kept);
    }
    for (const auto &[code, kept] : weights) {
        QCOMPARE(shop.effects(training::Effect::WeightsCorrected, code), 1);
        QCOMPARE(differenceFromShop(workplace.order(code)->order, shop), QString());
    }
}

TEST_WITHOUT_WINDOWS(AnyChangesTest)
#include "anychanges_test.moc"
