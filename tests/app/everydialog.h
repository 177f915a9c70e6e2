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
        scenes::Scenes all;
        for (const auto part : {scenes::lines, scenes::weightsAndResults, scenes::wholeOrders, scenes::packing,
                                scenes::printing, scenes::details, scenes::lists, scenes::journals, scenes::starts})
            all.insert(part());
        const auto notices = everynotice::all();
        for (auto notice = notices.cbegin(); notice != notices.cend(); ++notice)
            all.insert(notice.key(), [make = notice.value()](scenes::DialogDesk &) { return make(); });
        return all;
    }

    scenes::DialogDesk m_desk;
};
