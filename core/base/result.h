// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

// A value or the Error that prevented it.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;
