// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QTest>
#include <QWindow>

#include <array>
#include <chrono>
#include <memory>

// Keys as the window system delivers them: to the window that has the keyboard, shortcuts first, with the
// place of the key and the time it was pressed at. A person and a scanner differ in nothing but their pace.
class Keyboard
{
public:
    enum class Layout { Us, Russian, Kazakh };
    using Pace = std::chrono::milliseconds;
    static constexpr Pace hands{120};
    static constexpr Pace scanner{4};

    void setLayout(Layout layout) { m_layout = layout; }

    // As while a screen reader listens: shortcuts are asked about at once, the keys themselves come
    // in later turns of the event loop and do not say when they were pressed.
    void setLateAndTimeless(bool on) { m_isLate = on; }

    // A pause in which nobody types.
    void rest(Pace pause = std::chrono::milliseconds(500)) { m_now += pause; }

    // As a wedge that is set up for a US keyboard: what comes of it is the layout's.
    void scan(const QString &code, Pace pace = scanner, Qt::Key ending = Qt::Key_Return)
    {
        rest();
        continueScan(code, pace, ending);
    }

    // The rest of one that has begun.
    void continueScan(const QString &code, Pace pace = scanner, Qt::Key ending = Qt::Key_Return)
    {
        for (const QChar c : code)
            hit(place(Layout::Us, c), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, pace);
        if (ending != Qt::Key_unknown)
            press(ending, Qt::NoModifier, pace);
    }

    // The same where a key's release and its next press have one time: Qt's X connection calls these a repeat.
    void scanWithTwins(const QString &code)
    {
        rest();
        for (qsizetype i = 0; i < code.size(); ++i) {
            const int key = place(Layout::Us, code[i]);
            const QChar c = keysOf(m_layout)[key];
            const bool isSecond = i > 0 && code[i - 1] == code[i];
            const bool isFirst = i + 1 < code.size() && code[i + 1] == code[i];
            m_now += isSecond ? Pace(0) : scanner;
            deliver(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, scanCode(key), QString(c), isSecond);
            m_now += scanner;
            deliver(QEvent::KeyRelease, c.toUpper().unicode(), Qt::NoModifier, scanCode(key), QString(c), isFirst);
        }
        press(Qt::Key_Return, Qt::NoModifier, scanner);
    }

    // Letters and digits as a person wants them, on the keys where the layout has them.
    void type(const QString &text, Pace pace = hands)
    {
        for (const QChar c : text) {
            const int key = place(m_layout, c);
            if (key >= 0)
                hit(key, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, pace);
            else
                send(c.toUpper().unicode(), Qt::NoModifier, 0, QString(c), pace);
        }
    }

    // The keys where a US keyboard has these, one by one.
    void pressKeys(const QString &us, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Pace pace = hands)
    {
        for (const QChar c : us)
            hit(place(Layout::Us, c), modifiers, pace);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Pace pace = hands)
    {
        const QString text = key == Qt::Key_Return || key == Qt::Key_Enter ? QStringLiteral("\r")
                             : key == Qt::Key_Tab                          ? QStringLiteral("\t")
                             : key == Qt::Key_Space                        ? QStringLiteral(" ")
                                                                           : QString();
        send(key, modifiers, 0, text, pace);
    }

    // A key that stays down.
    void repeat(QChar c, int times)
    {
        const int key = place(Layout::Us, c);
        hit(key, Qt::NoModifier, hands);
        m_now += std::chrono::milliseconds(250);
        for (int i = 0; i < times; ++i) {
            m_now += std::chrono::milliseconds(30);
            deliver(QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, scanCode(key), QString(c), true);
        }
    }

private:
    static QStringView keysOf(Layout layout)
    {
        switch (layout) {
        case Layout::Us:
            return u"1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
        case Layout::Russian:
            return u"1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.";
        case Layout::Kazakh:
            return u"\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№";
        }
        Q_UNREACHABLE();
    }

    static int place(Layout layout, QChar c) { return int(keysOf(layout).indexOf(c.toLower())); }

    // As X11 counts keys.
    static quint32 scanCode(int place)
    {
        constexpr std::array rowEnds{12, 24, 35, 45};
        constexpr std::array firstCodes{10, 24, 38, 52};
        int row = 0;
        int before = 0;
        while (place >= rowEnds.at(size_t(row)))
            before = rowEnds.at(size_t(row++));
        return quint32(firstCodes.at(size_t(row)) + place - before);
    }

    void hit(int place, Qt::KeyboardModifiers modifiers, Pace pace)
    {
        QChar c = keysOf(m_layout)[place];
        const int key = c.toUpper().unicode();
        if (modifiers & Qt::ShiftModifier)
            c = c.toUpper();
        const bool isChord = modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
        send(key, modifiers, scanCode(place), isChord ? QString() : QString(c), pace);
    }

    void send(int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, const QString &text, Pace pace)
    {
        m_now += pace;
        deliver(QEvent::KeyPress, key, modifiers, scanCode, text, false);
        m_now += pace / 2;
        deliver(QEvent::KeyRelease, key, modifiers, scanCode, text, false);
        m_now -= pace / 2;
    }

    void deliver(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, const QString &text,
                 bool isRepeat)
    {
        // Offscreen nobody has the keyboard for a while after a menu has closed.
        QWindow *window = QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : m_window.data();
        if (!window)
            qFatal("no window has the keyboard");
        m_window = window;
        const auto at = ulong(m_now.count());
        if (type == QEvent::KeyPress && isShortcut(*window, key, modifiers, scanCode, text, isRepeat))
            return;
        if (m_isLate) {
            QCoreApplication::postEvent(window, new QKeyEvent(type, key, modifiers, scanCode, 0, 0, text, isRepeat));
            return;
        }
        QKeyEvent event(type, key, modifiers, scanCode, 0, 0, text, isRepeat);
        event.setTimestamp(at);
        QSpontaneKeyEvent::setSpontaneous(&event);
        QCoreApplication::sendEvent(window, &event);
    }

    bool isShortcut(QWindow &window, int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, const QString &text,
                    bool isRepeat) const
    {
        QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, scanCode, 0, 0, text, isRepeat);
        asked.setTimestamp(ulong(m_now.count()));
        asked.ignore();
        QCoreApplication::sendEvent(&window, &asked);
        // The other one has no code of the key; it looks the shortcut up.
        return !asked.isAccepted() &&
               qt_sendShortcutOverrideEvent(m_nobody.get(), ulong(m_now.count()), key, modifiers, text, isRepeat);
    }

    std::shared_ptr<QObject> m_nobody = std::make_shared<QObject>();
    bool m_isLate = false;
    Layout m_layout = Layout::Us;
    QPointer<QWindow> m_window; // had the keyboard last
    std::chrono::milliseconds m_now{100'000};
};
