// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner/physicalkey.h"

#include "core/orders/layouts.h"

#include <QKeyEvent>
#include <QStringView>

#include <array>

namespace {

#ifdef Q_OS_MACOS
// By kVK_ANSI_…, from 0; a space where another key stands.
constexpr QStringView byVirtualKey = u"asdfhgzxcv bqweryt123465=97-80]ou[ip lj'k;\\,/nm.";

QChar byPlace(const QKeyEvent &event)
{
    const quint32 code = event.nativeVirtualKey();
    // 0 is the key A and also what an event without native codes says.
    if (event.nativeModifiers() == 0 && code == 0)
        return {};
    const QChar c = code < byVirtualKey.size() ? byVirtualKey[code] : QChar(u' ');
    return c == u' ' || c == u'\\' ? QChar() : c;
}
#else
struct Row {
    quint32 first; // scan code of its first key, set 1
    QStringView keys;
};
constexpr std::array rows{Row{2, u"1234567890-="}, Row{16, u"qwertyuiop[]"}, Row{30, u"asdfghjkl;'"},
                          Row{44, u"zxcvbnm,./"}};

#ifdef Q_OS_WIN
constexpr quint32 codesBegin = 0;
#else
constexpr quint32 codesBegin = 8; // X11 and Wayland count from here
#endif

QChar byPlace(const QKeyEvent &event)
{
    for (const Row &row : rows) {
        const quint32 first = row.first + codesBegin;
        if (event.nativeScanCode() >= first && event.nativeScanCode() - first < row.keys.size())
            return row.keys[event.nativeScanCode() - first];
    }
    return {};
}
#endif

QChar byLetter(const QKeyEvent &event)
{
    if (event.text().size() == 1 && event.text().front().isPrint())
        return layouts::usKeyOf(event.text().front());
    return event.key() > 0 && event.key() <= 0xFFFF ? layouts::usKeyOf(QChar(char16_t(event.key()))) : QChar();
}

} // namespace

QChar usCharacter(const QKeyEvent &event)
{
    const QChar place = byPlace(event);
    return place.isNull() ? byLetter(event) : place;
}

QChar hiddenDigit(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return {};
    const QChar key = usCharacter(event);
    return key.isDigit() ? key : QChar();
}
