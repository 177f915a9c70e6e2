// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner/scannote.h"

#include "ui/style/band.h"
#include "ui/style/tokens.h"

#include <QLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds shownFor{8};
const QString noteName = u"scanNote"_s;

} // namespace

void showScanNote(QWidget &window, const text::Message &message)
{
    delete window.findChild<Band *>(noteName, Qt::FindDirectChildrenOnly);
    auto *note = new Band(&window);
    note->setObjectName(noteName);
    note->setAttribute(Qt::WA_TransparentForMouseEvents); // what lies below can be pressed
    note->setAutoFillBackground(true);
    note->setMessage(Meaning::Near, message);
    const int width = window.width() - 2 * Tokens::gap;
    const int height = std::max(note->layout()->heightForWidth(width), note->minimumSizeHint().height());
    note->setGeometry(Tokens::gap, Tokens::gap, width, height);
    note->show();
    note->raise();
    QTimer::singleShot(shownFor, note, &QObject::deleteLater);
}
