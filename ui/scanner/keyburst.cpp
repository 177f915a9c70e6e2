// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner/keyburst.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

// Slow scanners take 30 ms a key, and clocks tremble; fast hands take more than 50.
constexpr KeyBurst::Time quick = 35ms;
// Hands are not so fast so often: what is a scanner by now may stumble, on a busy computer.
constexpr qsizetype probablyScanner = 4;
constexpr KeyBurst::Time stumble = 60ms;
constexpr KeyBurst::Time fall = 150ms;

bool isCodeCharacter(QChar c)
{
    return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
}

} // namespace

KeyBurst::Time KeyBurst::patience() const
{
    if (isScan())
        return fall;
    return m_typed.size() >= probablyScanner ? stumble : quick;
}

void KeyBurst::add(QChar typed, QChar us, Time at)
{
    m_isSteady = m_isSteady && (isEmpty() || pauseUntil(at) <= patience());
    m_typed += typed;
    m_keys += us.isNull() ? typed : us.toUpper();
    m_last = at;
}

QString KeyBurst::code() const
{
    return !isCode(m_typed) && isCode(m_keys) && hasNumber(m_keys) ? m_keys : m_typed;
}

bool isCode(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), isCodeCharacter);
}

bool hasNumber(const QString &text)
{
    constexpr int least = 3;
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) >= least;
}
