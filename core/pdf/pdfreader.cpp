// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

// It needs to be found by the system's loader, and nothing else of ours: no token, no settings.
QProcessEnvironment bareEnvironment()
{
    const auto system = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"DYLD_FRAMEWORK_PATH"_s,
                                u"SystemRoot"_s, u"TEMP"_s, u"TMP"_s}) {
        if (system.contains(name))
            bare.insert(name, system.value(name));
    }
    return bare;
}

// Documents are handed on without being copied: most often the pointers tell.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.constData() == other.constData() ? one.size() == other.size() : one == other;
}

} // namespace

PdfReader::PdfReader(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_limit.setSingleShot(true);
    constexpr int byTheClock = 3;
    m_limit.setInterval(m_options.time * byTheClock);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options.idle);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Trouble::TooMuch); });
    connect(&m_idle, &QTimer::timeout, this, &PdfReader::letGo);
}

PdfReader::~PdfReader()
{
    letGo();
}

QString PdfReader::besideThisProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"tapsyrys-pdf.exe"_s;
#else
    const QString name = u"tapsyrys-pdf"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

void PdfReader::measure(const QByteArray &pdf, std::function<void(const Pages &)> done)
{
    add({.pdf = pdf, .cut = std::nullopt, .measured = std::move(done)});
}

void PdfReader::draw(const QByteArray &pdf, const PdfCut &cut, std::function<void(const Picture &)> done)
{
    add({.pdf = pdf, .cut = cut, .drawn = std::move(done)});
}

void PdfReader::add(Task task)
{
    m_idle.stop();
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        QMetaObject::invokeMethod(this, &PdfReader::proceed, Qt::QueuedConnection);
}

// The next step of the first task: the document opened, then the picture drawn.
void PdfReader::proceed()
{
    if (m_isAsked)
        return;
    if (m_tasks.empty()) {
        m_idle.start();
        return;
    }
    if (m_options.program.isEmpty())
        return fail(Trouble::NoProgram);
    if (m_tasks.front().pdf.size() > pdftalk::largestPdf)
        return fail(Trouble::TooMuch);
    if (!m_process)
        startProcess();
    if (!m_process) // and the task has failed already
        return;
    const Task &task = m_tasks.front();
    constexpr qint64 pageBytes = 16;
    constexpr qint64 headBytes = 64;
    if (m_pages.isEmpty() || !isSame(m_opened, task.pdf)) {
        // The one before is closed in any case.
        m_opened.clear();
        m_pages.clear();
        return ask(pdftalk::message(pdftalk::Open{task.pdf}), m_options.pages * pageBytes + headBytes);
    }
    if (task.cut) {
        const bool isInk = task.cut->oversampling > 0;
        const QSize dots = task.cut->clip.size();
        return ask(pdftalk::message(*task.cut), PdfPicture::rowBytes(dots.width(), isInk) * dots.height() + headBytes);
    }
    takeTask().measured(m_pages);
}

void PdfReader::startProcess()
{
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfReader::readMore);
    connect(m_process, &QProcess::finished, this, &PdfReader::onEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            qCWarning(logApp) << "the reader of PDFs cannot be started:" << m_options.program;
            fail(Trouble::NoProgram);
        }
    });
    m_process->start(m_options.program, {QString::number(m_options.time.count()), QString::number(m_options.megabytes),
                                         QString::number(m_options.pages)});
}

void PdfReader::ask(const QByteArray &message, qint64 longestAnswer)
{
    m_isAsked = true;
    m_incoming.clear();
    m_longestAnswer = longestAnswer;
    m_process->write(pdftalk::lengthOf(message.size()) + message);
    m_limit.start();
}

void PdfReader::readMore()
{
    if (!m_isAsked)
        return letGo(); // whoever speaks unasked is not given the next document
    m_incoming += m_process->readAllStandardOutput();
    if (m_incoming.size() < pdftalk::lengthBytes)
        return;
    const qint64 length = pdftalk::lengthFrom(m_incoming);
    const qint64 whole = pdftalk::lengthBytes + length;
    if (length > m_longestAnswer || m_incoming.size() > whole)
        return fail(Trouble::TooMuch);
    if (m_incoming.size() < whole) {
        m_incoming.reserve(whole);
        return;
    }
    m_incoming.remove(0, pdftalk::lengthBytes);
    const auto answer = pdftalk::readAnswer(std::exchange(m_incoming, {}));
    m_isAsked = false;
    m_limit.stop();
    if (answer)
        onAnswer(*answer);
    else
        fail(Trouble::TooMuch);
}

void PdfReader::onAnswer(const pdftalk::Answer &answer)
{
    const Task &task = m_tasks.front();
    if (const auto *opened = std::get_if<pdftalk::Opened>(&answer)) {
        if (opened->pages.isEmpty())
            return fail(Trouble::Unreadable);
        m_opened = task.pdf;
        m_pages = opened->pages;
        return proceed();
    }
    const auto *picture = std::get_if<PdfPicture>(&answer);
    const bool isWanted =
        picture && task.cut && picture->size == task.cut->clip.size() && picture->isInk == (task.cut->oversampling > 0);
    if (isWanted)
        return takeTask().drawn(*picture);
    fail(std::holds_alternative<pdftalk::Unreadable>(answer) ? Trouble::Unreadable : Trouble::TooMuch);
}

void PdfReader::onEnded()
{
    if (m_isAsked)
        fail(Trouble::TooMuch);
    else
        letGo();
}

void PdfReader::fail(Trouble trouble)
{
    // What cannot be read is the document's fault; after all else the process is not to be trusted.
    if (trouble != Trouble::Unreadable)
        letGo();
    if (m_tasks.empty())
        return;
    const Task task = takeTask();
    if (task.cut)
        task.drawn(tl::unexpected(trouble));
    else
        task.measured(tl::unexpected(trouble));
}

// The first task, which is about to be answered; the next one has its turn afterwards.
PdfReader::Task PdfReader::takeTask()
{
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    QMetaObject::invokeMethod(this, &PdfReader::proceed, Qt::QueuedConnection);
    return task;
}

// It ends by itself: waiting for its end would hold up the window while its memory is given back.
void PdfReader::letGo()
{
    m_limit.stop();
    m_isAsked = false;
    m_incoming.clear();
    m_opened.clear();
    m_pages.clear();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->setParent(QCoreApplication::instance());
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->kill();
}
