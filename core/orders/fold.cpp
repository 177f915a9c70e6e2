// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/fold.h"

namespace search {

namespace {

// The first line is Kazakh, the second one what looks like a Latin letter.
constexpr QStringView written = u"әөүұқғңһіё"
                                u"авекмнорстух";
constexpr QStringView folded = u"aoyykгhxиe"
                               u"abekmhopctyx";
static_assert(written.size() == folded.size());

bool isSilent(QChar c)
{
    return c == u'ъ' || c == u'ь' || c.category() == QChar::Other_Format;
}

} // namespace

QString fold(const QString &text)
{
    const QString whole = text.normalized(QString::NormalizationForm_C).toLower();
    QString spelling;
    spelling.reserve(whole.size());
    for (const QChar c : whole) {
        const auto letter = c.unicode() < 0x80 ? -1 : written.indexOf(c);
        if (letter >= 0)
            spelling += folded[letter];
        else if (!isSilent(c))
            spelling += c;
    }
    return spelling;
}

} // namespace search
