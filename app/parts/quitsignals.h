// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SIGTERM and SIGINT end the event loop, so that the database is closed and every destructor runs.
// Needs the application object.
void quitOnSignals();
