// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "tests/support/testclock.h"
#include "ui/bulk/batches.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/printing/printwords.h"
#include "ui/text/changewords.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"
#include "ui/text/findingwords.h"

#include <QMap>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <memory>

// What the message bar may say, one bar below the other, in the narrowest window.
namespace everynotice {

using Said = QList<std::pair<Meaning, text::Message>>;

inline std::unique_ptr<QWidget> page(const Said &said)
{
    using namespace Qt::StringLiterals;
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    for (const auto &[meaning, message] : said) {
        auto *bar = new MessageBar;
        column->addWidget(bar);
        bar->say({u"notice"_s, meaning, message, {{Batches::tr("Check a&gain"), [] {}}}, {}});
    }
    constexpr int narrowest = 1024;
    page->resize(narrowest, column->heightForWidth(narrowest));
    return page;
}

inline Said ofEveryChange(Meaning meaning, const std::function<text::Message(Change)> &wordsOf)
{
    using namespace Qt::StringLiterals;
    Said said;
    for (int i = 0; i <= int(Change::ReceiveReturn); ++i)
        said.append({meaning, ofOrder(OrderCode(u"410009001"_s), wordsOf(Change(i)))});
    return said;
}

inline Said refusals(const QString &title)
{
    const Error refused{.kind = Error::Kind::Rejected, .httpStatus = 400, .title = title};
    return ofEveryChange(Meaning::Late, [refused](Change change) { return text::changeFailed(change, refused); });
}

inline Said ofPrinting()
{
    using namespace Qt::StringLiterals;
    const QString file = u"/home/aigul/Құжаттар/жүкқұжат.pdf"_s;
    const auto outcome = [](PrintOutcome::Kind kind, int labels) {
        return PrintOutcome{{u"410000123"_s, {}, false}, kind, labels};
    };
    const PrintOutcome printed = outcome(PrintOutcome::Kind::Printed, 2);
    const PrintOutcome saved = outcome(PrintOutcome::Kind::Saved, 2);
    const PrintOutcome hard = outcome(PrintOutcome::Kind::TooMuch, 0);
    const PrintOutcome lost = outcome(PrintOutcome::Kind::Unreadable, 0);
    const auto ended = [](const QString &path, const QList<PrintOutcome> &outcomes) {
        const PrintChoice choice{WaybillLayout::Label, {.printer = u"Zebra"_s}, path};
        return printwords::report({choice, outcomes, std::nullopt});
    };
    return {{Meaning::Information, printwords::progress(12, 200)},
            {Meaning::Information, printwords::progress(0, 0)},
            {Meaning::Information, printwords::opening()},
            {Meaning::Information, printwords::stopped({})},
            {Meaning::Information, printwords::stopped({.filePath = file})},
            {Meaning::Near, printwords::busy()},
            {Meaning::Information, printwords::testPageSent(u"Zebra"_s)},
            {Meaning::Late, printwords::printerRefused(u"Zebra"_s)},
            {Meaning::Late, printwords::unwritable(file, u"Permission denied"_s)},
            {Meaning::Late, printwords::archivedFile(file)},
            {Meaning::Late, printwords::unreadable(file)},
            {Meaning::Late, printwords::tooMuch()},
            {Meaning::Late, printwords::noReader(u"/usr/bin/tapsyrys-pdf"_s)},
            {Meaning::Done, ended({}, {printed, printed})},
            {Meaning::Near, ended(file, {saved, lost})},
            {Meaning::Near, ended({}, {printed, lost, hard})},
            {Meaning::Late, ended(file, {hard})},
            {Meaning::Late, ended({}, {lost})}};
}

inline Said findings()
{
    using namespace Qt::StringLiterals;
    using Kind = JournalFinding::Kind;
    const Instant now = instantFromMs(1'795'400'000'000);
    const auto words = [now](const JournalFinding &finding) { return text::found(finding, now); };
    return {
        {Meaning::Late,
         words({.kind = Kind::Missing, .rows = 96, .commands = 32, .from = now - std::chrono::hours(30), .to = now})},
        {Meaning::Late, words({.kind = Kind::Missing, .rows = 3, .to = now - std::chrono::hours(1)})},
        {Meaning::Late, words({.kind = Kind::HeadLost})},
        {Meaning::Late, words({.kind = Kind::Replaced, .rows = 7})},
        {Meaning::Late, words({.kind = Kind::Changed,
                               .rows = 2,
                               .entries = {{u"410009001"_s, now - std::chrono::hours(2)},
                                           {u"410009002"_s, now - std::chrono::hours(50)}}})},
        {Meaning::Late, words({.kind = Kind::Added, .rows = 5})}};
}

inline QMap<QString, std::function<std::unique_ptr<QWidget>()>> all()
{
    using namespace Qt::StringLiterals;
    return {
        {u"notices-refused"_s, [] { return page(refusals(u"Order state is not valid"_s)); }},
        {u"notices-cancelled"_s, [] { return page(refusals(u"Order is cancelled, so it can't be completed."_s)); }},
        {u"notices-completed"_s, [] { return page(refusals(u"Order already has been completed"_s)); }},
        {u"notices-unknown"_s,
         [] {
             return page(ofEveryChange(Meaning::Unknown,
                                       [](Change change) { return text::outcomeUnknown(change, TestClock().now()); }));
         }},
        {u"notices-not-shown"_s,
         [] {
             return page(ofEveryChange(Meaning::Unknown,
                                       [](Change change) { return text::notShown(change, TestClock().now()); }));
         }},
        {u"notices-not-read"_s,
         [] {
             return page(ofEveryChange(Meaning::Late, [](Change change) {
                 return text::refused(change, {.kind = Refusal::Kind::NotReadYet});
             }));
         }},
        {u"notices-not-sent"_s,
         [] {
             return page(ofEveryChange(
                 Meaning::Late, [](Change change) { return text::refused(change, {.kind = Refusal::Kind::Busy}); }));
         }},
        {u"notices-printing"_s, [] { return page(ofPrinting()); }},
        {u"notices-journal"_s, [] { return page(findings()); }},
    };
}

} // namespace everynotice
