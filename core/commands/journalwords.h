// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

// What the journal says of a failure. People read it: the server's words or our own, which ui/text
// knows, and never Qt's, which are for the log.
QString journalWords(const Error &error);
