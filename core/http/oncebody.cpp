// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/oncebody.h"

#include <algorithm>

qint64 OnceBody::readData(char *data, qint64 most)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(most, qint64(m_bytes.size()) - m_read);
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}
