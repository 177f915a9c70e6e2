// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/otherprogram.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

bool holdsFile(qint64 pid, const QString &filePath)
{
    const QString wanted = QFileInfo(filePath).canonicalFilePath();
    if (pid <= 1 || wanted.isEmpty())
        return false;
    const QDir openFiles(u"/proc/%1/fd"_s.arg(pid));
    const QFileInfoList links = openFiles.entryInfoList(QDir::Files | QDir::System);
    return std::ranges::any_of(links, [&](const QFileInfo &link) { return link.symLinkTarget() == wanted; });
}

#ifdef Q_OS_UNIX
namespace {

// As QLockFile locks it: on this computer, and, where the folder's server can, on others.
bool takeLock(int file)
{
    struct flock all {
    };
    all.l_type = F_WRLCK;
    all.l_whence = SEEK_SET;
    return flock(file, LOCK_EX | LOCK_NB) == 0 && fcntl(file, F_SETLK, &all) == 0;
}

bool isStillAt(int file, const char *path)
{
    struct stat opened {
    };
    struct stat found {
    };
    return fstat(file, &opened) == 0 && stat(path, &found) == 0 && opened.st_dev == found.st_dev &&
           opened.st_ino == found.st_ino;
}

} // namespace

bool removeUnlessHeld(const QString &filePath)
{
    const QByteArray path = QFile::encodeName(filePath);
    const int file = open(path.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    // Another start may have removed it meanwhile and made its own: that one stays.
    const bool removed = takeLock(file) && isStillAt(file, path.constData()) && unlink(path.constData()) == 0;
    close(file);
    return removed;
}
#else
bool removeUnlessHeld(const QString &filePath)
{
    return QFile::remove(filePath); // who holds it has it open, and then it cannot be removed
}
#endif

void endProcess(qint64 pid, Ending ending)
{
#ifdef Q_OS_UNIX
    kill(pid_t(pid), ending == Ending::Asked ? SIGTERM : SIGKILL);
#else
    Q_UNUSED(pid);
    Q_UNUSED(ending);
#endif
}
