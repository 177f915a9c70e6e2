// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/schema.h"

// The tables of a shop's file.
Schema shopSchema();
