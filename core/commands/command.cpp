// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command.h"

namespace {

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

Change changeOf(const Command &command)
{
    return std::visit(Overloaded{
                          [](const AcceptOrder &) { return Change::Accept; },
                          [](const CancelOrder &) { return Change::Cancel; },
                          [](const SendCode &) { return Change::SendCode; },
                          [](const CompleteOrder &) { return Change::Complete; },
                      },
                      command);
}

const OrderId &orderIdOf(const Command &command)
{
    return std::visit([](const auto &c) -> const OrderId & { return c.id; }, command);
}

const OrderCode &orderCodeOf(const Command &command)
{
    return std::visit([](const auto &c) -> const OrderCode & { return c.code; }, command);
}
