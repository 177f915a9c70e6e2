// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner/scanrouter.h"

#include "ui/scanner/digitkeys.h"
#include "ui/scanner/physicalkey.h"
#include "ui/scanner/scannote.h"
#include "ui/text/people.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace {

using namespace std::chrono_literals;

constexpr KeyBurst::Time endingsFollowWithin = 150ms; // CR and LF
// Where nothing can be typed there is no hurry to give up waiting for the end of a scan.
constexpr KeyBurst::Time waitsForEnd = 400ms;
constexpr KeyBurst::Time waitsForNext = 150ms;
constexpr KeyBurst::Time announcedFor = 2s;
constexpr int mostWaits = 10;
constexpr auto chord = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

KeyBurst::Time steadyNow()
{
    return std::chrono::floor<KeyBurst::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

// Where a key goes now.
QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QWidget::keyboardGrabber() ? QWidget::keyboardGrabber() : QApplication::focusWidget();
}

bool isPassword(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line && line->echoMode() != QLineEdit::Normal;
}

// Words are typed there, by hands or by a program that types for them.
bool takesWords(const QWidget *widget)
{
    const bool isText = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                        qobject_cast<const QTextEdit *>(widget);
    return isText && !takesDigits(*widget);
}

// A button, a menu, a list that is only looked at: nobody types there.
bool takesNoCharacters(const QWidget *widget)
{
    if (!widget)
        return true;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isEdited = view && view->currentIndex().flags().testFlag(Qt::ItemIsEditable);
    return !takesWords(widget) && !takesDigits(*widget) && !isEdited;
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'-'; });
}

// The dialog that has the keyboard, if one has.
QWidget *dialogInFront()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return qobject_cast<QDialog *>(QApplication::activeWindow());
}

} // namespace

ScanRouter::ScanRouter(QObject *parent)
    : QObject(parent), m_sound([](Tone) { QApplication::beep(); }), m_clock(&steadyNow)
{
    for (QTimer *timer : {&m_pause, &m_lastLook}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    // After a turn in which the window was busy, keys may wait that were pressed long ago: they come first.
    connect(&m_pause, &QTimer::timeout, this, [this] { m_lastLook.start(0ms); });
    connect(&m_lastLook, &QTimer::timeout, this, &ScanRouter::onPause);
    qApp->installEventFilter(this);
}

bool ScanRouter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return watched->isWindowType() && overridesShortcut(static_cast<QKeyEvent &>(*event));
    case QEvent::KeyPress:
        return watched->isWindowType() && event != m_passing &&
               takesPress(static_cast<QWindow &>(*watched), static_cast<const QKeyEvent &>(*event));
    case QEvent::KeyRelease:
        return watched->isWindowType() && event != m_passing &&
               takesRelease(static_cast<QWindow &>(*watched), static_cast<const QKeyEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        // What was typed before it goes before it.
        if (!m_held.empty())
            endBurst();
        return false;
    default:
        return false;
    }
}

ScanRouter::Kind ScanRouter::kindOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Mode_switch:
        return Kind::Silent;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return key.modifiers().testAnyFlags(chord | Qt::ShiftModifier) ? Kind::Other : Kind::Ending;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return Kind::Other;
    default:
        break;
    }
    const QString text = key.text();
    if (text.size() != 1)
        return Kind::Other;
    if (key.modifiers().testAnyFlags(chord))
        return text.front() < u' ' ? Kind::Control : Kind::Other;
    return text.front().isPrint() ? Kind::Character : Kind::Control;
}

void ScanRouter::announce(const QKeyEvent &key)
{
    if (key.timestamp() == 0)
        return;
    const KeyBurst::Time at(key.timestamp());
    std::erase_if(m_announced, [at](const Announced &earlier) { return at - earlier.at > announcedFor; });
    m_announced.push_back({key.key(), key.nativeScanCode(), at});
}

// While a screen reader listens, Qt gives keys on later and without their times; what was asked about them
// as shortcuts has come at once and with the time.
KeyBurst::Time ScanRouter::timeOf(const QKeyEvent &press)
{
    const auto announced = std::ranges::find_if(m_announced, [&press](const Announced &earlier) {
        return earlier.key == press.key() && earlier.scanCode == press.nativeScanCode();
    });
    auto at = press.timestamp() > 0 ? KeyBurst::Time(press.timestamp()) : KeyBurst::Time(0);
    if (announced != m_announced.end()) {
        at = at > 0ms ? at : announced->at;
        m_announced.erase(m_announced.begin(), announced + 1);
    }
    return at > 0ms ? at : m_clock();
}

KeyBurst::Time ScanRouter::patience() const
{
    if (m_burst.isScan() && isForNothing())
        return waitsForEnd;
    const bool isUseless = isCode(m_burst.code()) && takesNoCharacters(m_held.front().target);
    return isUseless ? std::max(waitsForNext, m_burst.patience()) : m_burst.patience();
}

bool ScanRouter::goesOnAt(KeyBurst::Time at) const
{
    const KeyBurst::Time pause = m_burst.pauseUntil(at);
    return pause >= 0ms && pause <= patience();
}

void ScanRouter::onPause()
{
    const bool isOneComing =
        std::ranges::any_of(m_announced, [this](const Announced &press) { return goesOnAt(press.at); });
    // One that never comes went to another window.
    if (isOneComing && m_waits++ < mostWaits)
        m_pause.start(m_burst.patience());
    else
        endBurst();
}

