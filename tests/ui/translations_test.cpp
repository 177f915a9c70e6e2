// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberHasAllTheFormsOfItsLanguage_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << 2;
        QTest::newRow("ru") << 3;
        QTest::newRow("kk") << 2;
    }

    void everyNumberHasAllTheFormsOfItsLanguage()
    {
        QFETCH(int, forms);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFile file(testDataPath(u"../../translations/tapsyrys_%1.ts"_s.arg(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList wrong;
        int numbers = 0;
        bool isNumber = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "message"_L1)
                isNumber = xml.attributes().value("numerus"_L1) == "yes"_L1;
            else if (xml.isStartElement() && xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (isNumber && xml.isStartElement() && xml.name() == "translation"_L1 && ++numbers > 0)
                wrong += filledForms(xml) == forms ? QString() : source;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(numbers > 0);
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static int filledForms(QXmlStreamReader &translation)
    {
        int filled = 0;
        while (translation.readNextStartElement())
            filled += translation.readElementText().isEmpty() ? 0 : 1;
        return filled;
    }
};

TEST_WITHOUT_WINDOWS(TranslationsTest)
#include "translations_test.moc"
