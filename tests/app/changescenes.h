// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "tests/app/dialogdesk.h"
#include "ui/asking/reasonbox.h"
#include "ui/bulk/batchresults.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/reduceresults.h"
#include "ui/lines/weightdialog.h"
#include "ui/orders/arrivaldialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/packing/packingrulesdialog.h"
#include "ui/packing/placesquestion.h"
#include "ui/settings/workinghoursdialog.h"
#include "ui/text/failures.h"

// Dialogs that orders are changed with.
namespace scenes {

inline void type(QWidget &dialog, int row, int amount)
{
    QAbstractItemModel &model = *linesdialogs::tableOf(dialog).model();
    model.setData(model.index(row, int(LinesModel::Column::Wanted)), amount);
}

inline Scenes lines()
{
    using namespace Qt::StringLiterals;
    return {
        {u"reduce"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<ReduceDialog>(packed());
             type(*dialog, 0, 3);
             dialog->findChild<ReasonBox *>()->setCurrentIndex(2);
             return dialog;
         }},
        {u"reduce-nothing-left"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<ReduceDialog>(packed());
             for (int row = 0; row < 4; ++row)
                 type(*dialog, row, 0);
             return dialog;
         }},
        {u"reduce-moved"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<ReduceDialog>(packed());
             type(*dialog, 0, 3);
             Order order = packed();
             (*order.entries)[0].quantity = 4;
             order.entries->erase(order.entries->begin() + 1);
             dialog->setOrder(order);
             return dialog;
         }},
        {u"reduce-too-late"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<ReduceDialog>(packed());
             Order order = packed();
             order.assembled = true;
             dialog->setOrder(order);
             return dialog;
         }},
    };
}

inline Scenes weightsAndResults()
{
    using namespace Qt::StringLiterals;
    return {
        {u"weights"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<WeightDialog>(packed());
             type(*dialog, 2, 2'205);
             return dialog;
         }},
        {u"weights-wrong"_s,
         [](DialogDesk &) {
             auto dialog = std::make_unique<WeightDialog>(packed());
             type(*dialog, 2, 2'205);
             type(*dialog, 3, 900);
             return dialog;
         }},
        {u"reduce-results"_s,
         [](DialogDesk &desk) {
             std::vector<Command> commands;
             const Order order = packed();
             for (const OrderEntry &line : *order.entries)
                 commands.push_back(ReduceLine{order.id,
                                               order.code,
                                               {line.id, *line.quantity, line.weight, *line.quantity - 1, {}},
                                               CancellationReason::MERCHANT_OUT_OF_STOCK,
                                               {}});
             static_cast<void>(desk.place.journal.append(intentsOf(commands), Outcome::Waiting));
             const auto all = std::make_shared<CommandGroup>(commandsOf(desk.place.journal, order.id),
                                                             desk.place.runner, desk.place.journal);
             return std::make_unique<ReduceResults>(all, desk.place.store);
         }},
    };
}

inline Scenes wholeOrders()
{
    using namespace Qt::StringLiterals;
    return {
        {u"arrival"_s,
         [](DialogDesk &desk) { return std::make_unique<ArrivalDialog>(desk.record(packed()), desk.clock.now()); }},
        {u"return"_s,
         [](DialogDesk &desk) { return std::make_unique<ReturnDialog>(desk.record(coming(false)), desk.clock.now()); }},
        {u"return-back"_s,
         [](DialogDesk &desk) { return std::make_unique<ReturnDialog>(desk.record(coming(true)), desk.clock.now()); }},
        {u"cancel"_s,
         [](DialogDesk &) {
             return std::make_unique<CancelDialog>(packed(),
                                                   CancelCost{.share = CancelCost::Known{{6, 158}, {7, 158}}});
         }},
        {u"hand-over"_s, [](DialogDesk &desk) { return desk.handOver(detailed()); }},
        {u"hand-over-to-sign"_s, [](DialogDesk &desk) { return desk.handOver(toSign()); }},
    };
}

inline Scenes packing()
{
    using namespace Qt::StringLiterals;
    const auto rules = [](DialogDesk &desk) -> PackingRules & {
        desk.place.packing.set({u"SKU-115930743"_s, u"Қазақша-орысша сөздік"_s, {1, 2}});
        desk.place.packing.set({u"SKU-115930744"_s, u"Смартфон Apple iPhone 15 Pro Max 512GB"_s, {6, 1}});
        desk.place.packing.set({u"SKU-3"_s, u"Кофе Lavazza 1 кг"_s, {21, 5}});
        return desk.place.packing;
    };
    return {
        {u"assemble"_s,
         [rules](DialogDesk &desk) {
             return std::make_unique<AssembleDialog>(desk.record(packed()), rules(desk), desk.clock.now());
         }},
        {u"assemble-many"_s,
         [](DialogDesk &desk) {
             std::vector<AssembleModel::Candidate> candidates;
             for (Order &order : sample::orders(200)) {
                 const auto refusal = desk.place.runner.gate().refusalOf(Change::Assemble, order.id);
                 order.preOrder = order.code.value().endsWith(u'5');
                 candidates.push_back(
                     {order, refusal ? text::refused(Change::Assemble, *refusal).happened : QString()});
             }
             const auto none = [](const QString &) { return std::optional<PackingRule>(); };
             return std::make_unique<AssembleManyDialog>(std::move(candidates), none, nullptr);
         }},
        {u"assemble-places"_s,
         [](DialogDesk &) {
             const Order order = packed();
             return std::make_unique<PlacesQuestion>(std::vector<AssembleOrder>{{order.id, order.code, 888}}, nullptr);
         }},
        {u"assemble-many-places"_s,
         [](DialogDesk &) {
             std::vector<AssembleOrder> many;
             for (const Order &order : sample::orders(12))
                 many.push_back({order.id, order.code, 878});
             return std::make_unique<PlacesQuestion>(many, nullptr);
         }},
        {u"assemble-results"_s,
         [](DialogDesk &desk) {
             std::vector<Command> commands;
             for (const Order &order : sample::orders(60))
                 commands.emplace_back(AssembleOrder{order.id, order.code, 1});
             OrderRunner &runner = desk.place.runner;
             return std::make_unique<BatchResults>(
                 std::make_shared<CommandGroup>(commands, runner.submitMany(commands), runner, desk.place.journal));
         }},
        {u"working-hours"_s,
         [](DialogDesk &) {
             AcceptLimits limits;
             limits.hours.days.back() = false;
             limits.hours.daysOff = {QDate(2026, 12, 16), QDate(2026, 12, 17), QDate(2027, 1, 1), QDate(2027, 1, 2)};
             return std::make_unique<WorkingHoursDialog>(limits);
         }},
        {u"packing-rules"_s, [rules](DialogDesk &desk) { return std::make_unique<PackingRulesDialog>(rules(desk)); }},
        {u"packing-rules-none"_s,
         [](DialogDesk &desk) { return std::make_unique<PackingRulesDialog>(desk.place.packing); }},
    };
}

} // namespace scenes
