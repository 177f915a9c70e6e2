// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>

// The least a Qt program does before its window is there: what start_benchmark measures ours against.
int main(int argc, char *argv[])
{
    const QApplication qt(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
