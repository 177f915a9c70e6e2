// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/parts/corefiles.h"
#include "app/parts/environmenttoken.h"
#include "app/parts/language.h"
#include "app/parts/quitsignals.h"
#include "app/parts/singleinstance.h"
#include "app/tour.h"
#include "core/base/logging.h"
#include "ui/shell/labelaccess.h"
#include "ui/style/applystyle.h"
#include "ui/style/scrollareaaccess.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;

int say(FILE *stream, const QString &text, int exitCode)
{
    std::fputs(qUtf8Printable(text), stream);
    return exitCode;
}

// The Training shop begins anew at every start, and so do its orders here; settings stay.
void forgetOrders(const DataDirectory &directory)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(directory.databaseFile() + ending);
}

// A tour leaves nothing behind; training has a folder inside the shop's.
Result<DataDirectory> directoryFor(const StartOptions &options, const QTemporaryDir &temporary)
{
    if (!options.tourDirectory.isEmpty())
        return DataDirectory::open(temporary.path());
    const auto directory = DataDirectory::open(options.dataDirectory);
    return options.training && directory ? directory->inner(u"training"_s) : directory;
}

int run(const StartOptions &options, Language &language)
{
    const QTemporaryDir temporary;
    const auto directory = directoryFor(options, temporary);
    if (!directory)
        return say(stderr, directory.error().detail + u'\n', failed);

    SingleInstance instance(*directory);
    switch (instance.claim(options.order.value())) {
    case SingleInstance::Claim::First:
        break;
    case SingleInstance::Claim::HandedOver:
        return 0;
    case SingleInstance::Claim::NoAnswer:
        return say(
            stderr,
            QCoreApplication::translate("Application", "The program is already open on %1 and does not answer.\n")
                .arg(directory->path()),
            failed);
    }

    const bool tour = !options.tourDirectory.isEmpty();
    startLogging(directory->logFile());
    Settings settings(directory->settingsFile());
    language.use(interfaceLanguage(options.language, settings.language(), QLocale::system().uiLanguages()));
    applyStyle(!tour ? Scheme::System : options.dark ? Scheme::Dark : Scheme::Light);
    readLabelsByText();
    keepPartsOfScrollAreas();

    const SystemClock clock;
    std::unique_ptr<TrainingShop> training;
    if (options.training) {
        forgetOrders(*directory);
        training = std::make_unique<TrainingShop>(TrainingShop::Options{.timeMoves = !tour}, clock);
        if (const auto started = training->start(); !started)
            return say(stderr, started.error().detail + u'\n', failed);
    }
    Application application(options, *directory, settings, std::move(training), clock);
    QObject::connect(&instance, &SingleInstance::startedAgain, &application, &Application::comeForward);
    application.start();
    if (tour)
        return Tour(application, options).walk() ? 0 : failed;
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCoreFiles();
    const QString environmentToken = takeEnvironmentToken(); // while there is one thread only
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"tapsyrys"_s);
    QApplication::setApplicationDisplayName(u"Tapsyrys"_s);
    QApplication::setApplicationVersion(QStringLiteral(TAPSYRYS_VERSION));
    QApplication::setDesktopFileName(u"tapsyrys"_s);
    QApplication::setWindowIcon(QIcon(u":/tapsyrys.svg"_s));
    quitOnSignals();

    Language language;
    language.use(interfaceLanguage({}, {}, QLocale::system().uiLanguages()));
    const auto commandLine = readCommandLine(QApplication::arguments(), environmentToken);
    if (const auto *farewell = std::get_if<Farewell>(&commandLine))
        return say(farewell->exitCode == 0 ? stdout : stderr, farewell->text, farewell->exitCode);
    return run(std::get<StartOptions>(commandLine), language);
}
