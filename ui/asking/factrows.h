// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QLayout;

// Rows of name and value for a dialog; a value that is empty has no row.
QLayout *factRows(const std::vector<std::pair<QString, QString>> &facts);
