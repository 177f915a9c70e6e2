// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/pickupcode.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PickupCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigitsOfWhatWasTypedCount()
    {
        QCOMPARE(PickupCode(u" 04-8 2\n"_s).digits(), "0482");
        QCOMPARE(PickupCode(u"٤٨٢١"_s).digits(), "4821");
        QVERIFY(PickupCode(u"код"_s).isEmpty());
    }

    void itsOwnBytesAreItsOwn()
    {
        const PickupCode code(u"4821"_s);
        const QByteArray handedOut = code.digits();
        QVERIFY2(handedOut.isDetached(), "shared bytes would not be overwritten when the code goes");
        const PickupCode copy = code;
        QCOMPARE(copy, code);
    }
};

TEST_WITHOUT_WINDOWS(PickupCodeTest)
#include "pickupcode_test.moc"
