// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

// After such an error there is no use in asking for anything else.
inline bool concernsAllLists(Error::Kind kind)
{
    return kind != Error::Kind::Malformed && kind != Error::Kind::Rejected && kind != Error::Kind::ServerFault &&
           kind != Error::Kind::TooLarge;
}
