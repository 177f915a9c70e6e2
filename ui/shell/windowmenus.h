// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AppActions;
class LanguageMenu;
class QMenuBar;

// The menus of the window, with every action of the program in one of them.
void fillMenus(QMenuBar &bar, const AppActions &actions, LanguageMenu &language);
