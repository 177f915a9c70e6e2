// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Takes the token of this run out of the environment (TAPSYRYS_TOKEN): whatever the program starts, a browser
// or itself, must not get it. To be called before there is a second thread; the next call finds nothing.
QString takeEnvironmentToken();
