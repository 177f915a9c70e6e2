// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/commandline.h"
#include "app/parts/language.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::variant<StartOptions, Farewell> read(const QStringList &arguments, const QString &environmentToken = {})
{
    return readCommandLine(QStringList{u"tapsyrys"_s} + arguments, environmentToken);
}

StartOptions options(const QStringList &arguments, const QString &environmentToken = {})
{
    const auto result = read(arguments, environmentToken);
    if (const auto *farewell = std::get_if<Farewell>(&result))
        qFatal("refused: %s", qPrintable(farewell->text));
    return std::get<StartOptions>(result);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsItTalksToTheMarketplaceOnceAMinute()
    {
        const StartOptions usual = options({});
        QCOMPARE(usual.apiUrl, QUrl(u"https://kaspi.kz/shop/api"_s));
        QCOMPARE(usual.poll, std::chrono::seconds(60));
        QVERIFY(!usual.training && usual.token.isEmpty() && usual.order.isEmpty() && usual.tourDirectory.isEmpty());
    }

    void addressesThatKeepTheTokenSafeAreTaken_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"https://kaspi.kz/shop/api", "https://example.org:8443/api", "http://127.0.0.1:8080/a",
                                "http://127.8.9.10/a", "http://localhost:9000/shop/api", "http://[::1]:9000/a"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void addressesThatKeepTheTokenSafeAreTaken()
    {
        QFETCH(QString, url);
        QCOMPARE(options({u"--api-url"_s, url}).apiUrl, QUrl(url));
    }

    void addressesThatWouldShowTheTokenAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"http://kaspi.kz/shop/api", "http://192.168.0.5/a", "http://localhost.example.org/a",
              "http://127.0.0.1.example.org/a", "http://127.0.0.1@example.org/a", "https://user:word@kaspi.kz/a",
              "ftp://127.0.0.1/a", "file:///etc/passwd", "kaspi.kz/shop/api", "", "https://", "https://kaspi.kz/a?b=c"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void addressesThatWouldShowTheTokenAreRefused()
    {
        QFETCH(QString, url);
        const auto result = read({u"--api-url="_s + url});
        QVERIFY(std::holds_alternative<Farewell>(result));
        QCOMPARE(std::get<Farewell>(result).exitCode, 2);
        QVERIFY(std::get<Farewell>(result).text.contains("https://"_L1));
    }

    void aSlashAtTheEndOfTheAddressDoesNotMatter()
    {
        QCOMPARE(options({u"--api-url"_s, u"https://kaspi.kz/shop/api/"_s}).apiUrl, StartOptions().apiUrl);
    }

    void whatIsWrongEndsTheProgramWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s};
        QTest::newRow("stray word") << QStringList{u"410000001"_s};
        QTest::newRow("no value") << QStringList{u"--language"_s};
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"de"_s};
        QTest::newRow("poll too often") << QStringList{u"--poll-seconds"_s, u"0"_s};
        QTest::newRow("poll too seldom") << QStringList{u"--poll-seconds"_s, u"3601"_s};
        QTest::newRow("poll no number") << QStringList{u"--poll-seconds"_s, u"1.5"_s};
        QTest::newRow("empty data directory") << QStringList{u"--data-dir="_s};
        QTest::newRow("no token file") << QStringList{u"--token-file"_s, u"/nowhere/token"_s};
        QTest::newRow("training elsewhere")
            << QStringList{u"--training"_s, u"--api-url"_s, u"https://kaspi.kz/shop/api"_s};
        QTest::newRow("size without a tour") << QStringList{u"--size"_s, u"1366x768"_s};
        QTest::newRow("size of one number") << QStringList{u"--tour"_s, u"t"_s, u"--size"_s, u"1366"_s};
    }

    void whatIsWrongEndsTheProgramWithTwo()
    {
        QFETCH(QStringList, arguments);
        const auto result = read(arguments);
        QVERIFY(std::holds_alternative<Farewell>(result));
        QCOMPARE(std::get<Farewell>(result).exitCode, 2);
        QVERIFY(!std::get<Farewell>(result).text.trimmed().isEmpty());
    }

    void helpAndVersionEndItInPeace()
    {
        const Farewell help = std::get<Farewell>(read({u"--help"_s}));
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--training", "--data-dir", "--api-url", "--token-file", "--language",
                                   "--poll-seconds", "--order", "--tour", "--version"})
            QVERIFY2(help.text.contains(QLatin1StringView(option)), option);
        QCOMPARE(std::get<Farewell>(read({u"--version"_s})).exitCode, 0);
    }

    void theTokenComesFromAFileOrTheEnvironment()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("  from-file\n") > 0);
        file.close();
        QCOMPARE(options({}, u"from-environment\n"_s).token, u"from-environment"_s);
        QCOMPARE(options({u"--token-file"_s, file.fileName()}, u"from-environment"_s).token, u"from-file"_s);
    }

    void anEmptyTokenFileIsWrong()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result = read({u"--token-file"_s, file.fileName()});
        QVERIFY(std::holds_alternative<Farewell>(result));
    }

    void theTrainingShopTakesNoTokenOfOurs()
    {
        QVERIFY(options({u"--training"_s}, u"the real one"_s).token.isEmpty());
        const StartOptions tour =
            options({u"--tour"_s, u"pictures"_s, u"--dark"_s, u"--size"_s, u"1024x700"_s}, u"the real one"_s);
        QVERIFY(tour.training && tour.dark && tour.token.isEmpty());
        QCOMPARE(tour.windowSize, QSize(1024, 700));
    }

    void theInterfaceSpeaksWhatWasAskedElseTheSystemsElseRussian()
    {
        QCOMPARE(interfaceLanguage(u"kk"_s, u"en"_s, {u"ru-RU"_s}), u"kk"_s);
        QCOMPARE(interfaceLanguage({}, u"en"_s, {u"ru-RU"_s}), u"en"_s);
        QCOMPARE(interfaceLanguage({}, {}, {u"kk-Cyrl-KZ"_s, u"en-US"_s}), u"kk"_s);
        QCOMPARE(interfaceLanguage({}, {}, {u"de-DE"_s, u"en-US"_s}), u"en"_s);
        QCOMPARE(interfaceLanguage({}, {}, {u"uz-Latn-UZ"_s}), u"ru"_s);
        QCOMPARE(interfaceLanguage({}, u"nonsense"_s, {}), u"ru"_s);
    }
};

TEST_WITHOUT_WINDOWS(CommandLineTest)
#include "commandline_test.moc"
