// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfpicture.h"

#include <QList>
#include <QSizeF>

#include <optional>
#include <variant>

// What the program and its reader of PDFs (app/pdfpages) say to each other: messages over pipes,
// each preceded by its length. The reader has read what others made, so nothing it says is believed
// without a look.
namespace pdftalk {

// Before every message: its length, 4 bytes, the highest first.
inline constexpr int lengthBytes = 4;
inline constexpr qint64 largestPdf = 32'000'000; // bytes

QByteArray lengthOf(qint64 message);
quint32 lengthFrom(const QByteArray &fourBytes);

// A document to be opened, instead of the one before.
struct Open {
    QByteArray pdf;
};
using Request = std::variant<Open, PdfCut>;

QByteArray message(const Request &request);
// Nothing: no such message.
std::optional<Request> readRequest(const QByteArray &message);

// The document is open.
struct Opened {
    QList<QSizeF> pages; // points
};
// The document, or this page of it, cannot be read.
struct Unreadable {
};
// It asks for more than the reader may use, as too many pages.
struct TooMuch {
};
using Answer = std::variant<Opened, PdfPicture, Unreadable, TooMuch>;

QByteArray openedMessage(const QList<QSizeF> &pages);
QByteArray unreadableMessage();
QByteArray tooMuchMessage();
// The beginning of a picture's message; its dots follow.
QByteArray pictureHead(const QSize &size, bool isInk);
// Nothing: no such message.
std::optional<Answer> readAnswer(QByteArray message);

} // namespace pdftalk
