// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

// What this process may use at most, so that a document made to exhaust the computer ends this
// process and nothing else. A limit that the system does not know is left to the asker, who ends
// whoever answers late.

// Once, before anything foreign is read: so much address space, no core file with what was read, on
// Windows no child. Standard input and output carry bytes from now on.
void confine(int megabytes);
// From now on so much of the processor's time; said anew before every request.
void allowTime(std::chrono::seconds time);
