// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/linesdialogs.h"
#include "ui/asking/reasonbox.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/weightdialog.h"
#include "ui/style/applystyle.h"

#include <QDir>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace linesdialogs;

// Draws the dialogs for lines with the contents that break layouts. With PICTURES_DIR set the
// pictures are kept there, to be looked at; without it, the widths of the columns are judged.
class LinePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("dark");
        for (const QString &scene : {u"reduce"_s, u"reduce-60"_s, u"reduce-all"_s, u"reduce-moved"_s,
                                     u"reduce-editing"_s, u"weights"_s, u"weights-wrong"_s}) {
            QTest::newRow(qPrintable(scene + u"-light"_s)) << scene << false;
            QTest::newRow(qPrintable(scene + u"-dark"_s)) << scene << true;
        }
    }

    void drawn()
    {
        QFETCH(QString, scene);
        QFETCH(bool, dark);
        applyStyle(dark ? Scheme::Dark : Scheme::Light);
        const std::unique_ptr<LinesDialog> dialog = dialogOf(scene);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        prepare(*dialog, scene);
        QCoreApplication::processEvents(); // rows follow the width of the names later

        // It fits the smallest window, and no number of it is cut off.
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 700);
        const LinesTable &table = tableOf(*dialog);
        QVERIFY(table.columnWidth(int(LinesModel::Column::Item)) >= 180);
        for (int column = int(LinesModel::Column::Price); column < LinesModel::columns; ++column)
            QVERIFY(table.columnWidth(column) >=
                    static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column));
        if (const QString target = qEnvironmentVariable("PICTURES_DIR"); !target.isEmpty()) {
            QVERIFY(QDir().mkpath(target));
            QVERIFY(dialog->grab().save(u"%1/%2.png"_s.arg(target, QString::fromLatin1(QTest::currentDataTag()))));
        }
    }

private:
    static std::vector<OrderEntry> nastyLines(int count)
    {
        const QStringList names{
            u"Чайник Tefal KO 150"_s,
            u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада, екі томдық, сыйлық қорапта"_s,
            u"Смартфон Apple iPhone 15 Pro Max 512GB натуральный титан"_s,
            u"Ұлттық оюлы велюр шапан"_s,
        };
        std::vector<OrderEntry> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(pieces(QString::number(115'930'742 + i), names[i % names.size()], 1 + i % 5,
                                   i % 7 == 2 ? 8'765'432 : 6200 + i));
        return lines;
    }

    static std::vector<OrderEntry> weighedLines()
    {
        OrderEntry sausage =
            weighed(u"104900118"_s, u"Қазы конская варёная, вакуум, мерекелік қорапта, Алматы облысы"_s, 2340, 9805);
        sausage.unitType = UnitType::MEASURABLE_PIECES;
        sausage.quantity = 3;
        return {sausage, weighed(u"103403311"_s, u"Яблоко Апорт Алматы"_s, 12'800, 1560),
                pieces(u"100984413"_s, u"Чай чёрный Пиала Gold 250 г"_s, 4, 1190)};
    }

    static std::unique_ptr<LinesDialog> dialogOf(const QString &scene)
    {
        if (scene.startsWith("weights"_L1))
            return std::make_unique<WeightDialog>(toPack(weighedLines()));
        return std::make_unique<ReduceDialog>(toPack(nastyLines(scene == "reduce-60"_L1 ? 60 : 4)));
    }

    static void prepare(LinesDialog &dialog, const QString &scene)
    {
        QAbstractItemModel &model = *tableOf(dialog).model();
        const auto type = [&model](int row, int amount) {
            model.setData(model.index(row, int(LinesModel::Column::Wanted)), amount);
        };
        if (scene.startsWith("weights"_L1)) {
            type(0, 2205);
            type(1, scene == "weights-wrong"_L1 ? 900 : 12'000);
        } else {
            type(1, 1);
            if (scene == "reduce-60"_L1)
                type(2, 0);
            for (int row = 0; scene == "reduce-all"_L1 && row < model.rowCount(); ++row)
                type(row, 0);
            dialog.findChild<ReasonBox *>()->setCurrentIndex(2);
            dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Қоймада жоқ, сатып алушыға хабарланды"_s);
        }
        if (scene == "reduce-moved"_L1) {
            auto lines = nastyLines(4);
            lines[2].quantity = 2;
            lines.erase(lines.begin());
            dialog.setOrder(toPack(lines));
        }
        if (scene == "reduce-editing"_L1)
            QTest::keyClick(&tableOf(dialog), Qt::Key_F2);
    }
};

TEST_WITH_WINDOWS(LinePicturesTest)
#include "linepictures_test.moc"
