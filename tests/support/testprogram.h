// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// The tests of a folder are one program; `FOLDER_tests NAME …` runs the class of NAME_test.cpp in a
// process of its own, with the arguments of Qt Test behind the name.
namespace testprogram {

using Run = int (*)(int argc, char *argv[]);

// Of a static object, before main(). The name is the file's own.
bool add(const char *file, Run run);

template <typename Application, typename Test>
int runTest(int argc, char *argv[])
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace testprogram

// One of them stands at the end of each NAME_test.cpp.
#define TEST_RUN_BY(run) [[maybe_unused]] static const bool isTestAdded = testprogram::add(__FILE__, run);
#define TEST_WITH_WINDOWS(Test) TEST_RUN_BY((testprogram::runTest<QApplication, Test>))
#define TEST_WITHOUT_WINDOWS(Test) TEST_RUN_BY((testprogram::runTest<QCoreApplication, Test>))
