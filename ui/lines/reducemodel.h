// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/linesmodel.h"

// How many units of each line stay: from none to all there are.
class ReduceModel final : public LinesModel
{
    Q_OBJECT

public:
    using LinesModel::LinesModel;

protected:
    std::optional<qint64> presentOf(const OrderEntry &entry) const override;
    QString presentWords(const OrderEntry &entry) const override;
    QString problemOf(const OrderEntry &entry, qint64 wanted) const override;
    QString noteOf(const OrderEntry &entry, std::optional<qint64> wanted) const override;
    std::optional<Money> totalOf(const OrderEntry &entry, qint64 wanted) const override;
    LineWish wishOf(const OrderEntry &entry, qint64 wanted) const override;
    QString summaryOf(const OrderEntry &entry, qint64 wanted) const override;
    QString header(Column column) const override;
};
