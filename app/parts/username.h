// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Who works at this computer, as the system calls them; empty where it does not know.
QString userName();