// Asked before the key itself comes: a shortcut must not run before what was typed before it.
bool ScanRouter::overridesShortcut(QKeyEvent &key)
{
    const Kind kind = kindOf(key);
    const auto at = key.timestamp() > 0 ? KeyBurst::Time(key.timestamp()) : m_clock();
    if (kind != Kind::Other)
        announce(key);
    if (belongsToLastScan(at, kind) || (kind == Kind::Control && m_burst.isScan())) {
        key.accept(); // no shortcut
        return true;
    }
    if (!m_held.empty() && (kind == Kind::Other || kind == Kind::Control))
        endBurst();
    return false;
}

bool ScanRouter::takesPress(QWindow &window, const QKeyEvent &key)
{
    const KeyBurst::Time at = timeOf(key);
    const Kind kind = kindOf(key);
    m_keysDown.removeAll(key.key());
    if (!m_burst.isEmpty() && !goesOnAt(at))
        endBurst();
    if (belongsToLastScan(at, kind)) {
        m_scannedAt = at;
        m_keysDown.append(key.key());
        return true;
    }
    switch (kind) {
    case Kind::Character:
        if (isHeldDown(key, at))
            return false;
        hold(window, key);
        m_burst.add(key.text().front(), usCharacter(key), at);
        m_waits = 0;
        m_lastLook.stop();
        m_pause.start(patience());
        return true;
    case Kind::Silent:
        if (m_held.empty())
            return false;
        hold(window, key);
        return true;
    case Kind::Control:
        if (!m_burst.isScan())
            break;
        hold(window, key);
        return true;
    case Kind::Ending:
        if (!m_burst.isScan() || !(m_burst.isSteady() || hasNumber(m_burst.code())))
            break;
        hold(window, key);
        if (isForWords()) {
            deliver();
        } else {
            m_scannedAt = at;
            takeScan();
        }
        return true;
    case Kind::Other:
        break;
    }
    if (!m_held.empty())
        endBurst();
    return false;
}

// A key that is held down repeats itself after a quarter of a second at the earliest. The X server says the
// same of a digit that a scanner types twice, where its release and its next press meet in one millisecond.
bool ScanRouter::isHeldDown(const QKeyEvent &press, KeyBurst::Time at) const
{
    return press.isAutoRepeat() && (m_burst.isEmpty() || !goesOnAt(at));
}

bool ScanRouter::takesRelease(QWindow &window, const QKeyEvent &key)
{
    if (!key.isAutoRepeat() && m_keysDown.removeOne(key.key()))
        return true;
    if (m_held.empty())
        return false;
    hold(window, key); // stays behind its press
    return true;
}

// CR and LF, or an Enter too many: nothing may be pressed by the rest of a scan either.
bool ScanRouter::belongsToLastScan(KeyBurst::Time at, Kind kind) const
{
    if (!m_scannedAt || !m_burst.isEmpty() || (kind != Kind::Ending && kind != Kind::Control))
        return false;
    const KeyBurst::Time since = at - *m_scannedAt;
    return since >= 0ms && since <= endingsFollowWithin;
}

// A program that types for a person does it as fast as a scanner: words into a field for words, and tokens
// into a field for secrets.
bool ScanRouter::isForWords() const
{
    const QWidget *field = m_held.front().target;
    const QString code = m_burst.code();
    return isPassword(field) ? !isNumber(code) : takesWords(field) && !hasNumber(code);
}

// Without an Enter it may still be a scanner that is set up so: in a field of the window it is typing,
// in a dialog and where no text is expected it is not.
bool ScanRouter::isForNothing() const
{
    const QWidget *field = m_held.front().target;
    if (qobject_cast<const QDateTimeEdit *>(field) && !dialogInFront())
        return false;
    if (field && takesDigits(*field))
        return true;
    const QString code = m_burst.code();
    return isCode(code) && hasNumber(code) && (dialogInFront() || !takesWords(field));
}

void ScanRouter::hold(QWindow &window, const QKeyEvent &key)
{
    QWidget *receiver = target();
    m_held.push_back({std::unique_ptr<QKeyEvent>(key.clone()), &window, receiver, receiver != nullptr});
}

void ScanRouter::endBurst()
{
    if (m_held.empty())
        return;
    if (m_burst.isScan() && isForNothing())
        takeScan();
    else
        deliver();
}

void ScanRouter::takeScan()
{
    const QString code = m_burst.code();
    for (const Held &held : m_held) {
        m_keysDown.removeAll(held.key->key());
        if (held.key->type() == QEvent::KeyPress)
            m_keysDown.append(held.key->key());
    }
    forget();
    route(code);
}

void ScanRouter::route(const QString &code)
{
    if (QWidget *dialog = dialogInFront()) {
        m_sound(Tone::Refused);
        //: %1 is what was scanned
        showScanNote(*dialog,
                     {tr("Scanned: %1").arg(text::groupedCode(OrderCode(code))),
                      tr("Nothing was done with it: this window is open."), tr("Close the window, then scan again.")});
        return;
    }
    const QWidget *window = QApplication::activeWindow();
    if (window && !window->isEnabled()) {
        m_sound(Tone::Refused);
        return;
    }
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    Q_EMIT scanned(code);
}

void ScanRouter::deliver()
{
    const QPointer<QWidget> typedInto = target();
    const std::vector<Held> keys = std::exchange(m_held, {});
    forget();
    for (const Held &held : keys) {
        // What was typed first may have moved the focus: an editor has opened and takes the rest.
        QWidget *receiver = held.target == typedInto ? target() : held.target.data();
        if (receiver) {
            QCoreApplication::sendEvent(receiver, held.key.get());
        } else if (held.window && !held.hadTarget) {
            m_passing = held.key.get();
            QCoreApplication::sendEvent(held.window, held.key.get());
            m_passing = nullptr;
        }
    }
}

void ScanRouter::forget()
{
    m_held.clear();
    m_burst.clear();
    m_pause.stop();
    m_lastLook.stop();
}
