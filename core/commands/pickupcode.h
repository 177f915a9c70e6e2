// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

// The code the buyer says. It lives in memory only: no debug operator, no stream operator, never
// journaled, and its bytes are overwritten when it goes.
class PickupCode
{
public:
    // How long a code may be is not documented: four digits are what buyers are sent.
    static constexpr qsizetype usualLength = 4;

    PickupCode() = default;
    // Keeps the digits of what was typed or pasted; leading zeros count.
    explicit PickupCode(const QString &typed)
    {
        for (const QChar c : typed) {
            if (c.isDigit())
                m_digits.append(char('0' + c.digitValue()));
        }
    }
    PickupCode(const PickupCode &other) : m_digits(other.m_digits.constData(), other.m_digits.size()) {}
    PickupCode(PickupCode &&other) noexcept : m_digits(std::exchange(other.m_digits, {})) {}
    PickupCode &operator=(PickupCode other) noexcept
    {
        m_digits.swap(other.m_digits);
        return *this;
    }
    ~PickupCode() { m_digits.fill('\0'); }

    bool isEmpty() const { return m_digits.isEmpty(); }
    qsizetype length() const { return m_digits.size(); }
    // For the request's header, nothing else. A copy, or these bytes would not be ours to overwrite.
    QByteArray digits() const { return {m_digits.constData(), m_digits.size()}; }
    friend bool operator==(const PickupCode &, const PickupCode &) = default;

private:
    QByteArray m_digits;
};
