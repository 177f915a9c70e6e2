// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/schema.h"

// The tables of orders, of what was read, and of what is known beside them.
SchemaPiece storeSchema();
