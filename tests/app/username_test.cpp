// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/username.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Who did it, as the journal will say.
class UserNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionSaysWhoItIs()
    {
        qputenv("USER", "aigul");
        QCOMPARE(userName(), u"aigul"_s);
        qunsetenv("USER");
        qputenv("USERNAME", "Айгүл");
        QCOMPARE(userName(), u"Айгүл"_s);
    }

    void withoutASessionTheSystemKnows()
    {
        qputenv("USER", "");
        qunsetenv("USERNAME");
        QTemporaryFile ours;
        QVERIFY(ours.open());
        QCOMPARE(userName(), QFileInfo(ours).owner());
        QVERIFY(!userName().isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(UserNameTest)
#include "username_test.moc"
