// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QPushButton;

// Keeps a dialog's button from keys until the dialog was there for a moment, and from keys that are
// held: nobody confirms what they have not seen, however fast the Enters come.
class SeenFirst final : public QObject
{
    Q_OBJECT

public:
    // `button` is one of `dialog`, which is not shown yet.
    SeenFirst(QWidget &dialog, QPushButton &button);

    bool isSeen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton &m_button;
    QElapsedTimer m_shown;
};
