// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace training {

struct WaybillWords {
    QString number; // digits
    QString orderCode;
    QString town; // the buyer's
    int places = 1;
};

// The waybill as a PDF: A4, a page per place, the label in the top left quarter as the marketplace
// prints it.
QByteArray waybillPdf(const WaybillWords &words);

} // namespace training
