// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Whether the framed row, the panel and what keys change are one and the same order, or none at all.
bool meansOneOrder(const QWidget &window);
