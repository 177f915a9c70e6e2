// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/models/ordermodel.h"
#include "ui/queue/orderlist.h"
#include "ui/style/applystyle.h"
#include "ui/style/calendar.h"
#include "ui/style/chip.h"
#include "ui/style/screenroom.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr Meaning meanings[] = {Meaning::Neutral, Meaning::Near,        Meaning::Late,
                                Meaning::Done,    Meaning::Information, Meaning::Unknown};

QPalette highContrastPalette(const QColor &background, const QColor &text)
{
    QPalette palette(background);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

// As the system tells it: to the window.
void turnWheel(QWidget &field, int delta)
{
    QWidget &window = *field.window();
    const QPoint place = field.mapTo(&window, field.rect().center());
    QWheelEvent turned(place, window.mapToGlobal(place), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turned);
    QCoreApplication::sendEvent(window.windowHandle(), &turned);
}

// As the lists of the window, over cells of words.
class NumberList final : public OrderList
{
public:
    using OrderList::OrderList;

protected:
    OrderId idAt(int row) const override { return OrderId(QString::number(row)); }
    int rowOf(const OrderId &) const override { return -1; }
};

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelOverWhatHasNoFocusChangesNothing()
    {
        applyStyle(Scheme::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *number = new QSpinBox;
        auto *date = new QDateEdit(QDate(2026, 11, 23));
        auto *box = new QComboBox;
        box->addItems({u"a"_s, u"b"_s});
        for (QWidget *field : std::initializer_list<QWidget *>{first, number, date, box})
            column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        for (QWidget *field : std::initializer_list<QWidget *>{number, date, box}) {
            for (const int turn : {120, -120})
                turnWheel(*field, turn);
            QVERIFY(first->hasFocus());
        }
        QCOMPARE(number->value(), 0);
        QCOMPARE(date->date(), QDate(2026, 11, 23));
        QCOMPARE(box->currentIndex(), 0);
        number->setFocus();
        const QPoint place = number->rect().center();
        QWheelEvent turned(place, number->mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(number, &turned);
        QCOMPARE(number->value(), 1);
    }

    void aDialogStaysWithinItsScreenAlsoWhenItGrows()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *field = new QLineEdit;
        auto *high = new QWidget;
        high->setMinimumSize(400, 900);
        column->addWidget(high);
        column->addWidget(field);
        field->setFocus();
        dialog.resize(960, 1000);
        keepWithin(dialog, {683, 348});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.size(), QSize(683, 348));
        QCOMPARE(QApplication::focusWidget(), field);
        dialog.resize(800, 800);
        QCOMPARE(dialog.size(), QSize(683, 348));
    }

    void whereThereIsRoomADialogIsAsItWasMade()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        dialog.resize(500, 400);
        keepWithin(dialog, {1366, 700});
        dialog.show();
        QCOMPARE(dialog.size(), QSize(500, 400));
        QCOMPARE(dialog.layout(), column);
    }

    void aListWithACopyOfItsOwnKeepsIt()
    {
        applyStyle(Scheme::Light);
        QStandardItemModel model(2, int(OrderModel::Column::Status) + 1);
        NumberList list(model, nullptr);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.selectAll();
        const QSignalSpy copied(&list, &OrderList::copyRequested);
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(copied.size(), 1);
    }

    // What stands on a selected row is seen to have the keyboard, and only there.
    void theRowTheKeyboardStandsOnIsFramedThroughAllItsCells()
    {
        applyStyle(Scheme::Light);
        QTableWidget table(3, 2);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setEditTriggers(QAbstractItemView::NoEditTriggers);
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.setCurrentCell(1, 0);
        const auto isFramed = [&table](int row, int column) {
            const QRect cell = table.visualRect(table.model()->index(row, column));
            return table.viewport()->grab().toImage().pixelColor(cell.center().x(), cell.top()) ==
                   accent(table.palette());
        };
        QVERIFY(isFramed(1, 0) && isFramed(1, 1));
        QVERIFY(!isFramed(0, 1) && !isFramed(2, 1));
        table.setCurrentCell(2, 1);
        QVERIFY(!isFramed(1, 0) && isFramed(2, 0));
        table.clearFocus();
        QVERIFY(!isFramed(2, 0));
    }

    void fieldsOfEveryKindAreOfOneHeight()
    {
        applyStyle(Scheme::Light);
        const int height = QLineEdit().sizeHint().height();
        QCOMPARE(QComboBox().sizeHint().height(), height);
        QCOMPARE(QSpinBox().sizeHint().height(), height);
        QDateEdit date;
        date.setCalendarPopup(true);
        QCOMPARE(date.sizeHint().height(), height);
        QCOMPARE(QPushButton(u"Button"_s).sizeHint().height(), height);
    }

    void theCalendarFollowsTheStyle()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyStyle(scheme);
            QWidget field;
            const QCalendarWidget &calendar = *makeCalendar(field);
            const QPalette palette = QApplication::palette();
            QCOMPARE(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), palette.color(QPalette::Text));
            QCOMPARE(calendar.firstDayOfWeek(), Qt::Monday);
            const auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
            QVERIFY(bar);
            QCOMPARE(bar->palette().color(bar->backgroundRole()), palette.color(QPalette::Base));
        }
        applyStyle(Scheme::Light);
    }

    void whatHasTheKeyboardIsFramed_data()
    {
        QTest::addColumn<QWidget *>("part");
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(u"Button"_s));
        auto *primary = new QPushButton(u"Button"_s);
        setPrimary(*primary);
        QTest::newRow("primary button") << static_cast<QWidget *>(primary);
        auto *tool = new QToolButton;
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setIcon(icon(Symbol::Copy));
        QTest::newRow("tool button") << static_cast<QWidget *>(tool);
        QTest::newRow("check box") << static_cast<QWidget *>(new QCheckBox(u"Box"_s));
        QTest::newRow("combo box") << static_cast<QWidget *>(new QComboBox);
        QTest::newRow("line edit") << static_cast<QWidget *>(new QLineEdit);
        QTest::newRow("spin box") << static_cast<QWidget *>(new QSpinBox);
        QTest::newRow("text edit") << static_cast<QWidget *>(new QPlainTextEdit);
    }

    void whatHasTheKeyboardIsFramed()
    {
        QFETCH(QWidget *, part);
        applyStyle(Scheme::Light);
        QWidget window;
        part->setParent(&window);
        auto *other = new QPushButton(u"Other"_s, &window);
        other->move(0, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage without = part->grab().toImage();
        part->setFocus();
        const QImage with = part->grab().toImage();
        int changed = 0;
        for (int x = 0; x < with.width(); ++x) {
            for (int y = 0; y < with.height(); ++y)
                changed += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        QVERIFY2(changed >= 2 * with.width(), qPrintable(QString::number(changed)));
    }

    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(qAbs(contrast(QColor(0xFF767676), Qt::white) - 4.54) < 0.01);
    }

    void aColourThatCanBeReadStaysAsItIs() { QCOMPARE(textColour(Meaning::Late, lightPalette()), QColor(0xFFC62828)); }

    void everyMeaningCanBeReadInLightDarkAndHighContrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << lightPalette() << 4.5;
        QTest::newRow("dark") << darkPalette() << 4.5;
        QTest::newRow("white on black") << highContrastPalette(Qt::black, Qt::white) << 7.0;
        QTest::newRow("black on white") << highContrastPalette(Qt::white, Qt::black) << 7.0;
    }

    void everyMeaningCanBeReadInLightDarkAndHighContrast()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, ratio);
        for (const Meaning meaning : meanings) {
            QCOMPARE_GE(contrast(textColour(meaning, palette), palette.color(QPalette::Base)), ratio);
            QCOMPARE_GE(contrast(textColourOnTint(meaning, palette), tint(meaning, palette)), ratio);
        }
        QCOMPARE_GE(contrast(secondaryText(palette), palette.color(QPalette::Base)), ratio);
        QCOMPARE_GE(contrast(palette.color(QPalette::Text), selectionTint(palette)), ratio);
        const QPalette selected = onSelection(palette);
        QCOMPARE(selected.color(QPalette::Base), selectionTint(palette));
        for (const Meaning meaning : meanings) {
            QCOMPARE_GE(contrast(textColour(meaning, selected), selectionTint(palette)), ratio);
            QVERIFY2(tint(meaning, selected) != tint(meaning, palette), "a chip is seen on a selected row");
        }
    }

    void textOnThePrimaryButtonCanBeRead()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()})
            QCOMPARE_GE(contrast(palette.color(QPalette::HighlightedText), accent(palette)), 4.5);
    }

    // Whatever letters the system's font has: the packages name one that has them all.
    void kazakhLettersAndTheTengeAreNeverBoxes()
    {
        applyStyle(Scheme::Light);
        const QFontMetrics metrics(QApplication::font());
        for (const QChar letter : u"ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё₸№«»→…×−"_s)
            QVERIFY2(metrics.inFont(letter), qPrintable(letter));
    }

    void theCallerMayChooseLightOrDark()
    {
        applyStyle(Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyStyle(Scheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void everySymbolHasItsDrawing()
    {
        for (int i = 0; i <= int(Symbol::Weigh); ++i)
            QVERIFY2(QFile::exists(symbolFile(Symbol(i))), qPrintable(symbolFile(Symbol(i))));
    }

    void aSymbolIsPaintedInTheColourAskedFor()
    {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSymbol(painter, image.rect(), Symbol::Cancel, Qt::red);
        painter.end();
        QCOMPARE(image.pixelColor(24, 24), QColor(Qt::red));
    }

    void anIconFollowsTheSchemeOfTheMoment()
    {
        applyStyle(Scheme::Light);
        const QIcon cancel = icon(Symbol::Cancel);
        const auto centre = [&cancel] { return cancel.pixmap(24, 24).toImage().pixelColor(12, 12); };
        const QColor light = centre();
        applyStyle(Scheme::Dark);
        QVERIFY(centre() != light);
    }

    void aChipBreaksIntoTwoLinesRatherThanShortenItsText()
    {
        const QFont font = textFont(TextSize::Small);
        const Chip chip{Meaning::Neutral, Symbol::Accept, u"Return requested"_s};
        const QSize oneLine = chipSize(chip, font);
        const QSize twoLines = chipSizeInTwoLines(chip, font);
        QVERIFY(twoLines.width() < oneLine.width());
        QVERIFY(twoLines.height() > oneLine.height());
        QPixmap paper(oneLine.width(), Tokens::rowHeight);
        QPainter painter(&paper);
        painter.setFont(font);
        const QRect narrow(0, 0, oneLine.width() - 1, Tokens::rowHeight);
        QCOMPARE(paintChip(painter, narrow, chip, lightPalette()), twoLines.width());
    }

    void aChipWithoutRoomShortensItsText()
    {
        QImage image(60, 44, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const Chip chip{Meaning::Late, Symbol::Late, u"Құжаттарға қол қойылмаған"_s};
        QCOMPARE(paintChip(painter, QRect(0, 0, 60, 44), chip, lightPalette()), 60);
    }

    void sizesKeepTheirProportionToTheBody()
    {
        applyStyle(Scheme::Light);
        const double body = textFont(TextSize::Body).pointSizeF();
        QCOMPARE(textFont(TextSize::Code).pointSizeF(), body * 44 / 14);
        QCOMPARE(textFont(TextSize::Small).pointSizeF(), body * 12 / 14);
    }
};

TEST_WITH_WINDOWS(StyleTest)
#include "style_test.moc"
