// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/shop/shop.h"
#include "core/shop/shopdirectory.h"
#include "core/training/trainingshop.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testclock.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Situation;
namespace faults = training::faults;

namespace {

const QString takenBack = u"410000001"_s;
const QString refused = u"410000002"_s;
const QString inDoubt = u"410000003"_s;
const QString printed = u"410000004"_s;
const QString assembling = u"410000005"_s;
const QString twoLines = u"410000006"_s;
const QString held = u"410000007"_s;
const QString arriving = u"410000008"_s;

// One line of the journal, whatever the program calls its parts.
QString lineOf(const CommandEntry &entry)
{
    QStringList parts{QString::number(entry.id),
                      QString::number(toMs(entry.createdAt)),
                      entry.changeWord,
                      entry.orderId.value(),
                      entry.orderCode.value(),
                      wireText(entry.reason),
                      entry.comment,
                      QString::number(entry.places),
                      entry.who,
                      QString::number(int(entry.outcome)),
                      QString::number(toMs(entry.outcomeAt)),
                      entry.words};
    for (const LineWish &line : entry.lines) {
        parts << line.entry.value() << line.sku << line.title << QString::number(line.seenQuantity)
              << QString::number(line.keptQuantity);
    }
    return parts.join(u'|');
}

} // namespace

// A data directory that an earlier version of the program left behind, with changes in every state of
// theirs: it opens with everything in it, and goes on as that version would have. A new one is recorded,
// by the version it is of, with RECORD_DIRECTORY=tests/data/directories/VERSION.
class OldDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itsJournalShowsTheSameLines_data() { directories(); }
    void itsJournalShowsTheSameLines();
    void everyOrderAndDocumentIsThere_data() { directories(); }
    void everyOrderAndDocumentIsThere();
    void whatWasOnItsWayGoesOn_data() { directories(); }
    void whatWasOnItsWayGoesOn();
    void theOneShopOfAnEarlierVersionIsTheFirstOne();

private:
    static QString recorded() { return testDataPath(u"directories"_s); }
    static void directories();
    Workplace::Options options(const QString &directory) const
    {
        Workplace::Options options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = directory};
        options.hold = 1h;
        options.followPauses = {0ms, 1h};
        return options;
    }
    ListRange archived() const
    {
        return {.list = {.state = OrderState::ARCHIVE}, .range = {m_clock.now() - 10 * 24h, m_clock.now()}};
    }
    void record(const QString &directory);
    void changeOneAfterTheOther(Workplace &place);
    void copy(const QString &version);
    void open(const QString &version);
    static QStringList journalOf(const Journal &journal);
    static QStringList recordedJournal(const QString &version);
    Outcome outcomeOf(const QString &code, Change change) const;

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
};

void OldDirectoryTest::directories()
{
    QTest::addColumn<QString>("version");
    for (const QString &name : QDir(recorded()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void OldDirectoryTest::initTestCase()
{
    const QString directory = qEnvironmentVariable("RECORD_DIRECTORY");
    if (directory.isEmpty())
        return;
    init();
    record(directory);
    cleanup();
}

void OldDirectoryTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0, .archivedOrders = 3, .archiveDays = 5},
                                            m_clock);
    QVERIFY(m_shop->start());
    const auto stage = [this](const QString &code, Situation situation) {
        m_shop->addOrder({.situation = situation, .code = code, .lines = 2, .quantity = 4});
    };
    stage(takenBack, Situation::New);
    stage(refused, Situation::Pickup);
    stage(inDoubt, Situation::Pickup);
    stage(printed, Situation::ToPack);
    stage(assembling, Situation::ToPack);
    stage(twoLines, Situation::MyDelivery);
    stage(held, Situation::New);
    stage(arriving, Situation::PreOrder);
}

void OldDirectoryTest::cleanup()
{
    m_place.reset();
    m_directory.reset();
    m_shop.reset();
}

QStringList OldDirectoryTest::journalOf(const Journal &journal)
{
    QStringList lines;
    for (const CommandEntry &entry : newestCommands(journal, 1000))
        lines.prepend(lineOf(entry));
    return lines;
}

QStringList OldDirectoryTest::recordedJournal(const QString &version)
{
    QFile journal(recorded() + u'/' + version + u"/journal.txt"_s);
    return journal.open(QIODevice::ReadOnly) ? QString::fromUtf8(journal.readAll()).trimmed().split(u'\n')
                                             : QStringList();
}

