// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Yes, no, or not said. Where a yes or no is asked for, what was not said counts as no.
class Flag
{
public:
    constexpr Flag() = default;
    constexpr Flag(bool yes) : m_value(yes ? Value::Yes : Value::No) {} // NOLINT(google-explicit-constructor)

    constexpr bool isSaid() const { return m_value != Value::NotSaid; }
    constexpr operator bool() const { return m_value == Value::Yes; } // NOLINT(google-explicit-constructor)

    friend constexpr bool operator==(Flag, Flag) = default;
    friend constexpr bool operator==(Flag flag, bool yes) { return bool(flag) == yes; }

private:
    enum class Value { NotSaid, No, Yes };
    Value m_value = Value::NotSaid;
};
