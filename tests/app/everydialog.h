// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/changescenes.h"
#include "tests/app/everynotice.h"
#include "tests/app/windowscenes.h"

// Every window and dialog of the program with contents that break layouts, by the name of a scene.
class EveryDialog
{
public:
    static QStringList scenes() { return makers().keys(); }
    std::unique_ptr<QWidget> open(const QString &scene) { return makers().value(scene)(m_desk); }

private:
    static scenes::Scenes makers()
    {
        scenes::Scenes all = scenes::changes();
        all.insert(scenes::packing());
        all.insert(scenes::printing());
        all.insert(scenes::windows());
        const auto notices = everynotice::all();
        for (auto notice = notices.cbegin(); notice != notices.cend(); ++notice)
            all.insert(notice.key(), [make = notice.value()](scenes::DialogDesk &) { return make(); });
        return all;
    }

    scenes::DialogDesk m_desk;
};
