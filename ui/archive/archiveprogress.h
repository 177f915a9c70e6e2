// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/archivereading.h"

#include <QWidget>

class Band;
class QLabel;
class QProgressBar;
class QPushButton;

// How far a reading of the archive has come, with a button to stop it; or why it ended early.
// Takes no room while there is nothing to say.
class ArchiveProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveProgress(QWidget *parent = nullptr);

    // `isShown`: the list and days of the reading are those that are looked at.
    void show(const ArchiveState &state, bool isShown);

Q_SIGNALS:
    void cancelRequested();

private:
    QWidget *m_line;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Band *m_band;
};
