// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/waybills/archivedwaybill.h"
#include "ui/printing/waybillprinting.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

class MessageBar;
class OrderStore;
class WaybillArchive;
class WaybillWatch;

// What a person does with the waybills that are kept: print, print again, look, put into a file.
// Printing and printing again are two things, and none of them can make a new waybill.
class WaybillDesk final : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over `window`; `printers` tells which there are.
    WaybillDesk(const OrderStore &store, WaybillArchive &archive, WaybillWatch &watch, Settings &settings,
                const Clock &clock, Printers printers, MessageBar &bar, QWidget &window);

    // Those of these orders that were never printed, in the order they are due.
    void print(const std::vector<OrderId> &ids);
    // Those that were.
    void reprint(const std::vector<OrderId> &ids);
    void toFile(const std::vector<OrderId> &ids);
    void view(const OrderId &id);
    void setUp() { m_printing.setUp(); }
    // A waybill that could not be had, or is waited for, is asked for now.
    void fetchAgain(const OrderId &id);
    // It is not kept yet, and asking for it now may help.
    bool isMissing(const OrderId &id) const;

    // Why not, in words; empty: it can be.
    QString whyNotPrint(const std::vector<OrderId> &ids) const;
    QString whyNotReprint(const std::vector<OrderId> &ids) const;
    QString whyNotShow(const std::vector<OrderId> &ids) const;

Q_SIGNALS:
    // What whyNot…() says may be different now.
    void changed();

private:
    enum class Which { Any, NeverPrinted, PrintedBefore };

    std::vector<ArchivedWaybill> kept(const std::vector<OrderId> &ids, Which which) const;
    QString whyNone(const std::vector<OrderId> &ids) const;
    // Files that are not what was kept are said, and fetched again where that can be.
    QList<PrintDocument> documents(const std::vector<OrderId> &ids, Which which);
    void tellProgress(int sheets, int of);
    void remember(const PrintReport &report);
    void sayUnlessWritten(const Result<void> &written);

    std::optional<ArchivedWaybill> newest(const OrderId &id) const;

    const OrderStore &m_store;
    WaybillArchive &m_archive;
    WaybillWatch &m_watch;
    const Clock &m_clock;
    MessageBar &m_bar;
    WaybillPrinting m_printing;
    bool m_tellsProgress = false;
    // Asked for with every change of the selection, hundreds at a time.
    mutable QHash<OrderId, std::optional<ArchivedWaybill>> m_newest;
    QTimer m_tellSoon; // two hundred changes are told once
};
