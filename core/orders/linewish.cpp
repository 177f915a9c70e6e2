// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/linewish.h"

#include "core/orders/rules.h"

#include <algorithm>

namespace {

const OrderEntry *lineOf(const LineWish &wish, const Order &order)
{
    const auto found = std::ranges::find(*order.entries, wish.entry, &OrderEntry::id);
    return found == order.entries->end() ? nullptr : &*found;
}

bool goes(const LineWish &wish)
{
    return wish.keptQuantity == 0 || wish.keptWeight == Weight{};
}

} // namespace

bool standAsSeen(const std::vector<LineWish> &wishes, const Order &order)
{
    return order.entries && std::ranges::all_of(wishes, [&order](const LineWish &wish) {
               const OrderEntry *line = lineOf(wish, order);
               return line && line->quantity == wish.seenQuantity &&
                      (!wish.keptWeight || line->weight == wish.seenWeight);
           });
}

bool standAsWished(const std::vector<LineWish> &wishes, const Order &order)
{
    if (wishes.empty())
        return false; // of what was not asked nothing can be seen
    // With its last line the order itself goes, and nobody promises what its lines look like then.
    if (isCancelled(order) && std::ranges::all_of(wishes, goes))
        return true;
    // An order that lives has lines: a list without any is no answer.
    return order.entries && !order.entries->empty() && std::ranges::all_of(wishes, [&order](const LineWish &wish) {
               const OrderEntry *line = lineOf(wish, order);
               if (!line || line->quantity == 0)
                   return true;
               if (wish.keptWeight)
                   return line->weight && *line->weight <= *wish.keptWeight;
               return line->quantity && *line->quantity <= wish.keptQuantity;
           });
}

bool removesEverything(const std::vector<LineWish> &wishes, const Order &order)
{
    return order.entries && std::ranges::all_of(*order.entries, [&wishes](const OrderEntry &line) {
               return std::ranges::any_of(
                   wishes, [&line](const LineWish &wish) { return wish.entry == line.id && goes(wish); });
           });
}
