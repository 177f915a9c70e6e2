// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noprinters.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/picturescenes.h"
#include "ui/style/applystyle.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace picturescenes;

// Draws the window as it looks with the contents that break layouts. With PICTURES_DIR set the
// pictures are kept there, to be looked at; without it, it only shows that drawing them works.
// PICTURES_LANGUAGE=build/dev/app/tapsyrys_kk.qm draws them in that language.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = qEnvironmentVariable("PICTURES_LANGUAGE");
        if (file.isEmpty())
            return;
        QVERIFY(m_ours.load(file) && QCoreApplication::installTranslator(&m_ours));
        QLocale::setDefault(QLocale(QLocale(m_ours.language()).language(), QLocale::Kazakhstan));
        if (m_qts.load(u"qtbase_"_s + m_ours.language(), QFileInfo(file).path()) ||
            m_qts.load(u"qtbase_"_s + m_ours.language(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qts);
    }

    void drawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("orders");
        QTest::addColumn<QString>("scene");
        const QSize counter(1366, 768);
        QTest::newRow("counter-light") << counter << false << 60 << u"selected"_s;
        QTest::newRow("counter-dark") << counter << true << 60 << u"selected"_s;
        QTest::newRow("office-light") << QSize(1920, 1080) << false << 60 << u"several"_s;
        QTest::newRow("office-dark") << QSize(1920, 1080) << true << 60 << u"held"_s;
        QTest::newRow("many") << counter << false << 5000 << u"plain"_s;
        QTest::newRow("nothing") << counter << false << 0 << u"plain"_s;
        QTest::newRow("first-reading") << counter << false << 0 << u"reading"_s;
        QTest::newRow("cannot-know") << counter << true << 0 << u"offline"_s;
        QTest::newRow("filtered-out") << counter << false << 60 << u"searchnone"_s;
        QTest::newRow("search") << counter << true << 60 << u"search"_s;
        QTest::newRow("laptop") << QSize(1280, 720) << false << 60 << u"selected"_s;
        QTest::newRow("small") << QSize(1024, 700) << false << 60 << u"selected"_s;
        QTest::newRow("small-open") << QSize(1024, 700) << false << 60 << u"opened"_s;
        QTest::newRow("training") << counter << false << 60 << u"training"_s;
        QTest::newRow("token-refused") << counter << false << 60 << u"token"_s;
        QTest::newRow("first-run-light") << counter << false << 0 << u"firstrun"_s;
        QTest::newRow("first-run-dark") << counter << true << 0 << u"firstrun"_s;
        QTest::newRow("accept-results") << counter << true << 60 << u"results"_s;
        QTest::newRow("detail-light") << counter << false << 60 << u"detail"_s;
        QTest::newRow("detail-dark") << counter << true << 60 << u"detail"_s;
        QTest::newRow("detail-timeline") << counter << false << 60 << u"detailtimeline"_s;
        QTest::newRow("detail-wide") << QSize(1920, 1080) << false << 60 << u"detailwide"_s;
        QTest::newRow("detail-60-lines") << counter << true << 60 << u"detailsixty"_s;
        QTest::newRow("archive-light") << counter << false << 60 << u"archive"_s;
        QTest::newRow("archive-dark") << counter << true << 60 << u"archive"_s;
        QTest::newRow("archive-reading") << counter << false << 60 << u"archivereading"_s;
        QTest::newRow("archive-failed") << counter << true << 60 << u"archivefailed"_s;
        QTest::newRow("archive-not-read") << counter << false << 60 << u"archivenotread"_s;
        QTest::newRow("archive-nothing") << counter << false << 60 << u"archivenothing"_s;
        QTest::newRow("archive-filtered-out") << counter << false << 60 << u"archivefilteredout"_s;
        QTest::newRow("archive-small") << QSize(1024, 700) << false << 60 << u"archive"_s;
        QTest::newRow("cancel-cost") << counter << false << 60 << u"cancel"_s;
        QTest::newRow("assemble-light") << counter << false << 60 << u"assemble"_s;
        QTest::newRow("assemble-dark") << counter << true << 60 << u"assemble"_s;
        QTest::newRow("assemble-many-light") << counter << false << 200 << u"assemblemany"_s;
        QTest::newRow("assemble-many-dark") << QSize(1024, 700) << true << 200 << u"assemblemany"_s;
        QTest::newRow("assemble-results") << counter << false << 60 << u"assembleresults"_s;
        QTest::newRow("arrival") << counter << false << 60 << u"arrival"_s;
        QTest::newRow("return") << counter << true << 60 << u"return"_s;
        QTest::newRow("journal") << counter << false << 60 << u"journal"_s;
        QTest::newRow("journal-nothing") << counter << true << 60 << u"journalnothing"_s;
        QTest::newRow("hand-over-light") << counter << false << 60 << u"handover"_s;
        QTest::newRow("hand-over-dark") << counter << true << 60 << u"handoversixty"_s;
        QTest::newRow("menu-order") << counter << false << 60 << u"menu0"_s;
        QTest::newRow("menu-view") << counter << true << 60 << u"menu1"_s;
        QTest::newRow("menu-language") << counter << false << 60 << u"menulanguage"_s;
    }

    void drawn()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(int, orders);
        QFETCH(QString, scene);
        applyStyle(dark ? Scheme::Dark : Scheme::Light);

        const QTemporaryDir directory;
        TestClock clock;
        RawServer silent; // takes requests and never answers
        const QUrl nowhere(u"http://127.0.0.1:9/shop/api"_s);
        // Nothing listens there: the window is offline and shows what it remembers.
        Workplace place({scene == "archivereading"_L1 ? silent.url() : nowhere, u"token"_s, directory.path(),
                         std::chrono::seconds(5)},
                        clock);
        Settings settings(directory.filePath(u"settings.ini"_s));
        place.settings.setShopName(u"Дүкен «Айбат»"_s);
        place.store.apply(sample::orders(orders), place.readings.next());
        if (scene != "reading"_L1)
            place.store.markComplete(place.readings.next());
        if (scene.startsWith("archive"_L1))
            fillArchive(place, scene);
        clock.advance(std::chrono::seconds(12));

        MainWindow window(place.parts(), settings, noPrinters(), clock);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        prepare(window, place, scene);
        // The message bar has faded in.
        const auto isRunning = [](const QAbstractAnimation *a) { return a->state() == QAbstractAnimation::Running; };
        QTRY_VERIFY(std::ranges::none_of(window.findChildren<QAbstractAnimation *>(), isRunning));
        QWidget *dialog = window.findChild<BatchResults *>();
        if (!dialog)
            dialog = window.findChild<QDialog *>();
        if (!dialog)
            dialog = QApplication::activePopupWidget();
        // Rows take the height of their words a turn later, and the panel theirs one more.
        for (int turn = 0; turn < 30; ++turn)
            QCoreApplication::processEvents();
        const QPixmap picture = (dialog ? dialog : &window)->grab();
        QVERIFY(!picture.isNull());
        if (const QString target = qEnvironmentVariable("PICTURES_DIR"); !target.isEmpty()) {
            QVERIFY(QDir().mkpath(target));
            QVERIFY(picture.save(u"%1/%2.png"_s.arg(target, QString::fromLatin1(QTest::currentDataTag()))));
        }
    }

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

static int runIt(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

TEST_RUN_BY(runIt)
#include "pictures_test.moc"
