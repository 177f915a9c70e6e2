// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logApi, "tapsyrys.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "tapsyrys.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logCommands, "tapsyrys.commands", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "tapsyrys.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logTraining, "tapsyrys.training", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "tapsyrys.app", QtInfoMsg)

namespace {

constexpr qint64 largestLog = 5'000'000;

// Both live as long as the process: messages also come while static objects go.
QMutex &logMutex()
{
    static auto *mutex = new QMutex;
    return *mutex;
}

QFile &logFile()
{
    static auto *file = new QFile;
    return *file;
}

void openLogFile(const QString &path)
{
    if (QFile(path).size() > largestLog) {
        QFile::remove(path + u".old"_s);
        QFile::rename(path, path + u".old"_s);
    }
    logFile().setFileName(path);
    if (!logFile().open(QIODevice::Append | QIODevice::Text)) {
        std::fprintf(stderr, "no log file: %s\n", qUtf8Printable(logFile().errorString()));
        return;
    }
    logFile().setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr char letters[] = {'D', 'W', 'C', 'F', 'I'};
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                             .arg(QLatin1Char(letters[type]))
                             .arg(QString::fromUtf8(context.category), redacted(message));
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker lock(&logMutex());
    std::fputs(bytes.constData(), stderr);
    if (!logFile().isOpen())
        return;
    if (logFile().size() > largestLog) {
        const QString path = logFile().fileName();
        logFile().close();
        openLogFile(path);
    }
    logFile().write(bytes);
    logFile().flush();
}

} // namespace

void startLogging(const QString &filePath)
{
    if (!filePath.isEmpty())
        openLogFile(filePath);
    qInstallMessageHandler(writeMessage);
}
