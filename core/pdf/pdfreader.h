// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfpicture.h"
#include "core/pdf/pdftalk.h"

#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

#include <chrono>
#include <deque>
#include <functional>

class QProcess;

// Reads PDFs that came from outside. A PDF can be made to need endless time or memory, so this
// process never opens one: a small program of ours (app/pdfpages) does, with limits of time, memory
// and pages, and it is ended when it passes them. One of them reads many documents; the next one is
// started when it is needed, and only a document that ended one is lost.
//
// Answers come in the order asked, never from within the asking; deleting the reader cancels.
class PdfReader : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        Unreadable, // damaged, cut off, locked, or no PDF
        TooMuch, // it was stopped at a limit, or broke down
        NoProgram, // the program that reads is not there
    };
    struct Options {
        QString program = besideThisProgram(); // empty: there is none
        // Of the processor, for one answer; a label at 300 dpi takes less than a tenth of it. By the clock it may be
        // three times as long: a computer has other work too.
        std::chrono::seconds time{10};
        int megabytes = 400; // of address space
        int pages = 500;
        std::chrono::milliseconds idle{std::chrono::seconds(5)}; // then the process ends
    };
    using Pages = tl::expected<QList<QSizeF>, Trouble>; // their sizes in points, at least one
    using Picture = tl::expected<PdfPicture, Trouble>;

    explicit PdfReader(Options options, QObject *parent = nullptr);
    ~PdfReader() override;

    // Where an installation has it: in the folder of the program that runs.
    static QString besideThisProgram();
    QString program() const { return m_options.program; }

    void measure(const QByteArray &pdf, std::function<void(const Pages &)> done);
    void draw(const QByteArray &pdf, const PdfCut &cut, std::function<void(const Picture &)> done);

private:
    struct Task {
        QByteArray pdf;
        std::optional<PdfCut> cut; // nothing: to be measured
        std::function<void(const Pages &)> measured{};
        std::function<void(const Picture &)> drawn{};
    };

    void add(Task task);
    void proceed();
    void startProcess();
    void ask(const QByteArray &message, qint64 longestAnswer);
    void readMore();
    void onAnswer(const pdftalk::Answer &answer);
    void onEnded();
    void fail(Trouble trouble);
    Task takeTask();
    void letGo();

    Options m_options;
    std::deque<Task> m_tasks; // the first one is being worked on
    QProcess *m_process = nullptr;
    bool m_isAsked = false; // the process owes an answer
    QByteArray m_incoming;
    qint64 m_longestAnswer = 0;
    QByteArray m_opened; // what the process has open now
    QList<QSizeF> m_pages;
    QTimer m_limit;
    QTimer m_idle;
};
