// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "core/waybills/waybillarchive.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray pdf = "%PDF-1.4\nfirst\n%%EOF\n";
const QByteArray otherPdf = "%PDF-1.4\nsecond\n%%EOF\n";

Order orderWith(const QString &number)
{
    Order order;
    order.id = OrderId(u"MDAw+/MTIzNA=="_s);
    order.code = OrderCode(u"410000123"_s);
    order.waybill = u"https://cdn.example/w/%1.pdf?signature=secret"_s.arg(number);
    order.waybillNumber = number;
    return order;
}

#ifdef Q_OS_LINUX
// While it lives no file of this process can grow beyond so many bytes: a disk that fills up.
class FullDisk
{
public:
    explicit FullDisk(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace

class WaybillArchiveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    TestClock m_clock;

    QString folder() const { return m_dir->filePath(u"құжаттар/waybills"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    WaybillArchive archive() { return {*m_database, folder(), m_clock}; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_dir->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
    }

    void whatIsKeptIsReadAgainAfterARestart()
    {
        const Order order = orderWith(u"0098765"_s);
        {
            WaybillArchive before = archive();
            QSignalSpy changed(&before, &WaybillArchive::changed);
            QVERIFY(before.keep(order, pdf));
            QCOMPARE(changed.size(), 1);
        }
        const WaybillArchive again = archive();
        const auto waybill = again.newest(order.id);
        QVERIFY(waybill);
        QCOMPARE(waybill->number, u"0098765"_s);
        QCOMPARE(waybill->orderCode, order.code);
        QCOMPARE(waybill->fetchedAt, m_clock.now());
        QCOMPARE(waybill->size, pdf.size());
        QVERIFY2(!waybill->source.contains("secret"_L1), "the signature of a link is not kept");
        QCOMPARE(again.read(*waybill).value_or(QByteArray()), pdf);
        QVERIFY(waybill->fileName.startsWith("410000123-0098765-"_L1));
    }

#ifdef Q_OS_UNIX
    void nobodyElseMayRead()
    {
        WaybillArchive kept = archive();
        const auto waybill = kept.keep(orderWith(u"1"_s), pdf);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(kept.filePath(*waybill)) & others));
        QVERIFY(!(QFile::permissions(folder()) & others));
    }
#endif

    void theSameIsKeptOnceAndASecondNumberBesideTheFirst()
    {
        WaybillArchive kept = archive();
        const auto first = kept.keep(orderWith(u"1"_s), pdf);
        QCOMPARE(kept.keep(orderWith(u"1"_s), pdf)->id, first->id);
        QCOMPARE(files().size(), 1);
        m_clock.advance(1min);
        const auto second = kept.keep(orderWith(u"2"_s), otherPdf);
        const auto all = kept.ofOrder(first->orderId);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].id, second->id);
        QCOMPARE(all[1].id, first->id);
        QCOMPARE(kept.read(all[0]).value_or(QByteArray()), otherPdf);
        QCOMPARE(kept.read(all[1]).value_or(QByteArray()), pdf);
        QVERIFY(kept.adopt(orderWith(u"1"_s)) && kept.adopt(orderWith(u"2"_s)));
        QVERIFY(!kept.adopt(orderWith(u"3"_s)));
    }

    void aFileThatVanishedOrChangedIsSaidAndCanBePutRight_data()
    {
        QTest::addColumn<bool>("vanished");
        QTest::newRow("vanished") << true;
        QTest::newRow("changed") << false;
    }

    void aFileThatVanishedOrChangedIsSaidAndCanBePutRight()
    {
        QFETCH(bool, vanished);
        WaybillArchive kept = archive();
        const auto waybill = kept.keep(orderWith(u"1"_s), pdf);
        QFile file(kept.filePath(*waybill));
        if (vanished)
            QVERIFY(file.remove());
        else
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9) && file.write("F") == 1);
        file.close();
        const auto content = kept.read(*waybill);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, Error::Kind::FileChanged);
        QCOMPARE(content.error().detail, waybill->fileName);

        QCOMPARE(kept.keep(orderWith(u"1"_s), pdf)->id, waybill->id);
        QCOMPARE(kept.read(*waybill).value_or(QByteArray()), pdf);
        QCOMPARE(kept.ofOrder(waybill->orderId).size(), size_t(1));
    }

    void printingIsAddedAndNeverRewritten()
    {
        WaybillArchive kept = archive();
        const auto waybill = kept.keep(orderWith(u"1"_s), pdf);
        QVERIFY(!waybill->firstPrintedAt);
        const Instant first = m_clock.now();
        QSignalSpy changed(&kept, &WaybillArchive::changed);
        QVERIFY(kept.markPrinted(waybill->id, first));
        QVERIFY(kept.markPrinted(waybill->id, first + 1h));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(kept.newest(waybill->orderId)->firstPrintedAt, std::optional(first));
        QCOMPARE(kept.newest(waybill->orderId)->timesPrinted, 2);
        QVERIFY(!kept.markPrinted(waybill->id + 1, first));
        for (const auto sql : {"UPDATE waybills SET number = ''"_L1, "DELETE FROM waybills"_L1,
                               "UPDATE waybill_prints SET at_ms = 0"_L1, "DELETE FROM waybill_prints"_L1})
            QVERIFY2(!Statement(m_database->connection(), sql).run(), sql.data());
    }

    void aProgramKilledBetweenFileAndRowLosesNothing()
    {
        const Order order = orderWith(u"1"_s);
        {
            // The row cannot be written: all that a killed program leaves is the file.
            Database closed(m_dir->filePath(u"closed.db"_s), shopSchema());
            WaybillArchive killed(closed, folder(), m_clock);
            QCOMPARE(killed.keep(order, pdf).error().kind, Error::Kind::Storage);
            QCOMPARE(files().size(), 1);
        }
        QFile half(QDir(folder()).filePath(u"410000123-2-0123456789abcdef.pdf.AbCdEf"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("%PDF-1") > 0);
        half.close();

        WaybillArchive again = archive();
        QVERIFY(!again.newest(order.id));
        QVERIFY2(!again.adopt(orderWith(u"2"_s)), "the file of another number");
        QVERIFY2(again.adopt(order), "found without asking the marketplace");
        QCOMPARE(again.read(*again.newest(order.id)).value_or(QByteArray()), pdf);
        QVERIFY(again.adopt(order));
        QCOMPARE(again.ofOrder(order.id).size(), size_t(1));
        QVERIFY2(!half.exists(), "what was half written is gone");
        QCOMPARE(files().size(), 1);
    }

    void aFileThatOnlyHasTheRightNameIsNotAdopted()
    {
        const Order order = orderWith(u"1"_s);
        QVERIFY(QDir().mkpath(folder()));
        QFile forged(QDir(folder()).filePath(u"410000123-1-0123456789abcdef.pdf"_s));
        QVERIFY(forged.open(QIODevice::WriteOnly) && forged.write(pdf) > 0);
        forged.close();
        QVERIFY(!archive().adopt(order));
    }

    void aPlaceThatCannotBeWrittenIsAStorageError()
    {
        QFile inTheWay(m_dir->filePath(u"құжаттар"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto kept = archive().keep(orderWith(u"1"_s), pdf);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Storage);
        QVERIFY(!kept.error().detail.isEmpty());
        QVERIFY(archive().ofOrder(OrderId(u"MDAw+/MTIzNA=="_s)).empty());
    }

#ifdef Q_OS_LINUX
    void aFullDiskLeavesNothingHalfWritten()
    {
        WaybillArchive kept = archive();
        QVERIFY(kept.keep(orderWith(u"1"_s), pdf));
        const QByteArray large = "%PDF-1.4\n" + QByteArray(3'000'000, 'x');
        {
            const FullDisk full(1'000'000);
            const auto refused = kept.keep(orderWith(u"2"_s), large);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Storage);
        }
        QCOMPARE(files().size(), 1);
        QCOMPARE(kept.ofOrder(OrderId(u"MDAw+/MTIzNA=="_s)).size(), size_t(1));
        QVERIFY(kept.keep(orderWith(u"2"_s), large));
    }
#endif

    void aServersWordsDoNotLeadOutOfTheFolder()
    {
        Order order = orderWith(u"../../эвил/"_s + QString(300, u'x'));
        order.code = OrderCode(u"..\\..\0"_s);
        WaybillArchive kept = archive();
        const auto waybill = kept.keep(order, pdf);
        QVERIFY2(waybill, qPrintable(waybill ? QString() : waybill.error().detail));
        QCOMPARE(QFileInfo(kept.filePath(*waybill)).absolutePath(), QFileInfo(folder()).absoluteFilePath());
        QCOMPARE(waybill->number, order.waybillNumber);
        QVERIFY(archive().adopt(order));
    }

    void waitsAndDeadLinksAreRemembered()
    {
        Order order = orderWith(u"1"_s);
        const Instant first = archive().awaitedSince(order.id);
        archive().noteVain(order, VainAsk::Why::Dead);
        m_clock.advance(5min);
        QCOMPARE(archive().awaitedSince(order.id), first);
        QCOMPARE(archive().vainAsk(order), (VainAsk{VainAsk::Why::Dead, 1, first, true}));
        order.waybill += u'x';
        QCOMPARE(archive().vainAsk(order), (VainAsk{VainAsk::Why::Dead, 1, first, false}));
        archive().noteVain(order, VainAsk::Why::Broken);
        QCOMPARE(archive().vainAsk(order), (VainAsk{VainAsk::Why::Broken, 2, m_clock.now(), true}));
        QCOMPARE(archive().vainAsk(orderWith(u"2"_s)), VainAsk());
        m_clock.advance(24h * 121);
        archive().forgetOld();
        QCOMPARE(archive().vainAsk(order), VainAsk());
        QVERIFY(archive().awaitedSince(order.id) > first);
    }
};

TEST_WITHOUT_WINDOWS(WaybillArchiveTest)
#include "waybillarchive_test.moc"
