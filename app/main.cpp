// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/parts/corefiles.h"
#include "app/parts/environmenttoken.h"
#include "app/parts/language.h"
#include "app/parts/quitsignals.h"
#include "app/parts/singleinstance.h"
#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/journal/journal.h"
#include "core/shop/shopdirectory.h"
#include "ui/style/applystyle.h"
#include "ui/style/labelaccess.h"
#include "ui/style/scrollareaaccess.h"
#include "ui/welcome/startquestion.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
#include <vector>

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
    const QString database = shopDirectories(directory.path()).front().databaseFile();
    for (const QString &file : Database::filesOf(database) + QStringList{Journal::headFileOf(database)})
        QFile::remove(file);
}

// A tour leaves nothing behind; training has a folder inside the shop's.
Result<DataDirectory> directoryFor(const StartOptions &options, const QTemporaryDir &temporary)
{
    if (!options.tourDirectory.isEmpty())
        return DataDirectory::open(temporary.path());
    const auto directory = DataDirectory::open(options.dataDirectory);
    return options.training && directory ? directory->inner(u"training"_s) : directory;
}

// To read the picture takes some milliseconds: not before a window is there, or there will be a question.
void showIcon()
{
    QApplication::setWindowIcon(QIcon(u":/tapsyrys.svg"_s));
}

// In a window for people, on standard error for scripts.
StartQuestion::Choice ask(const text::Message &message, const std::vector<StartQuestion::Choice> &choices)
{
    showIcon();
    say(stderr, message.whole() + u'\n', failed);
    return StartQuestion(message, choices).ask();
}

// Ends the one that does not answer, if a person wants that.
void endHolder(SingleInstance &instance)
{
    using Choice = StartQuestion::Choice;
    if (StartQuestion(startwords::endIt(), {Choice::End}).ask() != Choice::End)
        return;
    StartQuestion notice(startwords::ending(), {});
    notice.show();
    instance.endHolder();
}

// What a person decides about another program that holds the directory: is it worth a try again?
bool isWorthATry(SingleInstance &instance, SingleInstance::Claim claim, const DataDirectory &directory)
{
    using Choice = StartQuestion::Choice;
    const SingleInstance::Holder holder = instance.holder();
    const bool isElsewhere = claim == SingleInstance::Claim::Elsewhere;
    std::vector<Choice> choices;
    if (isElsewhere)
        choices = {Choice::OpenAnyway, Choice::TryAgain};
    else if (holder.canBeEnded)
        choices = {Choice::End, Choice::TryAgain};
    else
        choices = {Choice::TryAgain};
    switch (ask(isElsewhere ? startwords::openElsewhere(directory.path(), holder.computer)
                            : startwords::doesNotAnswer(directory.path(), holder.pid),
                choices)) {
    case Choice::End:
        endHolder(instance);
        return true;
    case Choice::OpenAnyway:
        instance.dropLock();
        return true;
    case Choice::TryAgain:
        return true;
    case Choice::Close:
        return false;
    }
    Q_UNREACHABLE();
}

// The first in this directory goes on; nothing: so it does. Else the exit code.
std::optional<int> leaveToAnother(SingleInstance &instance, const StartOptions &options, const DataDirectory &directory)
{
    for (;;) {
        const SingleInstance::Claim claim = instance.claim(options.order.value());
        if (claim == SingleInstance::Claim::First)
            return std::nullopt;
        if (claim == SingleInstance::Claim::HandedOver)
            return 0;
        if (!isWorthATry(instance, claim, directory))
            return failed;
    }
}

void useLanguage(Language &language, const StartOptions &options, const QString &remembered)
{
    language.use(interfaceLanguage(options.language, remembered, QLocale::system().uiLanguages()));
}

int run(const StartOptions &options, Language &language)
{
    const bool tour = !options.tourDirectory.isEmpty();
    useLanguage(language, options, {});
    applyStyle(!tour ? Scheme::System : options.dark ? Scheme::Dark : Scheme::Light);
    qCDebug(logApp) << "started: language and style";
    const QTemporaryDir temporary;
    const auto directory = directoryFor(options, temporary);
    if (!directory) {
        ask(startwords::cannotBeMade(directory.error().detail), {});
        return failed;
    }
    Settings settings(directory->settingsFile());
    useLanguage(language, options, settings.language());

    SingleInstance instance(*directory);
    if (const auto exitCode = leaveToAnother(instance, options, *directory))
        return *exitCode;

    startLogging(directory->logFile());
    readLabelsByText();
    keepPartsOfScrollAreas();
    qCDebug(logApp) << "started: the directory is ours";

    const SystemClock clock;
    std::unique_ptr<TrainingShop> training;
    if (options.training) {
        forgetOrders(*directory);
        training = std::make_unique<TrainingShop>(TrainingShop::Options{.timeMoves = !tour}, clock);
        if (const auto started = training->start(); !started)
            return say(stderr, started.error().detail + u'\n', failed);
    }
    Application application(options, *directory, settings, std::move(training), clock);
    showIcon();
    QObject::connect(&instance, &SingleInstance::startedAgain, &application, &Application::comeForward);
    application.start();
    if (tour)
        return application.walkTour() ? 0 : failed;
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCoreFiles();
    const QString environmentToken = takeEnvironmentToken(); // while there is one thread only
    QApplication qt(argc, argv);
    qCDebug(logApp) << "started: Qt";
    QApplication::setApplicationName(u"tapsyrys"_s);
    QApplication::setApplicationDisplayName(u"Tapsyrys"_s);
    QApplication::setApplicationVersion(QStringLiteral(TAPSYRYS_VERSION));
    QApplication::setDesktopFileName(u"tapsyrys"_s);
    quitOnSignals();

    Language language;
    language.use(interfaceLanguage({}, {}, QLocale::system().uiLanguages()));
    const auto commandLine = readCommandLine(QApplication::arguments(), environmentToken);
    if (const auto *farewell = std::get_if<Farewell>(&commandLine))
        return say(farewell->exitCode == 0 ? stdout : stderr, farewell->text, farewell->exitCode);
    return run(std::get<StartOptions>(commandLine), language);
}
