// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyboard.h"
#include "ui/scanner/digitkeys.h"
#include "ui/scanner/scanrouter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

// Keeps the keys it was given.
class KeyLog final : public QWidget
{
public:
    KeyLog() { setFocusPolicy(Qt::StrongFocus); }

    QStringList keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { note(QStringLiteral("+"), *event); }
    void keyReleaseEvent(QKeyEvent *event) override { note(QStringLiteral("-"), *event); }

private:
    void note(const QString &sign, const QKeyEvent &event)
    {
        const QString name = event.text().isEmpty() ? QKeySequence(event.key()).toString() : event.text();
        keys += sign + name + (event.isAutoRepeat() ? QStringLiteral("*") : QString());
    }
};

// A window with every kind of field, before a router of scans; keys come the way the window system brings them.
class ScannedWindow
{
protected:
    void begin()
    {
        m_router = std::make_unique<ScanRouter>();
        m_router->setSound([this](ScanRouter::Tone tone) { m_tones.append(tone); });
        m_digits = std::make_unique<DigitKeys>(nullptr);
        m_scans = std::make_unique<QSignalSpy>(m_router.get(), &ScanRouter::scanned);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_line = new QLineEdit);
        column->addWidget(m_text = new QPlainTextEdit);
        column->addWidget(m_button = new QPushButton(QStringLiteral("Accept")));
        column->addWidget(m_number = new QSpinBox);
        column->addWidget(m_log = new KeyLog);
        column->addWidget(m_list = new QListWidget);
        m_number->setMaximum(999);
        m_list->addItems({QStringLiteral("410000001"), QStringLiteral("410000002")});
        m_list->setCurrentRow(0);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_clicks = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
        m_keys = {};
        m_tones.clear();
    }
    void end()
    {
        m_window.reset();
        m_router.reset();
        m_digits.reset();
    }

    // Until what is held back was given on.
    void rest()
    {
        m_keys.rest();
        m_keys.press(Qt::Key_F12); // means nothing here
    }

    QStringList takeScans()
    {
        QStringList codes;
        for (const auto &scan : std::as_const(*m_scans))
            codes += scan.front().toString();
        m_scans->clear();
        return codes;
    }

    Keyboard m_keys;
    std::unique_ptr<ScanRouter> m_router;
    std::unique_ptr<DigitKeys> m_digits;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QSignalSpy> m_clicks;
    QList<ScanRouter::Tone> m_tones;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QSpinBox *m_number = nullptr;
    KeyLog *m_log = nullptr;
    QListWidget *m_list = nullptr;
};
