// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue.h"

#include "ui/text/words.h"

#include <QCoreApplication>

QString Queue::name() const
{
    //: A queue: every order that is not finished
    return stage ? text::name(*stage) : QCoreApplication::translate("Queue", "All open");
}
