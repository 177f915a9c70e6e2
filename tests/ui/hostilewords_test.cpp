// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "tests/ui/windowfixture.h"
#include "ui/orders/arrivaldialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/packingrulesdialog.h"
#include "ui/style/applystyle.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

const QString markUp = u"<b>bold</b><img src='file:///x'>&lt;"_s;
const QString turned = u"\u202Etxt\u2069"_s;

// A buyer, goods and places whose words mean to be more than words.
Order hostile(int number, const QString &words)
{
    Order order = sample::order(number, OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.customer.firstName = words;
    order.customer.lastName = words;
    order.deliveryAddress = words + u", "_s + words;
    order.originAddress = words;
    order.waybillNumber = words;
    order.preOrder = true;
    order.assembled = false;
    order.deliveryMode = Word<DeliveryMode>::fromWire(words);
    OrderEntry line = sample::entry(u"l%1"_s.arg(number), words, 2);
    line.offerCode = words;
    line.product.manufacturer = words;
    line.warehouse = {WarehouseId(u"w"_s), words, words, 43.2, 76.9};
    order.entries = {line, line};
    return order;
}

bool turnsRound(const QString &words)
{
    return words.contains(u'\u202E') || words.count(u'\u2068') != words.count(u'\u2069');
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += button->text();
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)})
                words += index.data(role).toString();
        }
    }
    return words;
}

// What a window does with their words but show them.
QStringList complaintsOf(const QWidget &window)
{
    QStringList complaints;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        for (const QString &words : wordsOf(*part)) {
            if (turnsRound(words))
                complaints += QString::fromLatin1(part->metaObject()->className()) + u" turns round: "_s + words;
        }
        const auto *label = qobject_cast<const QLabel *>(part);
        const bool isRich = label && (label->textFormat() == Qt::RichText ||
                                      (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())));
        if (isRich && (label->text().contains(u"<img"_s) || label->text().contains(u"<b>bold"_s)))
            complaints += u"a label takes their mark-up: "_s + label->text();
    }
    return complaints;
}

} // namespace

// A name that is mark-up stays a name, everywhere; and nothing of ours is turned round by it.
class HostileWordsTest : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(Scheme::Light);
        beginOffline();
        startProgram();
        m_place->store.apply({hostile(1, markUp), hostile(2, turned), hostile(3, u"=1+1"_s)}, m_place->readings.next());
        m_place->store.markComplete(m_place->readings.next());
        openWindow();
    }

    void cleanup() { closeAll(); }

    void theWindowShowsThemAsText()
    {
        for (const QString &code : {u"410000001"_s, u"410000002"_s}) {
            m_window->pages().openOrder(OrderCode(code));
            QCoreApplication::processEvents();
            const QStringList complaints = complaintsOf(*m_window);
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        }
    }

    void theDialogsShowThemAsText()
    {
        QVERIFY(m_place->packing.set({markUp, markUp, {1, 2}}));
        QVERIFY(m_place->packing.set({turned, turned, {1, 2}}));
        const Instant now = m_clock.now();
        for (int row = 0; row < 2; ++row) {
            const OrderRecord &record = m_place->store.at(row);
            std::vector<std::unique_ptr<QDialog>> dialogs;
            dialogs.push_back(std::make_unique<ArrivalDialog>(record, now));
            dialogs.push_back(std::make_unique<ReturnDialog>(record, now));
            dialogs.push_back(std::make_unique<CancelDialog>(record.order, CancelCost()));
            dialogs.push_back(std::make_unique<AssembleDialog>(record, m_place->packing, now));
            dialogs.push_back(std::make_unique<PackingRulesDialog>(m_place->packing));
            for (const auto &dialog : dialogs) {
                dialog->show();
                QCoreApplication::processEvents();
                const QStringList complaints = complaintsOf(*dialog);
                QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
            }
        }
    }

    void aToolTipIsNoMarkUp()
    {
        auto *table = shownAs<QTableView>(*m_window, u"Orders"_s);
        m_window->pages().openOrder(OrderCode(u"410000001"_s));
        const QModelIndex items = table->currentIndex().siblingAtColumn(2);
        QVERIFY(items.data(Qt::ToolTipRole).toString().contains(markUp));
        const QPoint at = table->visualRect(items).center();
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &help);
        QVERIFY(QToolTip::isVisible());
        const auto widgets = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(widgets, [](const QWidget *each) { return each->inherits("QTipLabel"); });
        QVERIFY(tip != widgets.end());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void aCopiedCellIsQuotedForSpreadsheets()
    {
        m_window->pages().openOrder(OrderCode(u"410000003"_s));
        auto *entries = shownAs<QTableView>(*m_window, u"Entries"_s);
        entries->setCurrentIndex(entries->model()->index(0, 0));
        QTest::keyClick(entries, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"'=1+1"_s);
    }

    void aCopiedNumberCarriesNothingElse()
    {
        Order order = hostile(4, u"x"_s);
        order.code = OrderCode(u"\u202E=4"_s);
        m_place->store.apply({order}, m_place->readings.next());
        m_window->pages().openOrder(order.code);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"'=4"_s);
    }
};

TEST_WITH_WINDOWS(HostileWordsTest)
#include "hostilewords_test.moc"
