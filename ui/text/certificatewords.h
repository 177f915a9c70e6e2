// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Error;

// For an Error of kind Insecure.
namespace text {

// What was shown where a secure connection was to begin: whose certificate, and until when.
QString insecure(const Error &error);
// What to do about it.
QString insecureRepair(const Error &error);

} // namespace text
