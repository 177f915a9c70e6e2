// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/lineprice.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

class LinePriceTest : public QObject
{
    Q_OBJECT

    static OrderEntry line(UnitType type, qint64 quantity, qint64 grams, Money price, Money total)
    {
        OrderEntry line;
        line.unitType = type;
        line.quantity = quantity;
        line.weight = Weight{grams};
        line.basePrice = price;
        line.totalPrice = total;
        return line;
    }

private Q_SLOTS:
    void theHelpsExampleOfAKilogramPrice()
    {
        const OrderEntry line =
            this->line(UnitType::MEASURABLE_PIECES, 3, 3800, Money::fromTenge(1560), Money::fromTenge(5928));
        QCOMPARE(totalAt(line, Weight{3800}), std::optional(Money::fromTenge(5928)));
        QCOMPARE(totalAt(line, Weight{1000}), std::optional(Money::fromTenge(1560)));
        QCOMPARE(totalAt(line, Weight{0}), std::optional(Money()));
    }

    void halfATiynIsRoundedUp()
    {
        const OrderEntry line = this->line(UnitType::MEASURABLE, 1, 1000, Money::fromTiyn(1), Money::fromTiyn(1));
        QCOMPARE(totalAt(line, Weight{500}), std::optional(Money::fromTiyn(1)));
        QCOMPARE(totalAt(line, Weight{499}), std::optional(Money()));
    }

    void piecesCostTheirPriceEach()
    {
        const OrderEntry line =
            this->line(UnitType::PIECES, 5, 0, Money::fromTiyn(620'050), Money::fromTiyn(3'100'250));
        for (qint64 kept = 0; kept <= 5; ++kept)
            QCOMPARE(totalWith(line, kept), std::optional(Money::fromTiyn(620'050 * kept)));
    }

    void aWeighedLineWithFewerUnitsIsTheMarketplacesToCount()
    {
        const OrderEntry line =
            this->line(UnitType::MEASURABLE_PIECES, 3, 3800, Money::fromTenge(1560), Money::fromTenge(5928));
        QVERIFY(!totalWith(line, 2));
        QCOMPARE(totalWith(line, 0), std::optional(Money()));
        QCOMPARE(totalWith(line, 3), line.totalPrice);
    }

    void aTotalThatDoesNotAddUpNowIsNotGuessedLater()
    {
        const OrderEntry pieces =
            line(UnitType::PIECES, 5, 0, Money::fromTenge(100), Money::fromTenge(450)); // a discount
        QVERIFY(!totalWith(pieces, 4));
        const OrderEntry weighed = line(UnitType::MEASURABLE, 1, 2000, Money::fromTenge(100), Money::fromTenge(180));
        QVERIFY(!totalAt(weighed, Weight{1000}));
    }

    void whatCannotBeMultipliedHasNoPrice()
    {
        const qint64 huge = std::numeric_limits<qint64>::max() / 10;
        const OrderEntry line = this->line(UnitType::PIECES, huge, huge, Money::fromTenge(1'000), Money());
        QVERIFY(!totalWith(line, huge - 1));
        QVERIFY(!totalAt(line, Weight{huge - 1}));
    }
};

TEST_WITHOUT_WINDOWS(LinePriceTest)
#include "lineprice_test.moc"
