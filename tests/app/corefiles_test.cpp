// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/corefiles.h"
#include "tests/support/testprogram.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

class CoreFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesNoneFromNowOn()
    {
#ifdef Q_OS_UNIX
        leaveNoCoreFiles();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QVERIFY2(limit.rlim_max == 0, "nor can it be raised again");
#else
        QSKIP("not here");
#endif
    }
};

TEST_WITHOUT_WINDOWS(CoreFilesTest)
#include "corefiles_test.moc"
