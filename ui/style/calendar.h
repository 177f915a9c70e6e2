// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;
class QWidget;

// A calendar to open beside a field, in the program's colours: Qt's own keeps a bar in the selection's
// colour and red weekends, and red means late here. The field owns it.
QCalendarWidget *makeCalendar(QWidget &field);
