// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace houserules;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

using Texts = QHash<QString, QString>;

// Files below `folders` of the project, by their path from its root.
Texts readFiles(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(PROJECT_DIR));
    Texts texts;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            texts.insert(root.relativeFilePath(path), textOf(path));
        }
    }
    return texts;
}

} // namespace

// Holds the house against its map. Every rule is also shown something that breaks it.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private:
    void expectNone(const Texts &texts, const std::function<QStringList(const QString &, const QString &)> &faultsOf)
    {
        QVERIFY(!texts.isEmpty());
        QStringList faults;
        for (const auto &[path, text] : texts.asKeyValueRange())
            faults += faultsOf(path, text);
        faults.sort();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    Texts m_sources;
    Texts m_tests;
    Arrows m_links;
    Arrows m_arrows;
    QSet<QString> m_guiHeaders;

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = readFiles({u"app"_s, u"core"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
        m_tests = readFiles({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
        Texts folders;
        const Texts cmakeTexts = readFiles({u"app"_s, u"core"_s, u"ui"_s}, {u"CMakeLists.txt"_s});
        for (const auto &[path, text] : cmakeTexts.asKeyValueRange())
            folders.insert(path.section(u'/', 0, -2), text);
        m_links = directLinks(folders);
        m_arrows = linkedArrows(folders);
        const QStringList headers = textOf(QStringLiteral(GUI_HEADERS_FILE)).split(u'\n', Qt::SkipEmptyParts);
        m_guiHeaders = QSet<QString>(headers.begin(), headers.end());
        QVERIFY(m_guiHeaders.contains(u"QWidget"_s) && m_guiHeaders.contains(u"QPainter"_s));
    }

    void noFolderLinksWhatItDoesNotInclude()
    {
        QHash<QString, QSet<QString>> included;
        for (const auto &[path, text] : m_sources.asKeyValueRange())
            included[path.section(u'/', 0, -2)] += foldersIncludedBy(text);
        QStringList faults;
        for (const auto &[folder, linked] : m_links.asKeyValueRange())
            faults += linkFaults(folder, linked, included.value(folder));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aLinkThatNothingIncludesIsFound()
    {
        const QSet<QString> included = foldersIncludedBy(u"#include \"core/base/id.h\"\n#include <QSet>\n"_s);
        QCOMPARE(included, QSet<QString>{u"core/base"_s});
        QVERIFY(linkFaults(u"ui/text"_s, {u"core/base"_s}, included).isEmpty());
        QCOMPARE(linkFaults(u"ui/text"_s, {u"core/base"_s, u"core/sync"_s}, included).size(), 1);
    }

    void coreLinksNoMoreThanItsArrows()
    {
        const Arrows allowed = coreArrows();
        for (const auto &[folder, targets] : m_arrows.asKeyValueRange()) {
            if (!folder.startsWith("core/"_L1))
                continue;
            QVERIFY2(allowed.contains(folder), qPrintable(folder));
            for (const QString &target : targets)
                QVERIFY2(allowed[folder].contains(target), qPrintable(folder + u" links "_s + target));
        }
    }

    void sqlNamesTablesOfItsOwnFolder()
    {
        const auto owners = tableOwners(m_sources);
        for (const auto &[table, owner] : QHash<QString, QString>{
                 {u"orders"_s, u"core/store"_s},
                 {u"journal_events"_s, u"core/journal"_s},
                 {u"waybills"_s, u"core/waybills"_s},
                 {u"meta"_s,
                  u"core/database"_s}}.asKeyValueRange())
            QCOMPARE(owners.value(table), owner);
        expectNone(m_sources,
                   [&owners](const QString &path, const QString &text) { return tableFaults(path, text, owners); });
    }

    void sqlAcrossOwnersIsFound()
    {
        const QHash<QString, QString> owners = tableOwners(
            {{u"core/store/storeschema.cpp"_s, u"\"CREATE TABLE orders (id)\" \"CREATE TABLE IF NOT EXISTS gone\""_s},
             {u"core/journal/journalschema.cpp"_s, u"CREATE VIRTUAL TABLE words USING fts5"_s}});
        QCOMPARE(owners.size(), 3);
        const auto faults = [&owners](const QString &sql) {
            return tableFaults(u"core/store/ordertable.cpp"_s, sql, owners).size();
        };
        QCOMPARE(faults(u"SELECT id FROM orders JOIN gone"_s), 0);
        QCOMPARE(faults(u"SELECT id FROM orders JOIN words"_s), 1);
        QCOMPARE(faults(u"DELETE FROM words; INSERT INTO words VALUES (1)"_s), 2);
        const QHash<QString, QString> meta{{u"meta"_s, u"core/database"_s}};
        QVERIFY(tableFaults(u"core/journal/journalschema.cpp"_s, u"INSERT INTO meta"_s, meta).isEmpty());
        QCOMPARE(tableFaults(u"core/journal/journal.cpp"_s, u"DELETE FROM meta"_s, meta).size(), 1);
    }

    void uiLinksOnlyWhatStandsAbove()
    {
        QStringList faults;
        for (const auto &[folder, targets] : m_links.asKeyValueRange()) {
            if (folder.startsWith("ui/"_L1))
                faults += uiFaults(folder, targets);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aLinkDownwardsIsFound()
    {
        QVERIFY(uiFaults(u"ui/orders"_s, {u"ui/queue"_s, u"core/sync"_s}).isEmpty());
        QCOMPARE(uiFaults(u"ui/queue"_s, {u"ui/orders"_s}).size(), 1);
        QCOMPARE(uiFaults(u"ui/nowhere"_s, {}).size(), 1);
    }

    void includesFollowTheArrows()
    {
        expectNone(m_sources,
                   [this](const QString &path, const QString &text) { return includeFaults(path, text, m_arrows); });
    }

    void anIncludeAgainstTheArrowsIsFound()
    {
        const QString text = u"#include \"core/api/decode.h\"\n#include <QString>\n"_s;
        QCOMPARE(includeFaults(u"core/training/people.cpp"_s, text, coreArrows()).size(), 1);
        QCOMPARE(includeFaults(u"core/orders/order.cpp"_s, text, coreArrows()).size(), 1);
        QVERIFY(includeFaults(u"core/sync/ordersync.cpp"_s, text, coreArrows()).isEmpty());
        QCOMPARE(includeFaults(u"core/nowhere/some.cpp"_s, text, coreArrows()).size(), 1);
        QCOMPARE(includeFaults(u"core/base/id.h"_s, u"  # include \"ui/text/words.h\""_s, coreArrows()).size(), 1);
    }

    void whatIsLinkedThroughOthersMayBeIncluded()
    {
        const Arrows arrows = linkedArrows({{u"ui/shell"_s, u"tapsyrys_library(ui_shell LINKS ui_order Qt6::Gui)"_s},
                                            {u"ui/order"_s, u"tapsyrys_library(ui_order LINKS core_base)"_s}});
        QCOMPARE(arrows[u"ui/shell"_s], (QSet<QString>{u"ui/order"_s, u"core/base"_s}));
        QCOMPARE(includeFaults(u"ui/order/a.cpp"_s, u"#include \"ui/shell/window.h\"\n"_s, arrows).size(), 1);
    }

    void aListOfLinksIsReadWhereItIsNamed()
    {
        const Arrows arrows = directLinks({{u"ui"_s, u"set(ui_pages ui_order\n    ui_journal)"_s},
                                           {u"ui/shell"_s, u"tapsyrys_library(ui_shell LINKS ${ui_pages})"_s}});
        QCOMPARE(arrows[u"ui/shell"_s], (QSet<QString>{u"ui/order"_s, u"ui/journal"_s}));
    }

    void aLibraryOfTheProgramDoesNotIncludeTheProgram()
    {
        const Arrows arrows = linkedArrows({{u"app"_s, u"add_executable(tapsyrys main.cpp)"_s},
                                            {u"app/tour"_s, u"tapsyrys_library(app_tour LINKS app_parts ui_shell)"_s},
                                            {u"app/parts"_s, u"tapsyrys_library(app_parts LINKS core_base)"_s}});
        QCOMPARE(arrows[u"app/tour"_s], (QSet<QString>{u"app/parts"_s, u"ui/shell"_s, u"core/base"_s}));
        const QString text = u"#include \"app/application.h\"\n"_s;
        QCOMPARE(includeFaults(u"app/tour/tour.cpp"_s, text, arrows).size(), 1);
        QVERIFY(includeFaults(u"app/main.cpp"_s, text, arrows).isEmpty());
    }

    void coreHasNoScreen()
    {
        expectNone(m_sources,
                   [this](const QString &path, const QString &text) { return guiFaults(path, text, m_guiHeaders); });
    }

    void aScreenInCoreIsFound_data()
    {
        QTest::addColumn<QString>("include");
        QTest::newRow("class header") << u"<QWidget>"_s;
        QTest::newRow("with its module") << u"<QtWidgets/QWidget>"_s;
        QTest::newRow("lower-case header") << u"<qpainter.h>"_s;
        QTest::newRow("whole module") << u"<QtGui>"_s;
    }

    void aScreenInCoreIsFound()
    {
        QFETCH(QString, include);
        const QString text = u"#include <QString>\n#include "_s + include + u'\n';
        QCOMPARE(guiFaults(u"core/base/some.h"_s, text, m_guiHeaders).size(), 1);
        QVERIFY(guiFaults(u"ui/style/some.h"_s, text, m_guiHeaders).isEmpty());
    }

    void filesAreShort()
    {
        expectNone(m_sources, lengthFaults);
        expectNone(m_tests, lengthFaults);
    }

    void aLongFileIsFound()
    {
        QCOMPARE(lengthFaults(u"a.cpp"_s, QString(401, u'\n')).size(), 1);
        QVERIFY(lengthFaults(u"a.cpp"_s, QString(400, u'\n')).isEmpty());
        QCOMPARE(lengthFaults(u"tests/ui/a_test.cpp"_s, QString(401, u'\n')).size(), 1);
        QVERIFY(m_tests.contains(u"tests/architecture/architecture_test.cpp"_s));
    }

    void functionsAreShort()
    {
        expectNone(m_sources, functionFaults);
        expectNone(m_tests, functionFaults);
    }

    void aLongFunctionIsFound_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<int>("faults");
        QTest::newRow("function") << u"int f(int a)"_s << 1;
        QTest::newRow("in a class in a namespace") << u"namespace n {\nstruct S {\nint f() const"_s << 1;
        QTest::newRow("constructor") << u"S::S(int a) : m_a{a}, m_b{}"_s << 1;
        QTest::newRow("after another") << u"void g() {}\nvoid f()"_s << 1;
        QTest::newRow("after a brace that is none") << u"const char c = '{'; // {\nvoid f()"_s << 1;
        QTest::newRow("list of values") << u"const int all[] ="_s << 0;
        QTest::newRow("class") << u"class S : public QObject"_s << 0;
    }

    void aLongFunctionIsFound()
    {
        QFETCH(QString, head);
        QFETCH(int, faults);
        const auto withLines = [&head](int lines) {
            return head + u"\n{\n"_s + u"    {}\n"_s.repeated(lines - 2) + u"}\n"_s;
        };
        QCOMPARE(functionFaults(u"a.cpp"_s, withLines(61)).size(), faults);
        QVERIFY(functionFaults(u"a.cpp"_s, withLines(60)).isEmpty());
    }

    void filesSayTheirLicenceFirst()
    {
        expectNone(m_sources, licenceFaults);
        expectNone(m_tests, licenceFaults);
    }

    void aFileWithoutLicenceIsFound()
    {
        QCOMPARE(licenceFaults(u"a.h"_s, u"#pragma once\n"_s).size(), 1);
        QCOMPARE(licenceFaults(u"a.h"_s, u"\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s).size(), 1);
    }

    void namesSayWhatThingsAre() { expectNone(m_sources, nameFaults); }

    void aVagueNameIsFound()
    {
        QCOMPARE(nameFaults(u"a.h"_s, u"class OrderManager\n{"_s).size(), 1);
        QCOMPARE(nameFaults(u"a.h"_s, u"struct ErrorHandler;"_s).size(), 1);
        QCOMPARE(nameFaults(u"a.h"_s, u"static Clock &instance();"_s).size(), 1);
        QVERIFY(nameFaults(u"a.h"_s, u"class QNetworkAccessManager;\nclass Journal;"_s).isEmpty());
    }

    void everyTextIsTranslated()
    {
        const Texts translations = readFiles({u"translations"_s}, {u"*.ts"_s});
        QVERIFY(!translations.isEmpty());
        expectNone(translations, translationFaults);
    }

    void anUntranslatedTextIsFound()
    {
        QCOMPARE(translationFaults(u"a.ts"_s, u"<translation type=\"unfinished\"></translation>"_s).size(), 1);
        QVERIFY(translationFaults(u"a.ts"_s, u"<translation>Заказ</translation>"_s).isEmpty());
    }

    void nothingOutsideTheProjectIsMentioned()
    {
        const QStringList patterns{u"*.h"_s,  u"*.cpp"_s,  u"*.txt"_s, u"*.cmake"_s,   u"*.md"_s, u"*.sh"_s,
                                   u"*.ts"_s, u"*.json"_s, u"*.qrc"_s, u"*.desktop"_s, u"*.svg"_s};
        const QStringList folders{u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"ui"_s};
        Texts texts = readFiles(folders, patterns);
        for (const QString &path : {u"CMakeLists.txt"_s, u"CONTRIBUTING.md"_s, u"README.md"_s})
            texts.insert(path, textOf(QStringLiteral(PROJECT_DIR) + u'/' + path));
        expectNone(texts, outsideFaults);
    }

    void aMentionOfTheOutsideIsFound()
    {
        QCOMPARE(outsideFaults(u"README.md"_s, u"see ../"_s + u"shared/api"_s).size(), 1);
        QVERIFY(outsideFaults(u"README.md"_s, u"a shared library"_s).isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(ArchitectureTest)
#include "architecture_test.moc"
