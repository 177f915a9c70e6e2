// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setworkinghours.h"

#include "core/shop/shopsettings.h"
#include "core/store/orderstore.h"
#include "ui/settings/workinghoursdialog.h"

void setWorkingHours(ShopSettings &settings, OrderStore &store, QWidget &window)
{
    auto *dialog = new WorkingHoursDialog(settings.acceptLimits(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &WorkingHoursDialog::chosen, &store, [&settings, &store](const AcceptLimits &limits) {
        settings.setAcceptLimits(limits);
        store.setAcceptLimits(limits);
    });
    dialog->open();
}
