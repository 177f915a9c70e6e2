// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "core/training/waybillpage.h"
#include "tests/support/hardpdf.h"
#include "tests/support/longestblock.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Trouble = PdfReader::Trouble;

Q_DECLARE_METATYPE(Trouble)

namespace {

constexpr int patience = 60'000; // ms

const QByteArray &waybill()
{
    static const QByteArray pdf = training::waybillPdf({u"70000001"_s, u"410000123"_s, u"Алматы"_s, 3});
    return pdf;
}

PdfCut wholePage(int page, const QSize &dots)
{
    return {.page = page, .scaled = dots, .clip = QRect(QPoint(), dots)};
}

} // namespace

// PDFs that came from outside, read in a process that may die.
class PdfReaderTest : public QObject
{
    Q_OBJECT

private:
    static PdfReader::Pages measured(PdfReader &reader, const QByteArray &pdf)
    {
        std::optional<PdfReader::Pages> answer;
        reader.measure(pdf, [&answer](const PdfReader::Pages &pages) { answer = pages; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("an answer comes, and not from within the asking");
        return *answer;
    }
    static PdfReader::Picture drawn(PdfReader &reader, const QByteArray &pdf, const PdfCut &cut)
    {
        std::optional<PdfReader::Picture> answer;
        reader.draw(pdf, cut, [&answer](const PdfReader::Picture &picture) { answer = picture; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("an answer comes, and not from within the asking");
        return *answer;
    }
    // A program that stands where the reader of PDFs should.
    static QString script(const QTemporaryDir &directory, const QByteArray &lines)
    {
        QFile file(directory.filePath(u"reader"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0)
            qFatal("no script");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

private Q_SLOTS:
    void aWaybillIsMeasuredAndDrawn()
    {
        PdfReader reader({});
        const auto pages = measured(reader, waybill());
        QVERIFY(pages);
        QCOMPARE(pages->size(), 3);
        QVERIFY(std::abs(pages->front().width() - 595.28) < 0.1 && std::abs(pages->front().height() - 841.89) < 0.1);

        const auto colour = drawn(reader, waybill(), wholePage(1, {595, 842}));
        QVERIFY(colour && !colour->isInk);
        QCOMPARE(colour->size, QSize(595, 842));
        QVERIFY2(colour->dots.contains(QByteArray("\0\0\0\xff", 4)), "there is black on it");
        QCOMPARE(colour->dots.last(4), QByteArray("\xff\xff\xff\xff"));

        PdfCut label = wholePage(0, {3 * 595, 3 * 842});
        label.clip = QRect(0, 0, 298, 421);
        label.oversampling = 3;
        const auto ink = drawn(reader, waybill(), label);
        QVERIFY(ink && ink->isInk);
        QCOMPARE(ink->dots.size(), PdfPicture::rowBytes(298, true) * 421);
    }

    void whatIsNoWholePdfIsSaidAndTheNextOneIsRead_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page to log in") << QByteArray("<html>");
        QTest::newRow("its beginning") << waybill().first(200);
        QTest::newRow("without pages") << hardpdf::file(
            {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [ ] /Count 0 >>"});
    }

    void whatIsNoWholePdfIsSaidAndTheNextOneIsRead()
    {
        QFETCH(QByteArray, pdf);
        PdfReader reader({});
        QCOMPARE(measured(reader, pdf), PdfReader::Pages(tl::unexpected(Trouble::Unreadable)));
        QVERIFY(measured(reader, waybill()));
        QCOMPARE(drawn(reader, waybill(), wholePage(3, {100, 100})).error(), Trouble::Unreadable);
        QVERIFY(drawn(reader, waybill(), wholePage(2, {100, 100})));
    }

    // Each of them used to freeze the program for good, or to take all of the computer's memory.
    void whatIsMadeToExhaustIsStoppedAndTheNextOneIsRead_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("a page tree that points at itself") << hardpdf::pageTreeLoop();
        QTest::newRow("a gigabyte in a few kilobytes") << hardpdf::flateBomb();
    }

    void whatIsMadeToExhaustIsStoppedAndTheNextOneIsRead()
    {
        QFETCH(QByteArray, pdf);
        PdfReader reader({.time = 3s, .megabytes = 300});
        const auto bearable = LongestBlock::bearable();
        const LongestBlock block;
        QCOMPARE(drawn(reader, pdf, wholePage(0, {595, 842})).error(), Trouble::TooMuch);
        QVERIFY(measured(reader, waybill()));
        QVERIFY2(block.longest() < bearable, qPrintable(QString::number(block.longest().count())));
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // which takes terabytes of addresses, and is not limited
        QTRY_VERIFY(QCoreApplication::instance()->findChildren<QProcess *>().isEmpty()); // those stopped are counted
        rusage children{};
        getrusage(RUSAGE_CHILDREN, &children);
        QVERIFY2(children.ru_maxrss < 300 * 1024, qPrintable(QString::number(children.ru_maxrss)));
#endif
    }

    void moreMemoryThanIsAllowedEndsTheReaderBeforeItsTime()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer takes terabytes of addresses");
#endif
        QElapsedTimer since;
        since.start();
        PdfReader reader({.time = 50s, .megabytes = 120});
        QCOMPARE(drawn(reader, hardpdf::flateBomb(), wholePage(0, {595, 842})).error(), Trouble::TooMuch);
        QVERIFY(since.elapsed() < 50'000);
    }

    void moreTimeThanIsAllowedEndsItWithoutTheAsker()
    {
#ifdef Q_OS_UNIX
        // As if the program had gone, and nobody were there to look at the clock.
        QProcess alone;
        alone.start(PdfReader::besideThisProgram(), {u"1"_s, u"400"_s, u"500"_s});
        const QByteArray open = pdftalk::message(pdftalk::Open{hardpdf::pageTreeLoop()});
        const QByteArray draw = pdftalk::message(wholePage(0, {100, 100}));
        alone.write(pdftalk::lengthOf(open.size()) + open + pdftalk::lengthOf(draw.size()) + draw);
        QTRY_COMPARE_WITH_TIMEOUT(alone.state(), QProcess::NotRunning, patience);
        QCOMPARE(alone.exitStatus(), QProcess::CrashExit);
#endif
    }

    void tooManyPagesAreTooMuch()
    {
        PdfReader reader({.pages = 2});
        QCOMPARE(measured(reader, waybill()).error(), Trouble::TooMuch);
    }

    void oneProcessReadsManyFilesAndEndsWhenItIsNotNeeded()
    {
        PdfReader reader({.idle = 2s});
        const auto processes = [&reader] { return reader.findChildren<QProcess *>(); };
        QVERIFY(measured(reader, waybill()));
        QCOMPARE(processes().size(), 1);
        const qint64 first = processes().front()->processId();
        int answers = 0;
        for (int i = 0; i < 50; ++i) {
            const QByteArray other = training::waybillPdf({QString::number(70'000'000 + i), u"1"_s, u"Алматы"_s, 1});
            reader.draw(other, wholePage(0, {200, 283}),
                        [&answers](const auto &picture) { answers += picture ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, 50, patience);
        QCOMPARE(processes().front()->processId(), first);
        QTRY_VERIFY(processes().isEmpty());
        QVERIFY(measured(reader, waybill()));
    }

    void withoutItsProgramNothingIsReadAndItIsSaid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none") << QString();
        QTest::newRow("not there") << u"/nowhere/tapsyrys-pdf"_s;
    }

    void withoutItsProgramNothingIsReadAndItIsSaid()
    {
        QFETCH(QString, program);
        PdfReader reader({.program = program});
        QCOMPARE(measured(reader, waybill()).error(), Trouble::NoProgram);
        QCOMPARE(measured(reader, waybill()).error(), Trouble::NoProgram);
    }

#ifdef Q_OS_UNIX
    // What has read a foreign file may have become the file's.
    void anAnswerThatIsNoneIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("endless") << QByteArray("exec cat /dev/zero");
        QTest::newRow("larger than asked for") << QByteArray(R"(printf '\377\377\377\377'; sleep 60)");
        QTest::newRow("no such word") << QByteArray(R"(printf '\0\0\0\4\0\0\0\77'; sleep 60)");
        QTest::newRow("a picture that nobody asked for")
            << QByteArray(R"(printf '\0\0\0\24\0\0\0\3\0\0\0\1\0\0\0\1\0\0\0\0\377\377\377\377'; sleep 60)");
        QTest::newRow("half a size") << QByteArray(R"(printf '\0\0\0\10\0\0\0\2\77\0\0\0'; sleep 60)");
        QTest::newRow("silence") << QByteArray("sleep 60");
        QTest::newRow("its end") << QByteArray("exit 0");
    }

    void anAnswerThatIsNoneIsNotBelieved()
    {
        QFETCH(QByteArray, answer);
        const QTemporaryDir directory;
        PdfReader reader({.program = script(directory, answer), .time = 2s});
        QCOMPARE(measured(reader, waybill()).error(), Trouble::TooMuch);
    }

    void theReaderKnowsNothingOfOurEnvironment()
    {
        const QTemporaryDir directory;
        const QString seen = directory.filePath(u"seen"_s);
        qputenv("TAPSYRYS_TOKEN", "secret-token");
        PdfReader reader({.program = script(directory, "env >" + seen.toLocal8Bit()), .time = 5s});
        QCOMPARE(measured(reader, waybill()).error(), Trouble::TooMuch);
        qunsetenv("TAPSYRYS_TOKEN");
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray environment = file.readAll();
        QVERIFY(environment.contains("PATH="));
        QVERIFY2(!environment.contains("secret-token") && !environment.contains("HOME="), environment.constData());
    }
#endif

    void deletingItCancelsWithoutWaiting()
    {
        auto reader = std::make_unique<PdfReader>(PdfReader::Options());
        bool answered = false;
        reader->draw(hardpdf::pageTreeLoop(), wholePage(0, {100, 100}), [&answered](const auto &) { answered = true; });
        QTRY_VERIFY(!reader->findChildren<QProcess *>().isEmpty());
        QElapsedTimer since;
        since.start();
        reader.reset();
        QVERIFY(since.elapsed() < 100);
        QTRY_VERIFY(QCoreApplication::instance()->findChildren<QProcess *>().isEmpty());
        QVERIFY(!answered);
    }
};

TEST_WITHOUT_WINDOWS(PdfReaderTest)
#include "pdfreader_test.moc"
