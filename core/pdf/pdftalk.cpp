// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdftalk.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace pdftalk {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr qsizetype wordBytes = 4;

enum class Word : quint32 { Open, Cut, Opened, Picture, Unreadable, TooMuch };

template <typename... Values>
QByteArray packed(Word word, const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(word);
    static_cast<void>((stream << ... << values));
    return bytes;
}

// Whether the bytes behind the word hold these values and no more.
template <typename... Values>
bool unpack(const QByteArray &message, Values &...values)
{
    QDataStream stream(message.sliced(wordBytes));
    stream.setVersion(streamVersion);
    static_cast<void>((stream >> ... >> values));
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

std::optional<Word> wordOf(const QByteArray &message)
{
    if (message.size() < wordBytes)
        return std::nullopt;
    return Word(qFromBigEndian<quint32>(message.constData()));
}

// As many as there are bytes for: a number of them could be a lie.
std::optional<Answer> readOpened(const QByteArray &message)
{
    QDataStream stream(message.sliced(wordBytes));
    stream.setVersion(streamVersion);
    Opened opened;
    while (!stream.atEnd()) {
        QSizeF page;
        stream >> page;
        if (stream.status() != QDataStream::Ok)
            return std::nullopt;
        opened.pages.append(page);
    }
    return opened;
}

std::optional<Answer> readPicture(QByteArray message)
{
    constexpr qsizetype headBytes = 4 * wordBytes; // the dots stay aligned behind it
    qint32 width = 0;
    qint32 height = 0;
    quint32 isInk = 0;
    if (message.size() < headBytes || !unpack(message.first(headBytes), width, height, isInk))
        return std::nullopt;
    message.remove(0, headBytes);
    const bool isWhole = width > 0 && height > 0 && qint64(width) * height <= PdfCut::mostDots &&
                         message.size() == PdfPicture::rowBytes(width, isInk != 0) * height;
    if (!isWhole)
        return std::nullopt;
    return PdfPicture{QSize(width, height), isInk != 0, std::move(message)};
}

} // namespace

QByteArray lengthOf(qint64 message)
{
    QByteArray bytes(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message), bytes.data());
    return bytes;
}

quint32 lengthFrom(const QByteArray &fourBytes)
{
    return qFromBigEndian<quint32>(fourBytes.constData());
}

QByteArray message(const Request &request)
{
    if (const auto *open = std::get_if<Open>(&request))
        return packed(Word::Open, open->pdf);
    const auto &cut = std::get<PdfCut>(request);
    return packed(Word::Cut, qint32(cut.page), cut.scaled, cut.clip, qint32(cut.oversampling));
}

std::optional<Request> readRequest(const QByteArray &message)
{
    const auto word = wordOf(message);
    if (word == Word::Open) {
        Open open;
        return unpack(message, open.pdf) ? std::optional<Request>(open) : std::nullopt;
    }
    PdfCut cut;
    qint32 page = 0;
    qint32 oversampling = 0;
    if (word != Word::Cut || !unpack(message, page, cut.scaled, cut.clip, oversampling))
        return std::nullopt;
    cut.page = page;
    cut.oversampling = oversampling;
    return cut;
}

QByteArray openedMessage(const QList<QSizeF> &pages)
{
    QByteArray bytes = packed(Word::Opened);
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(streamVersion);
    for (const QSizeF &page : pages)
        stream << page;
    return bytes;
}

QByteArray unreadableMessage()
{
    return packed(Word::Unreadable);
}

QByteArray tooMuchMessage()
{
    return packed(Word::TooMuch);
}

QByteArray pictureHead(const QSize &size, bool isInk)
{
    return packed(Word::Picture, qint32(size.width()), qint32(size.height()), quint32(isInk ? 1 : 0));
}

std::optional<Answer> readAnswer(QByteArray message)
{
    const auto word = wordOf(message);
    if (word == Word::Opened)
        return readOpened(message);
    if (word == Word::Picture)
        return readPicture(std::move(message));
    if (word == Word::Unreadable && message.size() == wordBytes)
        return Unreadable();
    if (word == Word::TooMuch && message.size() == wordBytes)
        return TooMuch();
    return std::nullopt;
}

} // namespace pdftalk
