// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hardpdf.h"
#include "tests/support/longestblock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/printingfixture.h"
#include "ui/printing/pageview.h"
#include "ui/printing/waybillview.h"

#include <QApplication>
#include <QProcess>
#include <QScrollBar>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLabel *label(const QWidget &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto found = std::ranges::find(labels, words, &QLabel::text);
    return found == labels.end() ? nullptr : *found;
}

} // namespace

// A waybill on the screen, sound, broken, or made to exhaust its reader.
class PrintingViewTest : public QObject, private PrintingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theViewShowsPagesAndIsDrivenByKeys()
    {
        WaybillView view(waybill());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *pages = view.findChild<PageView *>();
        QTRY_VERIFY(pages->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(label(view, u"Page 1 of 3"_s), patience);
        QTRY_VERIFY(pages->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(pages, Qt::Key_PageDown);
        QTRY_VERIFY(pages->verticalScrollBar()->value() > 0);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!pages->fitsWidth());
        const double zoomed = pages->zoom();
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(pages->zoom() < zoomed);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(pages->fitsWidth());
        pages->verticalScrollBar()->setValue(pages->verticalScrollBar()->maximum());
        QVERIFY(label(view, u"Page 3 of 3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), patience);
    }

    void theViewIsDrawn()
    {
        for (const bool dark : {false, true}) {
            applyStyle(dark ? Scheme::Dark : Scheme::Light);
            WaybillView view(waybill());
            view.show();
            auto *pages = view.findChild<PageView *>();
            QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), patience);
            const QImage image = pages->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() * 3 / 4, image.height() / 4), QColor(Qt::red));
            picture(view, dark ? u"view-dark"_s : u"view-light"_s);
        }
    }

    void aBrokenWaybillIsASentence()
    {
        QFile file(path(u"broken.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 half");
        file.close();
        WaybillView view({u"410000123"_s, path(u"broken.pdf"_s)});
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(bandWords(view).startsWith(u"The waybill cannot be read."_s), patience);
        QVERIFY(!button(view, u"Print…"_s)->isEnabled());
        QVERIFY(button(view, u"Close"_s)->isEnabled());
        picture(view, u"view-broken"_s);
    }

    void whatIsMadeToExhaustIsASentenceAndTheWindowAnswers_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("loop") << hardpdf::pageTreeLoop();
        QTest::newRow("bomb") << hardpdf::flateBomb();
    }

    void whatIsMadeToExhaustIsASentenceAndTheWindowAnswers()
    {
        QFETCH(QByteArray, pdf);
        QFile file(path(u"hard.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        WaybillView view({u"410000123"_s, file.fileName()}, nullptr, {.time = 3s});
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto bearable = LongestBlock::bearable();
        const LongestBlock block;
        // The reader may be stopped before there is time to say that it reads.
        const auto isOpening = [&view] { return bandWords(view) == u"The waybill is being opened."_s; };
        const auto isStopped = [&view] { return bandWords(view).startsWith(u"Opening the waybill was stopped."_s); };
        QTRY_VERIFY_WITH_TIMEOUT(isOpening() || isStopped(), patience);
        if (isOpening())
            picture(view, u"view-opening"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isStopped(), patience);
        QVERIFY2(block.longest() < bearable, qPrintable(QString::number(block.longest().count())));
        QVERIFY(!button(view, u"Print…"_s)->isEnabled());
        QVERIFY(button(view, u"Close"_s)->isEnabled());
        picture(view, u"view-stopped"_s);
#ifdef Q_OS_LINUX
        // The reader is counted when it has ended.
        QTRY_VERIFY_WITH_TIMEOUT(qApp->findChildren<QProcess *>().isEmpty(), patience);
        rusage ours{};
        rusage children{};
        getrusage(RUSAGE_SELF, &ours);
        getrusage(RUSAGE_CHILDREN, &children);
        const long kilobytes = ours.ru_maxrss + children.ru_maxrss;
        qInfo() << "most memory, kB: of the window" << ours.ru_maxrss << "of the reader" << children.ru_maxrss;
        QVERIFY2(kilobytes < 600'000, qPrintable(QString::number(kilobytes)));
#endif
    }
};

TEST_WITH_WINDOWS(PrintingViewTest)
#include "printing_view_test.moc"
