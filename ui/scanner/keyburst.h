// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <chrono>

// Characters that came too fast for hands. Works on the times of the keys, not on the moments they
// were looked at: a window that was busy meanwhile does not make a person a scanner.
class KeyBurst
{
public:
    using Time = std::chrono::milliseconds; // of any clock that does not jump

    // As fast as a scanner and long enough.
    static constexpr int least = 6;

    bool isEmpty() const { return m_typed.isEmpty(); }
    bool isScan() const { return m_typed.size() >= least; }
    // No key took longer than a scanner takes.
    bool isSteady() const { return m_isSteady; }
    // Since the latest key; negative if that came later.
    Time pauseUntil(Time at) const { return at - m_last; }
    // How long a pause may be for the next key to belong to what has come so far.
    Time patience() const;

    // `us`: what the key types on a US keyboard, see usCharacter().
    void add(QChar typed, QChar us, Time at);
    void clear() { *this = {}; }

    // What was scanned: as typed, or as the keys read under the US layout where that makes a code of it.
    QString code() const;

private:
    QString m_typed;
    QString m_keys;
    Time m_last{0};
    bool m_isSteady = true;
};

// Letters, digits and hyphens.
bool isCode(const QString &text);
// So many digits that it is no word typed under a layout with letters in the digits' row.
bool hasNumber(const QString &text);
