// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A day with everything the log can be told of: no buyer stands in it, neither by name nor by telephone.
class QuietLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBuyerStandsInTheLog()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"tapsyrys.log"_s);
        QLoggingCategory::setFilterRules(u"tapsyrys.*.debug=true\ndefault.debug=true"_s);
        startLogging(path);
        {
            TrainingShop shop({.orders = 60}, m_clock);
            QVERIFY(shop.start());
            QStringList codes;
            for (const ChangeCase &change : changeCases())
                codes += shop.addOrder(change.order);
            Workplace place({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = dir.path()}, m_clock);
            QVERIFY(place.readAll());
            // The marketplace's words may name whom they are about.
            for (qsizetype i = 0; i < codes.size(); ++i) {
                const ChangeCase &change = changeCases()[size_t(i)];
                const Order order = place.order(codes[i])->order;
                const QString words = u"%1 (%2): not now"_s.arg(order.customer.fullName(), order.customer.cellPhone);
                shop.inject(change.write, training::faults::refuse(words));
                const auto id = place.runner.submit(Workplace::commandFor(change.change, order, u"1234"_s));
                QVERIFY(id && place.waitForOutcome(*id, Outcome::Rejected));
            }
            // As Qt says what stands on the screen.
            for (int row = 0; row < place.store.size(); ++row) {
                const Customer &customer = place.store.at(row).order.customer;
                qDebug() << "row" << row << customer.fullName() << customer.cellPhone;
            }
            const QString log = contentOf(path);
            QVERIFY(log.contains(u"not now"_s) && log.contains(u"row 0"_s));
            QVERIFY(place.store.size() > 60);
            for (int row = 0; row < place.store.size(); ++row) {
                const Customer &customer = place.store.at(row).order.customer;
                QVERIFY(!customer.lastName.isEmpty());
                for (const QString &word : {customer.firstName, customer.lastName, customer.cellPhone})
                    QVERIFY2(!log.contains(word), qPrintable(word));
            }
        }
        qInstallMessageHandler(nullptr);
    }

private:
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    TestClock m_clock;
};

TEST_WITHOUT_WINDOWS(QuietLogTest)
#include "quietlog_test.moc"
