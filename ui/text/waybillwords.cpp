// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/waybillwords.h"

#include "ui/text/foreign.h"
#include "ui/text/times.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct WaybillWords {
    Q_DECLARE_TR_FUNCTIONS(WaybillWords)
};

QString keptWords(const WaybillState &state, Instant now)
{
    //: Of a waybill: it is on this computer
    QStringList words{WaybillWords::tr("kept here")};
    if (state.printedAt)
        //: Of a waybill; %1 is a time: "printed 14:02"
        words.append(WaybillWords::tr("printed %1").arg(moment(*state.printedAt, now)));
    if (state.savedAt)
        //: Of a waybill, which is not on paper by that; %1 is a time: "saved as a PDF 14:02"
        words.append(WaybillWords::tr("saved as a PDF %1").arg(moment(*state.savedAt, now)));
    return words.join(u" · "_s);
}

QString stateWords(const WaybillState &state, Instant now)
{
    switch (state.kind) {
    case WaybillState::Kind::None:
        return {};
    case WaybillState::Kind::BeingMade:
        //: Of a waybill; %1 is a time: "waiting for it since 14:02"
        return state.slow ? WaybillWords::tr("waiting for it since %1; looked for with every refresh")
                                .arg(moment(state.at, now))
                          : WaybillWords::tr("waiting for it since %1").arg(moment(state.at, now));
    case WaybillState::Kind::Fetching:
        //: Of a waybill
        return WaybillWords::tr("being fetched");
    case WaybillState::Kind::Archived:
        return keptWords(state, now);
    case WaybillState::Kind::LinkDead:
        //: Of a waybill
        return WaybillWords::tr("the marketplace gives it out no longer");
    case WaybillState::Kind::Broken:
        //: Of a waybill
        return WaybillWords::tr("the marketplace gives out only a part of it, or a broken file");
    case WaybillState::Kind::Failed:
        //: Of a waybill; %1 is a time
        return WaybillWords::tr("could not be fetched; the next try is at %1").arg(moment(state.at, now));
    }
    Q_UNREACHABLE();
}

} // namespace

QString waybill(const WaybillState &state, const QString &number, Instant now)
{
    QStringList parts{theirs(number), stateWords(state, now)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace text
