// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

QString testDataPath(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/") + name;
}
