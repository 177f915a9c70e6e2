// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

class QLabel;

// "№ 410 000 123 · Әсел Қ. · 12 400 ₸": which order a dialog is about.
QString orderWords(const Order &order);
QLabel *orderLine(const Order &order);
