// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/schema.h"

// The journal's tables: commands, events, the links that hold them together, findings.
SchemaPiece journalSchema();
