// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// From an ASSEMBLE to a document on this computer, against the Training shop.
class AssembledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerStillEndsInOneWaybillThatIsKept();

private:
    TestClock m_clock;
};

void AssembledTest::aLostAnswerStillEndsInOneWaybillThatIsKept()
{
    TrainingShop shop({.orders = 12}, m_clock);
    QVERIFY(shop.start());
    const QString code = shop.addOrder({.situation = training::Situation::ToPack});
    shop.inject(statusWrite("ASSEMBLE"), training::faults::cut(training::Moment::AfterEffect));
    shop.postponeEffect({.status = u"waybill"_s, .readings = 3});
    const QTemporaryDir directory;
    Workplace workplace({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()}, m_clock);
    QVERIFY(workplace.readAll());
    workplace.waybillWatch.start();
    const OrderId id = workplace.order(code)->order.id;
    const auto state = [&] { return workplace.waybillWatch.state(id).kind; };
    QCOMPARE(state(), WaybillState::Kind::None);

    const auto command = workplace.runner.submit(Workplace::commandFor(Change::Assemble, workplace.order(code)->order));
    QVERIFY(command && workplace.waitForOutcome(*command, Outcome::Confirmed));
    QTRY_COMPARE(state(), WaybillState::Kind::Archived);
    QCOMPARE(shop.effects(training::Effect::Assembled, code), 1);
    const auto log = shop.log();
    QCOMPARE(std::ranges::count_if(log, isWrite), 1);

    // The courier takes the parcel, and with it the link.
    shop.setField(code, u"kaspiDelivery.courierTransmissionDate"_s, double(toMs(m_clock.now())));
    QVERIFY(workplace.readAll());
    int status = 0;
    workplace.client.send(requests::waybill(workplace.order(code)->order.waybill), Priority::Person, this,
                          [&](const auto &answer) { status = answer ? 200 : answer.error().httpStatus; });
    QTRY_COMPARE(status, 404);
    workplace.waybillWatch.fetchNow(id);
    QCOMPARE(state(), WaybillState::Kind::Archived);
    const auto waybill = workplace.waybills.newest(id);
    QVERIFY(waybill);
    QCOMPARE(waybill->number, workplace.order(code)->order.waybillNumber);
    QVERIFY(workplace.waybills.read(*waybill).value_or(QByteArray()).startsWith("%PDF-"));
}

TEST_WITHOUT_WINDOWS(AssembledTest)
#include "assembled_test.moc"
