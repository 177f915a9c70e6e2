// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace {

std::map<QString, testprogram::Run> &tests()
{
    static std::map<QString, testprogram::Run> known;
    return known;
}

} // namespace

bool testprogram::add(const char *file, Run run)
{
    return tests().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), run).second;
}

int main(int argc, char *argv[])
{
    const auto found = argc > 1 ? tests().find(QString::fromLocal8Bit(argv[1])) : tests().end();
    if (found == tests().end()) {
        std::fputs("which test? One of:\n", stderr);
        for (const auto &[name, run] : tests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
