// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "ui/style/meaning.h"

// How an outcome is to be shown, wherever it is.
Meaning meaningOf(Outcome outcome);
