// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

// "Mon, 23 Nov 2026 03:50:00 GMT", as HTTP writes an instant.
std::optional<Instant> httpDate(const QByteArray &text);
