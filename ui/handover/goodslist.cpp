// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/goodslist.h"

#include "ui/style/roomydelegate.h"
#include "ui/style/tokens.h"
#include "ui/text/items.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

QString words(const OrderEntry &entry)
{
    QStringList parts{text::title(entry), text::amount(entry)};
    if (entry.imeiRequired) {
        //: Ends a line of goods
        parts += GoodsList::tr("check the IMEI");
    }
    return parts.join(u"\u00A0· "_s); // no line begins with a dot
}

} // namespace

GoodsList::GoodsList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Goods"));
    setWordWrap(true);
    setItemDelegate(new RoomyDelegate(Tokens::rowHeight, this));
    // A line that was laid out wider would lose its last word: the quantity.
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void GoodsList::setOrder(const Order &order)
{
    if (m_lines && m_lines == order.entries)
        return;
    QSet<QString> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ticked += item(row)->data(idRole).toString();
    }
    m_lines = order.entries;
    clear();
    if (!m_lines) {
        auto *line = new QListWidgetItem(tr("The lines of this order are not known yet."), this);
        line->setFlags(Qt::NoItemFlags);
        return;
    }
    for (const OrderEntry &entry : *m_lines) {
        auto *line = new QListWidgetItem(words(entry), this);
        line->setData(idRole, entry.id.value());
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(ticked.contains(entry.id.value()) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
}
