// SPDX-License-Identifier: GPL-3.0-or-later
// tapsyrys-pdf SECONDS MEGABYTES PAGES: opens and draws PDFs, within these limits, for the program
// that started it (core/pdf/pdfreader.h). Requests come on standard input, answers go to standard
// output, as core/pdf/pdftalk.h has them. It ends with its input.
#include "app/pdfpages/limits.h"
#include "app/pdfpages/openpdf.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

std::optional<QByteArray> readBytes(qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    const bool whole = std::fread(bytes.data(), 1, size_t(count), stdin) == size_t(count);
    return whole ? std::optional(bytes) : std::nullopt;
}

// Nothing: the input has ended, or is none of ours.
std::optional<pdftalk::Request> nextRequest()
{
    constexpr qint64 besideThePdf = 1024; // bytes
    const auto head = readBytes(pdftalk::lengthBytes);
    if (!head)
        return std::nullopt;
    const qint64 length = pdftalk::lengthFrom(*head);
    if (length > pdftalk::largestPdf + besideThePdf)
        return std::nullopt;
    const auto message = readBytes(length);
    return message ? pdftalk::readRequest(*message) : std::nullopt;
}

bool write(const char *bytes, qint64 count)
{
    return std::fwrite(bytes, 1, size_t(count), stdout) == size_t(count);
}

bool write(const QByteArray &bytes)
{
    return write(bytes.constData(), bytes.size());
}

bool sendMessage(const QByteArray &message)
{
    return write(pdftalk::lengthOf(message.size())) && write(message) && std::fflush(stdout) == 0;
}

bool sendPicture(const QImage &image)
{
    const bool isInk = image.depth() == 1;
    const QByteArray head = pdftalk::pictureHead(image.size(), isInk);
    const qint64 dots = PdfPicture::rowBytes(image.width(), isInk) * image.height();
    return write(pdftalk::lengthOf(head.size() + dots)) && write(head) &&
           write(reinterpret_cast<const char *>(image.constBits()), dots) && std::fflush(stdout) == 0;
}

bool answer(OpenPdf &pdf, const pdftalk::Request &request)
{
    if (const auto *open = std::get_if<pdftalk::Open>(&request)) {
        const pdftalk::Answer opened = pdf.open(open->pdf);
        if (const auto *pages = std::get_if<pdftalk::Opened>(&opened))
            return sendMessage(pdftalk::openedMessage(pages->pages));
        return sendMessage(std::holds_alternative<pdftalk::TooMuch>(opened) ? pdftalk::tooMuchMessage()
                                                                            : pdftalk::unreadableMessage());
    }
    const QImage image = pdf.draw(std::get<PdfCut>(request));
    return image.isNull() ? sendMessage(pdftalk::unreadableMessage()) : sendPicture(image);
}

int numberFrom(const char *argument)
{
    return QByteArray(argument).toInt();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const std::chrono::seconds time(numberFrom(argv[1]));
    confine(numberFrom(argv[2]));
    const QCoreApplication application(argc, argv); // Qt Pdf needs no screen
    OpenPdf pdf(numberFrom(argv[3]));
    while (const auto request = nextRequest()) {
        allowTime(time);
        if (!answer(pdf, *request))
            return 1;
    }
    return 0;
}
