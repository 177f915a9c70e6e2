// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u".ini"_s);
        QFile::remove(m_path);
    }

    void startsWithTheUsualValues()
    {
        const Settings settings(m_path);
        QVERIFY(settings.submitsAtFourDigits());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.layout(u"window"_s), QByteArray());
    }

    void aPrinterAndPaperAreRememberedForEachKindOfDocument()
    {
        const PrintProfile usual{.paper = {100, 150}, .dpi = 203};
        const PrintProfile chosen{u"Zebra, касса"_s, {75, 120}, 300, 2};
        {
            Settings settings(m_path);
            settings.setPrintProfile(u"label"_s, chosen);
            settings.setWaybillKind(u"label"_s);
        }
        const Settings settings(m_path);
        QCOMPARE(settings.printProfile(u"label"_s, usual), chosen);
        QCOMPARE(settings.printProfile(u"other"_s, usual), usual);
        QCOMPARE(settings.waybillKind(), u"label"_s);
    }

    void aPrintProfileOutOfItsRangeReadsAsTheNearestOne()
    {
        write("[printing]\nlabel\\width=0\nlabel\\height=nan\nlabel\\dpi=many\nlabel\\copies=1000\n");
        const PrintProfile read = Settings(m_path).printProfile(u"label"_s, {.paper = {100, 150}, .dpi = 203});
        QCOMPARE(read, (PrintProfile{{}, {25, 150}, 203, 9}));
    }

    void remembersForTheNextStart()
    {
        {
            Settings settings(m_path);
            settings.setSubmitsAtFourDigits(false);
            settings.setLanguage(u"kk"_s);
            settings.setLayout(u"window"_s, QByteArray("\x00\x01\xff", 3));
        }
        const Settings settings(m_path);
        QVERIFY(!settings.submitsAtFourDigits());
        QCOMPARE(settings.language(), u"kk"_s);
        QCOMPARE(settings.layout(u"window"_s), QByteArray("\x00\x01\xff", 3));
    }

#ifdef Q_OS_UNIX
    void isForItsOwnerOnlyAlsoWhenItWasNot()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        {
            Settings settings(m_path);
            settings.setLanguage(u"kk"_s);
        }
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
        Settings settings(m_path);
        QVERIFY(!(QFile::permissions(m_path) & others));
        QCOMPARE(settings.language(), u"kk"_s);
    }
#endif

    void worksFromAFileThatIsNoSettings()
    {
        write(QByteArray("\x00\xff[[[]]\n==\n", 11));
        QVERIFY(Settings(m_path).submitsAtFourDigits());
    }
};

TEST_WITHOUT_WINDOWS(SettingsTest)
#include "settings_test.moc"
