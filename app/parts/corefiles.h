// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From now on a crash leaves no image of this process on the disk: the token and pick-up codes are in
// its memory. Only where the system is told so by the process (not Windows).
void leaveNoCoreFiles();
