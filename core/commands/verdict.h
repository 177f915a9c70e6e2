// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decode.h"
#include "core/base/result.h"

// What the answer to a change, or the lack of one, proves.
enum class Verdict {
    Taken, // the status said yes, even if the echo behind it was lost
    Refused, // the server said no, or nothing could be sent: it did not happen
    Unknown, // it may have happened
};

Verdict verdictOf(const Result<Echo> &answer);
