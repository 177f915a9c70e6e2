// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/linewish.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OrderEntry line(const QString &id, qint64 quantity, std::optional<Weight> weight = std::nullopt)
{
    return {.id = EntryId(id), .quantity = quantity, .weight = weight};
}

Order orderOf(std::vector<OrderEntry> lines)
{
    Order order;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.entries = std::move(lines);
    return order;
}

// "Keep 3 of 5."
LineWish keep(const QString &id, qint64 kept, qint64 seen)
{
    return {.entry = EntryId(id), .seenQuantity = seen, .keptQuantity = kept};
}

LineWish weigh(const QString &id, Weight kept, Weight seen)
{
    return {.entry = EntryId(id),
            .seenQuantity = 1,
            .seenWeight = seen,
            .keptQuantity = kept.grams == 0 ? 0 : 1,
            .keptWeight = kept};
}

} // namespace

class LineWishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsALineThatMoved()
    {
        const std::vector wishes{keep(u"a"_s, 3, 5)};
        QVERIFY(standAsSeen(wishes, orderOf({line(u"a"_s, 5), line(u"b"_s, 1)})));
        QVERIFY(!standAsSeen(wishes, orderOf({line(u"a"_s, 4)})));
        QVERIFY(!standAsSeen(wishes, orderOf({line(u"b"_s, 5)})));
        QVERIFY2(!standAsSeen(wishes, Order()), "lines that are not known are not as they were seen");
        // Only what is to be weighed must weigh what it did.
        QVERIFY(standAsSeen(wishes, orderOf({line(u"a"_s, 5, Weight{900})})));
        const std::vector lighter{weigh(u"w"_s, Weight{800}, Weight{1000})};
        QVERIFY(standAsSeen(lighter, orderOf({line(u"w"_s, 1, Weight{1000})})));
        QVERIFY(!standAsSeen(lighter, orderOf({line(u"w"_s, 1, Weight{990})})));
    }

    void seesTheWishInTheLines()
    {
        const std::vector wishes{keep(u"a"_s, 3, 5)};
        QVERIFY(!standAsWished(wishes, orderOf({line(u"a"_s, 5)})));
        QVERIFY(!standAsWished(wishes, orderOf({line(u"a"_s, 4)})));
        QVERIFY(standAsWished(wishes, orderOf({line(u"a"_s, 3)})));
        QVERIFY2(standAsWished(wishes, orderOf({line(u"a"_s, 2)})), "one that went further includes ours");
        QVERIFY(standAsWished(wishes, orderOf({line(u"b"_s, 9)})));
        QVERIFY2(!standAsWished(wishes, Order()), "nothing is seen in lines that are not known");
        const std::vector lighter{weigh(u"w"_s, Weight{800}, Weight{1000})};
        QVERIFY(!standAsWished(lighter, orderOf({line(u"w"_s, 1, Weight{900})})));
        QVERIFY(standAsWished(lighter, orderOf({line(u"w"_s, 1, Weight{800})})));
    }

    void linesThatAreNotThereProveNothing()
    {
        QVERIFY(!standAsWished({keep(u"a"_s, 3, 5)}, orderOf({})));
        QVERIFY(!standAsWished({keep(u"a"_s, 0, 5)}, orderOf({})));
        // As the journal has it if its details cannot be read.
        QVERIFY(!standAsWished({}, orderOf({line(u"a"_s, 5)})));
        Order cancelled = orderOf({});
        cancelled.status = OrderStatus::CANCELLED;
        QVERIFY(!standAsWished({}, cancelled));
    }

    void anOrderThatWentWithItsLastLineIsAsWished()
    {
        Order cancelled;
        cancelled.status = OrderStatus::CANCELLED;
        QVERIFY(standAsWished({keep(u"a"_s, 0, 5)}, cancelled));
        QVERIFY(standAsWished({weigh(u"w"_s, Weight{0}, Weight{1000})}, cancelled));
        QVERIFY(!standAsWished({keep(u"a"_s, 1, 5)}, cancelled));
    }

    void knowsWhenNothingIsLeft()
    {
        const Order order = orderOf({line(u"a"_s, 5), line(u"b"_s, 1)});
        QVERIFY(!removesEverything({keep(u"a"_s, 0, 5)}, order));
        QVERIFY(!removesEverything({keep(u"a"_s, 0, 5), keep(u"b"_s, 1, 1)}, order));
        QVERIFY(removesEverything({keep(u"a"_s, 0, 5), keep(u"b"_s, 0, 1)}, order));
    }
};

TEST_WITHOUT_WINDOWS(LineWishTest)
#include "linewish_test.moc"
