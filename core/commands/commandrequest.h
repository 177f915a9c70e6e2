// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decode.h"
#include "core/commands/command.h"
#include "core/http/request.h"

// What a command is on the wire.
Request<Echo> requestFor(const Command &command);