void OldDirectoryTest::record(const QString &directory)
{
    QVERIFY(QDir().mkpath(directory));
    Workplace place(options(directory), m_clock);
    QVERIFY(place.readAll());
    changeOneAfterTheOther(place);
    QVERIFY(place.packing.set({u"KM-0411"_s, u"Чайник"_s, {}}).has_value());
    place.archive.reading.start(archived());
    QTRY_COMPARE(place.archive.reading.state().phase, ArchiveState::Phase::Done);
    QFile journal(directory + u"/journal.txt"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(journalOf(place.journal).join(u'\n').toUtf8() + '\n');
}

// Each ends as its number says; the clock moves on between them.
void OldDirectoryTest::changeOneAfterTheOther(Workplace &place)
{
    const auto submit = [&](const Command &command) {
        m_clock.advance(1min);
        return place.runner.submit(command).value_or(0);
    };
    const auto give = [&](Change change, const QString &code, const QString &pickupCode = {}) {
        return submit(Workplace::commandFor(change, place.order(code)->order, pickupCode));
    };
    QVERIFY(place.runner.takeBack(give(Change::Accept, takenBack)));
    m_shop->inject({.method = "POST", .status = u"CANCELLED"_s}, faults::refuse(u"Order can not be cancelled"_s));
    QVERIFY(place.waitForOutcome(give(Change::Cancel, refused), Outcome::Rejected));

    QVERIFY(place.waitForOutcome(give(Change::SendCode, inDoubt), Outcome::Confirmed));
    m_shop->inject({.method = "POST", .status = u"COMPLETED"_s}, faults::cut(training::Moment::BeforeEffect));
    QVERIFY(place.waitForOutcome(give(Change::Complete, inDoubt, m_shop->pickupCode(inDoubt)), Outcome::Unknown));

    QVERIFY(place.waitForOutcome(give(Change::Assemble, printed), Outcome::Confirmed));
    place.waybillWatch.start();
    const OrderId printedId = place.order(printed)->order.id;
    QTRY_COMPARE(place.waybillWatch.state(printedId).kind, WaybillState::Kind::Archived);
    QVERIFY(place.waybills.markPrinted(place.waybills.newest(printedId)->id, m_clock.now()).has_value());

    m_shop->postponeEffect({.status = u"ASSEMBLE"_s, .readings = 1000});
    QVERIFY(place.waitForOutcome(give(Change::Assemble, assembling), Outcome::InProgress));
    m_shop->postponeEffect({.status = u"ARRIVED"_s, .readings = 1000});
    QVERIFY(place.waitForOutcome(give(Change::Arrive, arriving), Outcome::InProgress));

    m_clock.advance(1min);
    const Order order = place.order(twoLines)->order;
    std::vector<ReduceLine> halves;
    for (const OrderEntry &line : order.entries.value()) {
        halves.push_back({order.id,
                          order.code,
                          {.entry = line.id,
                           .seenQuantity = line.quantity.value(),
                           .seenWeight = line.weight,
                           .keptQuantity = 1,
                           .title = line.title(),
                           .sku = line.ownCode()},
                          CancellationReason::MERCHANT_OUT_OF_STOCK,
                          u"Қоймада жоқ"_s});
    }
    m_shop->postponeEffect({.status = u"orderEntryCancelOperation"_s, .readings = 1000});
    const auto ids = place.runner.submitInTurn(halves);
    QVERIFY(ids && place.waitForOutcome(ids->front(), Outcome::InProgress));
    give(Change::Accept, held);
}

// The directory as it was recorded.
void OldDirectoryTest::copy(const QString &version)
{
    m_directory = std::make_unique<QTemporaryDir>();
    const QDir from(recorded() + u'/' + version);
    QDir(m_directory->path()).mkdir(u"waybills"_s);
    for (const QString &folder : {u"."_s, u"waybills"_s}) {
        for (const QString &name : QDir(from.filePath(folder)).entryList(QDir::Files)) {
            const QString copy = m_directory->filePath(folder + u'/' + name);
            QVERIFY(QFile::copy(from.filePath(folder + u'/' + name), copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        }
    }
}

// By the program of today, at a later hour.
void OldDirectoryTest::open(const QString &version)
{
    copy(version);
    m_clock.advance(2h);
    m_place = std::make_unique<Workplace>(options(m_directory->path()), m_clock);
}

void OldDirectoryTest::itsJournalShowsTheSameLines()
{
    QFETCH(QString, version);
    open(version);
    QCOMPARE(journalOf(m_place->journal), recordedJournal(version));
    QSignalSpy found(&m_place->journal, &Journal::found);
    QSignalSpy checked(&m_place->journal, &Journal::checked);
    m_place->journal.check();
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY2(found.isEmpty(), "the chain of the journal is whole");
}

void OldDirectoryTest::everyOrderAndDocumentIsThere()
{
    QFETCH(QString, version);
    open(version);
    QCOMPARE(m_place->store.size(), 8);
    const OrderRecord *record = m_place->order(printed);
    QVERIFY(record && record->order.isAssembled());
    const auto waybills = m_place->waybills.ofOrder(record->order.id);
    QCOMPARE(waybills.size(), size_t(1));
    QVERIFY(waybills.front().firstPrintedAt.has_value());
    QFile pdf(m_place->waybills.filePath(waybills.front()));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    QVERIFY(m_place->packing.find(u"KM-0411"_s).has_value());
    QCOMPARE(m_place->archive.table.count({.in = archived()}).value(), 3);
}

Outcome OldDirectoryTest::outcomeOf(const QString &code, Change change) const
{
    const auto entries = commandsOf(m_place->journal, m_place->order(code)->order.id);
    const auto newest =
        std::ranges::find(entries.rbegin(), entries.rend(), std::optional(change), &CommandEntry::change);
    return newest->outcome;
}

void OldDirectoryTest::whatWasOnItsWayGoesOn()
{
    QFETCH(QString, version);
    open(version);
    m_place->runner.takeUp();
    QSignalSpy asked(&m_place->runner, &OrderRunner::askAboutHeld);
    QSignalSpy left(&m_place->runner, &OrderRunner::leftUnsent);
    m_place->runner.resume();
    QTRY_COMPARE(asked.size(), 1);
    QStringList questions;
    for (const CommandEntry &entry : asked[0][0].value<std::vector<CommandEntry>>())
        questions << entry.orderCode.value();
    QCOMPARE(questions, (QStringList{twoLines, held}));
    QVERIFY(left.isEmpty());
    for (const QString &code : {assembling, twoLines, held})
        QVERIFY2(m_place->runner.gate().refusalOf(Change::Cancel, m_place->order(code)->order.id), qPrintable(code));
    QCOMPARE(outcomeOf(inDoubt, Change::Complete), Outcome::Unknown);
    QCOMPARE(outcomeOf(arriving, Change::Arrive), Outcome::InProgress);
    // Nothing is sent by itself, and what somebody else has done meanwhile is seen.
    QCOMPARE(m_shop->effects(Effect::Accepted), 0);
    m_shop->setField(assembling, u"assembled"_s, true);
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(outcomeOf(assembling, Change::Assemble), Outcome::Confirmed);
    QCOMPARE(m_shop->effects(Effect::Assembled), 0);
}

// Of the last version that knew one shop only, with its settings among the workstation's.
void OldDirectoryTest::theOneShopOfAnEarlierVersionIsTheFirstOne()
{
    copy(u"10"_s);
    const std::vector<ShopDirectory> directories = shopDirectories(m_directory->path());
    QCOMPARE(directories.size(), size_t(1));
    MemoryKeychain keychain;
    keychain.secrets.insert(directories.front().tokenKey(), m_shop->token());
    Shop shop(directories.front(), {.apiUrl = m_shop->apiUrl()}, keychain, m_clock);
    shop.open();
    QVERIFY(shop.opened.has_value());
    QCOMPARE(shop.settings.shopName(), u"Дүкен «Айбат»"_s);
    QCOMPARE(shop.settings.acceptLimits().hours.from, QTime(10, 0));
    QCOMPARE(shop.settings.acceptLimits().express, 45min);
    QCOMPARE(shop.store.size(), 8);
    QCOMPARE(journalOf(shop.journal), recordedJournal(u"10"_s));
    QCOMPARE(shop.waybills.ofOrder(shop.store.findByCode(OrderCode(printed))->order.id).size(), size_t(1));
    const QSignalSpy ready(&shop.token, &ShopToken::ready);
    shop.token.recall();
    QTRY_COMPARE(ready.size(), 1);
    shop.sync.start();
    QTRY_VERIFY(shop.store.completeAt() && !shop.sync.state().reading);
}

TEST_WITHOUT_WINDOWS(OldDirectoryTest)
#include "olddirectory_test.moc"
