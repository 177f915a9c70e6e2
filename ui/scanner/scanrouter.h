// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanner/keyburst.h"

#include <QKeyEvent>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

// Hears every key of the program before any widget does and takes out what a scanner types, whatever
// has the focus: a scan means "find this", its digits reach no field and its Enter presses nothing. Over
// a dialog it is refused with a sound and a sentence. Characters are held back until it is clear who
// types, a few hundredths of a second, and are then given, in their order, to whom they were meant for.
class ScanRouter final : public QObject
{
    Q_OBJECT

public:
    enum class Tone {
        Refused, // a scan was not taken here
        Unknown, // nothing is known by what was scanned
    };
    using Sound = std::function<void(Tone)>;
    using Clock = std::function<KeyBurst::Time()>; // for keys that do not say when they were pressed

    explicit ScanRouter(QObject *parent = nullptr);

    void setSound(Sound sound) { m_sound = std::move(sound); }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void play(Tone tone) { m_sound(tone); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &code);

private:
    enum class Kind {
        Character,
        Ending, // Enter or Tab
        Silent, // Shift and its like
        Control, // what a scanner may send around its characters
        Other,
    };
    struct Held {
        std::unique_ptr<QKeyEvent> key;
        QPointer<QWindow> window;
        QPointer<QWidget> target;
        bool hadTarget; // else the window knows whom to give it to
    };

    // A press that was asked about as a shortcut, and has not come yet.
    struct Announced {
        int key;
        quint32 scanCode;
        KeyBurst::Time at;
    };

    static Kind kindOf(const QKeyEvent &key);
    void announce(const QKeyEvent &key);
    KeyBurst::Time timeOf(const QKeyEvent &press);
    KeyBurst::Time patience() const;
    bool goesOnAt(KeyBurst::Time at) const;
    bool overridesShortcut(QKeyEvent &key);
    bool takesPress(QWindow &window, const QKeyEvent &key);
    bool isHeldDown(const QKeyEvent &press, KeyBurst::Time at) const;
    bool takesRelease(QWindow &window, const QKeyEvent &key);
    bool belongsToLastScan(KeyBurst::Time at, Kind kind) const;
    bool isForWords() const;
    bool isForNothing() const;
    void hold(QWindow &window, const QKeyEvent &key);
    void onPause();
    void endBurst();
    void takeScan();
    void route(const QString &code);
    void deliver();
    void forget();

    Sound m_sound;
    Clock m_clock;
    std::vector<Held> m_held;
    KeyBurst m_burst;
    std::vector<Announced> m_announced;
    int m_waits = 0; // for one of them
    QTimer m_pause;
    QTimer m_lastLook;
    QList<int> m_keysDown; // of a scan that was taken: their releases are nobody's
    std::optional<KeyBurst::Time> m_scannedAt; // the latest key of the last scan
    const QEvent *m_passing = nullptr;
};
