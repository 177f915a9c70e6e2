// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int wrongUse = 2;

Farewell wrong(const QString &text)
{
    return {text + u'\n', wrongUse};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("A shop's Kaspi.kz orders: accept, cancel, hand over."));
    parser.addOptions({
        {u"training"_s, Text::tr("Open the Training shop: made-up orders, nothing leaves this computer.")},
        {u"data-dir"_s, Text::tr("Keep everything below this folder."), u"DIR"_s},
        {u"api-url"_s, Text::tr("Talk to this address instead of %1.").arg(StartOptions().apiUrl.toString()), u"URL"_s},
        {u"token-file"_s, Text::tr("Read the token of this run from a file (or TAPSYRYS_TOKEN). It is not stored."),
         u"FILE"_s},
        {u"language"_s, Text::tr("The interface's language: en, ru or kk."), u"LANGUAGE"_s},
        {u"poll-seconds"_s, Text::tr("Read the orders again after so many seconds, 1 to 3600."), u"N"_s},
        {u"order"_s, Text::tr("Open this order."), u"CODE"_s},
        {u"tour"_s, Text::tr("Walk the main job in the Training shop and save a picture of every step."), u"DIR"_s},
        {u"dark"_s, Text::tr("With --tour: dark pictures.")},
        {u"size"_s, Text::tr("With --tour: the window's size, as 1366x768."), u"WxH"_s},
    });
}

std::optional<QSize> sizeOf(const QString &text)
{
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&widthOk), text.section(u'x', 1).toInt(&heightOk));
    constexpr int smallest = 300;
    constexpr int largest = 10'000;
    const bool fits = qMin(size.width(), size.height()) >= smallest && qMax(size.width(), size.height()) <= largest;
    return widthOk && heightOk && fits ? std::optional(size) : std::nullopt;
}

// What is wrong with the arguments taken together; empty if nothing is.
QString contradiction(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return Text::tr("Not understood: %1").arg(parser.positionalArguments().join(u' '));
    const bool training = parser.isSet(u"training"_s) || parser.isSet(u"tour"_s);
    if (training && (parser.isSet(u"api-url"_s) || parser.isSet(u"token-file"_s)))
        return Text::tr("The Training shop has an address and a token of its own: leave out --api-url and "
                        "--token-file.");
    if (!parser.isSet(u"tour"_s) && (parser.isSet(u"dark"_s) || parser.isSet(u"size"_s)))
        return Text::tr("--dark and --size go with --tour.");
    return {};
}

// Fills `options` from values that can be wrong by themselves; says what is.
QString readValues(const QCommandLineParser &parser, StartOptions &options)
{
    if (parser.isSet(u"api-url"_s)) {
        options.apiUrl = QUrl(parser.value(u"api-url"_s), QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
        if (!isAllowedApiUrl(options.apiUrl))
            return Text::tr("--api-url: an address that begins with https://, or with http:// on this computer "
                            "(127.0.0.1), because the token must not travel unencrypted.");
    }
    if (parser.isSet(u"language"_s)) {
        options.language = parser.value(u"language"_s);
        if (options.language != "en"_L1 && options.language != "ru"_L1 && options.language != "kk"_L1)
            return Text::tr("--language: en, ru or kk.");
    }
    if (parser.isSet(u"poll-seconds"_s)) {
        constexpr int hour = 3600;
        bool ok = false;
        const int seconds = parser.value(u"poll-seconds"_s).toInt(&ok);
        if (!ok || seconds < 1 || seconds > hour)
            return Text::tr("--poll-seconds: a whole number from 1 to 3600.");
        options.poll = std::chrono::seconds(seconds);
    }
    if (parser.isSet(u"size"_s)) {
        options.windowSize = sizeOf(parser.value(u"size"_s));
        if (!options.windowSize)
            return Text::tr("--size: width and height in pixels, as 1366x768.");
    }
    for (const QString &name : {u"data-dir"_s, u"tour"_s, u"order"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return Text::tr("--%1 needs a value.").arg(name);
    }
    return {};
}

QString readTokenFile(const QString &path, StartOptions &options)
{
    constexpr qint64 largest = 10'000; // anything longer is not a token but the wrong file
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("--token-file: %1 cannot be read: %2").arg(path, file.errorString());
    options.token = QString::fromUtf8(file.read(largest)).trimmed();
    if (options.token.isEmpty() || !file.atEnd())
        return Text::tr("--token-file: there is no token in %1.").arg(path);
    return {};
}

} // namespace

bool isAllowedApiUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "http"_L1 && loopback;
}

std::variant<StartOptions, Farewell> readCommandLine(const QStringList &arguments, const QString &environmentToken)
{
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return Farewell{parser.helpText(), 0};
    if (parser.isSet(version))
        return Farewell{u"tapsyrys %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};
    if (const QString fault = contradiction(parser); !fault.isEmpty())
        return wrong(fault);

    StartOptions options;
    options.training = parser.isSet(u"training"_s) || parser.isSet(u"tour"_s);
    options.dataDirectory = parser.value(u"data-dir"_s);
    options.order = OrderCode(parser.value(u"order"_s).trimmed());
    options.tourDirectory = parser.value(u"tour"_s);
    options.dark = parser.isSet(u"dark"_s);
    if (const QString fault = readValues(parser, options); !fault.isEmpty())
        return wrong(fault);
    if (options.training)
        return options;
    options.token = environmentToken.trimmed();
    if (parser.isSet(u"token-file"_s)) {
        if (const QString fault = readTokenFile(parser.value(u"token-file"_s), options); !fault.isEmpty())
            return wrong(fault);
    }
    return options;
}
