// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lateeffects.h"

#include <algorithm>

namespace training {

namespace {

auto found(std::vector<Postponement> &among, const QString &status)
{
    return std::find_if(among.begin(), among.end(),
                        [&](const Postponement &postponement) { return postponement.status == status; });
}

} // namespace

void LateEffects::setUsual(const Postponement &postponement)
{
    if (const auto usual = found(m_usual, postponement.status); usual != m_usual.end())
        *usual = postponement;
    else
        m_usual.push_back(postponement);
}

Postponement LateEffects::take(const QString &status)
{
    if (const auto next = found(m_next, status); next != m_next.end()) {
        const Postponement postponement = *next;
        m_next.erase(next);
        return postponement;
    }
    const auto usual = found(m_usual, status);
    return usual == m_usual.end() ? Postponement() : *usual;
}

void LateEffects::carryOut(ShopOrder &order, const QString &status, const std::function<void(ShopOrder &)> &apply)
{
    const Postponement late = take(status);
    if (late.readings > 0 || late.time.count() > 0)
        m_book.postpone(order, {apply, late.readings, m_clock.now() + late.time});
    else
        apply(order);
}

} // namespace training
