// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

// The label of a field of one line in a form. It is as high as the field: of a higher field a form
// sets the label further up, and the two would not stand on one line.
QLabel *fieldLabel(const QString &words, QWidget &field);
