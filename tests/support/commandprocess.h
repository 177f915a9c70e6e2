// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/trainingshop.h"
#include "tests/support/deeds.h"

#include <QProcess>

// The program (tests/support/process/commandprocess.cpp) with one deed of a person in it, to be killed.
class CommandProcess
{
public:
    // `streaming`: it reads the whole shop meanwhile, again and again.
    CommandProcess(const QString &program, const TrainingShop &shop, const QString &directory, const Deed &deed,
                   const QString &code, const QString &pickupCode, bool streaming);
    ~CommandProcess();

    // It is about to submit.
    bool waitUntilReady() { return waitFor("ready", 1); }
    // The journal has so many ends that say Confirmed.
    bool waitUntilConfirmed(int ends) { return waitFor("confirmed", ends); }
    int confirmed();
    void kill();

private:
    bool waitFor(const QByteArray &line, int times);
    int count(const QByteArray &line);

    QProcess m_process;
    QByteArray m_said;
};
