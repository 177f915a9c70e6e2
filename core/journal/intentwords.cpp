// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/intentwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto firstKind = "order"_L1;

} // namespace

QString writtenWord(const Intent &intent)
{
    const QString &kind = intent.subject.kind;
    return kind == firstKind ? intent.word : kind + u'.' + intent.word;
}

void readWord(const QString &written, Intent &intent)
{
    const qsizetype point = written.indexOf(u'.');
    intent.subject.kind = point < 0 ? QString(firstKind) : written.first(point);
    intent.word = written.sliced(point + 1);
}

QString ofKind(const QString &kind)
{
    return kind == firstKind ? u"instr(c.change, '.') = 0"_s : u"c.change LIKE '%1.%'"_s.arg(kind);
}
