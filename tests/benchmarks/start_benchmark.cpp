// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/displayserver.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"
#include "tests/ui/sampleorders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 40;
constexpr int patienceMs = 30'000;

// From the start of a process, in ms.
struct Start {
    double mapped = 0;
    double work = 0; // of all its threads until it is mapped, whatever else the computer does meanwhile
    double drawn = 0; // with its orders
};

struct Program {
    QString path;
    QStringList arguments;
    bool hasOrders;
    std::vector<Start> starts{};

    double median(double Start::*what) const
    {
        std::vector<double> values;
        std::ranges::transform(starts, std::back_inserter(values), what);
        const auto middle = values.begin() + qsizetype(values.size()) / 2;
        std::ranges::nth_element(values, middle);
        return *middle;
    }
    double least(double Start::*what) const { return std::ranges::min(starts, {}, what).*what; }
};

double workedMs(qint64 pid)
{
    double ns = 0;
    const QDir threads(u"/proc/%1/task"_s.arg(pid));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            ns += file.readAll().split(' ').value(0).toDouble();
    }
    return ns / 1e6;
}

// Passes on what a program says of its start, with the time it says it at.
class Reporter
{
public:
    explicit Reporter(const QElapsedTimer &since)
    {
        if (pipe(m_ends) != 0)
            qFatal("no pipe");
        m_reader = std::thread([this, since] {
            QFile from;
            if (!from.open(m_ends[0], QIODevice::ReadOnly | QIODevice::Unbuffered))
                return;
            for (QByteArray line; !(line = from.readLine()).isEmpty();) {
                if (const auto at = line.indexOf("started: "); at >= 0)
                    qInfo("  %.1f ms: %s", double(since.nsecsElapsed()) / 1e6, line.mid(at).trimmed().constData());
            }
        });
    }
    ~Reporter()
    {
        close(m_ends[1]);
        m_reader.join();
        close(m_ends[0]);
    }
    Q_DISABLE_COPY_MOVE(Reporter)

    QString file() const { return u"/dev/fd/%1"_s.arg(m_ends[1]); }

private:
    int m_ends[2];
    std::thread m_reader;
};

} // namespace

// The program with some hundred orders, from its start until its window is mapped, against a bare Qt
// window; each in turn, on a display server of their own.
class StartBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStartIsLittleMoreThanABareWindow_data();
    void aStartIsLittleMoreThanABareWindow();

private:
    void fill(const QString &directory, int orders) const;
    std::optional<Start> start(const Program &program, bool tells = false);

    TestClock m_clock;
    std::unique_ptr<DisplayServer> m_display;
};

void StartBenchmark::initTestCase()
{
    m_display = std::make_unique<DisplayServer>();
    if (!m_display->isRunning())
        QSKIP("there is no Xvfb");
}

void StartBenchmark::fill(const QString &directory, int orders) const
{
    Workplace place({.apiUrl = QUrl(u"http://127.0.0.1:9"_s), .token = u"t"_s, .directory = directory}, m_clock);
    const Reading reading = place.readings.next();
    place.store.apply(sample::orders(orders), reading);
    place.store.markComplete(reading);
    QVERIFY(place.store.writeAll());
}

std::optional<Start> StartBenchmark::start(const Program &program, bool tells)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display->name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"TAPSYRYS_TOKEN"_s, u"t"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, tells ? u"tapsyrys.app.debug=true"_s : QString());
    QElapsedTimer since;
    since.start();
    const Reporter reporter(since);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(tells ? reporter.file() : QProcess::nullDevice());
    since.restart();
    process.start(program.path, program.arguments);
    bool isThere = m_display->waitForWindow(patienceMs);
    Start start{.mapped = double(since.nsecsElapsed()) / 1e6, .work = workedMs(process.processId())};
    if (program.hasOrders)
        isThere = isThere && m_display->waitForOrders(patienceMs);
    start.drawn = double(since.nsecsElapsed()) / 1e6;
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    m_display->forget();
    if (tells)
        qInfo("  %.1f ms: the window is mapped, %.1f ms: its orders are drawn", start.mapped, start.drawn);
    return isThere ? std::optional(start) : std::nullopt;
}

void StartBenchmark::aStartIsLittleMoreThanABareWindow_data()
{
    QTest::addColumn<int>("orders");
    QTest::newRow("400 orders") << 400;
    QTest::newRow("5,000 orders") << 5'000;
}

void StartBenchmark::aStartIsLittleMoreThanABareWindow()
{
    QFETCH(const int, orders);
    const QTemporaryDir directory;
    fill(directory.path(), orders);
    Program bare{QStringLiteral(BARE_WINDOW), {}, false};
    // Another build of it: TAPSYRYS_PROGRAM=build/release/app/tapsyrys.
    Program ours{qEnvironmentVariable("TAPSYRYS_PROGRAM", QStringLiteral(TAPSYRYS)),
                 {u"--data-dir"_s, directory.path(), u"--api-url"_s, u"http://127.0.0.1:9"_s, u"--language"_s, u"ru"_s},
                 true};
    for (int round = -1; round < starts; ++round) {
        for (Program *program : {&bare, &ours}) {
            const auto taken = start(*program);
            QVERIFY2(taken, qPrintable(program->path));
            if (round >= 0) // before, files come into the memory
                program->starts.push_back(*taken);
        }
    }
    for (const Program *program : {&bare, &ours}) {
        qInfo("%s: %.0f ms, at best %.0f; %.0f ms of work, at best %.0f",
              qPrintable(QFileInfo(program->path).fileName()), program->median(&Start::mapped),
              program->least(&Start::mapped), program->median(&Start::work), program->least(&Start::work));
    }
    const auto ratio = [&](double Start::*what) {
        return std::pair(ours.median(what) / bare.median(what), ours.least(what) / bare.least(what));
    };
    const auto [wall, leastWall] = ratio(&Start::mapped);
    const auto [work, leastWork] = ratio(&Start::work);
    qInfo("%d starts each: %.2f times a bare window (at best %.2f), %.2f times its work (at best %.2f); the orders are "
          "drawn after %.0f ms, at best %.0f",
          starts, wall, leastWall, work, leastWork, ours.median(&Start::drawn), ours.least(&Start::drawn));
    QVERIFY(start(ours, true));
    constexpr double limit = 1.3;
    QVERIFY2(std::min(wall, leastWall) <= limit, "little more than a bare window");
}

QTEST_GUILESS_MAIN(StartBenchmark)
#include "start_benchmark.moc"
