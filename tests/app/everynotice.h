// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "tests/support/testclock.h"
#include "ui/printing/printwords.h"
#include "ui/shell/batches.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/outcomenotices.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"

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
    for (int i = 0; i <= int(Change::ReceiveReturn); ++i) {
        text::Message message = wordsOf(Change(i));
        message.happened = numbered(OrderCode(u"410009001"_s)) + u": "_s + message.happened;
        said.append({meaning, message});
    }
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
    const PrintOutcome lost = outcome(PrintOutcome::Kind::Unreadable, 0);
    const auto ended = [](const QString &path, const QList<PrintOutcome> &outcomes) {
        const PrintChoice choice{WaybillLayout::Label, {.printer = u"Zebra"_s}, path};
        return printwords::report({choice, outcomes, std::nullopt});
    };
    return {{Meaning::Information, printwords::progress(12, 200)},
            {Meaning::Information, printwords::stopped()},
            {Meaning::Near, printwords::busy()},
            {Meaning::Information, printwords::testPageSent(u"Zebra"_s)},
            {Meaning::Late, printwords::printerRefused(u"Zebra"_s)},
            {Meaning::Late, printwords::unwritable(file, u"Permission denied"_s)},
            {Meaning::Late, printwords::archivedFile(file)},
            {Meaning::Late, printwords::unreadable(file)},
            {Meaning::Done, ended({}, {printed, printed})},
            {Meaning::Near, ended(file, {printed, lost})},
            {Meaning::Late, ended({}, {lost})}};
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
    };
}

} // namespace everynotice
