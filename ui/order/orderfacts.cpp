// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderfacts.h"

#include "ui/models/orderrow.h"
#include "ui/style/chiprow.h"
#include "ui/style/tokens.h"
#include "ui/text/foreign.h"
#include "ui/text/money.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QLabel *secondaryLabel(const QString &words, TextSize size)
{
    auto *label = new QLabel(words);
    label->setFont(textFont(size));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QString momentOrNothing(std::optional<Instant> at, Instant now)
{
    return at ? text::moment(*at, now) : QString();
}

// No line begins with a dot.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"\u00A0· "_s);
}

QString totalWords(const Order &order)
{
    QStringList parts{text::money(order.totalPrice)};
    if (order.entries) {
        //: How many lines an order has
        parts.prepend(OrderFacts::tr("%n items", nullptr, int(order.entries->size())));
    }
    parts += text::name(order.paymentMode).replace(u' ', u'\u00A0'); // two short words at the end of a line
    return listed(parts);
}

QString deliveryWords(const Order &order)
{
    QStringList parts{text::name(order.deliveryMode)};
    if (order.deliveryCost && *order.deliveryCost > Money())
        parts += text::money(order.deliveryCost);
    return listed(parts);
}

QString placeWords(const QString &name, const QString &address)
{
    QStringList parts{text::theirs(name), text::theirs(address)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString mapLink(const Warehouse &warehouse)
{
    if (!warehouse.latitude || !warehouse.longitude)
        return {};
    const QString place = u"%1/%2"_s.arg(*warehouse.latitude, 0, 'f', 6).arg(*warehouse.longitude, 0, 'f', 6);
    //: A link to a map in the browser
    return u" <a href=\"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%3\">%4</a>"_s.arg(
        place.section(u'/', 0, 0), place.section(u'/', 1, 1), place, OrderFacts::tr("Map"));
}

// Where the goods leave from, as rich text: the warehouses of the lines, else what the order says.
QString originWords(const Order &order)
{
    QStringList places;
    for (const OrderEntry &entry : order.entries.value_or(std::vector<OrderEntry>())) {
        const Warehouse &warehouse = entry.warehouse;
        if (warehouse.isLookedUp())
            places += placeWords(warehouse.name, warehouse.address).toHtmlEscaped() + mapLink(warehouse);
    }
    places.removeDuplicates();
    return places.isEmpty() ? text::theirs(order.originAddress).toHtmlEscaped() : places.join(u"<br>"_s);
}

} // namespace

OrderFacts::OrderFacts(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_deadlineName(secondaryLabel({}, TextSize::Body)),
      m_deadlineValue(new QWidget), m_deadlineMoment(new QLabel), m_deadlineChip(new ChipRow),
      m_deadlineWhy(secondaryLabel({}, TextSize::Small))
{
    // A form layout would do, but it forgets to grow when rows of wrapped words come back (Qt 6.4).
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * Tokens::gap);
    m_grid->setVerticalSpacing(Tokens::innerGap);
    m_grid->setColumnStretch(1, 1);

    auto *deadline = new QVBoxLayout(m_deadlineValue);
    deadline->setContentsMargins({});
    deadline->setSpacing(2);
    // One below the other: side by side they are wider than the panel in Kazakh.
    deadline->addWidget(m_deadlineMoment);
    deadline->addWidget(m_deadlineChip);
    deadline->addWidget(m_deadlineWhy);
    m_deadlineMoment->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    addRow(m_deadlineName, m_deadlineValue);

    m_facts = {addFact(tr("Total")), addFact(tr("Delivery")), addFact(tr("Address")),
               //: The warehouse the goods leave from
               addFact(tr("From")), addFact(tr("Waybill")),
               //: When the order was made
               addFact(tr("Ordered")),
               //: When Kaspi's courier took the order
               addFact(tr("Given to the courier")),
               //: When the order was finished
               addFact(tr("Finished")),
               //: Why the order was cancelled
               addFact(tr("Cancelled because"))};
    QLabel &from = *m_facts[size_t(Fact::From)].value;
    from.setTextFormat(Qt::RichText);
    from.setTextInteractionFlags(Qt::TextBrowserInteraction);
    from.setOpenExternalLinks(true);
    m_facts[size_t(Fact::Total)].value->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
}

void OrderFacts::addRow(QLabel *name, QWidget *value)
{
    const int row = m_grid->rowCount();
    // One long name must not take the room of all values.
    constexpr int widestName = 112;
    name->setWordWrap(true);
    name->setMaximumWidth(widestName);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    name->setBuddy(value);
}

OrderFacts::Row OrderFacts::addFact(const QString &name)
{
    auto *value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const Row row{secondaryLabel(name, TextSize::Body), value};
    addRow(row.name, row.value);
    return row;
}

void OrderFacts::setFact(Fact fact, const QString &words)
{
    const Row &row = m_facts[size_t(fact)];
    row.value->setText(words);
    row.name->setVisible(!words.isEmpty());
    row.value->setVisible(!words.isEmpty());
}

void OrderFacts::setRecord(const OrderRecord &record, Instant now)
{
    const Order &order = record.order;
    m_deadline = record.deadline;
    if (m_deadline) {
        m_deadlineName->setText(text::name(m_deadline->kind));
        m_deadlineWhy->setText(text::why(m_deadline->kind, order));
        m_deadlineWhy->setToolTip(
            isTold(m_deadline->kind)
                ? tr("The first time the marketplace gave for this order. It may write a later one, but this is what "
                     "counts.")
                : tr("When the shop works is set under Order, Working hours…"));
    }
    m_deadlineName->setVisible(m_deadline.has_value());
    m_deadlineValue->setVisible(m_deadline.has_value());
    setNow(now);
    setFact(Fact::Total, totalWords(order));
    setFact(Fact::Delivery, deliveryWords(order));
    setFact(Fact::Address, text::theirs(order.deliveryAddress));
    setFact(Fact::From, originWords(order));
    setFact(Fact::Waybill, text::theirs(order.waybillNumber));
    setFact(Fact::Ordered, momentOrNothing(order.creationDate, now));
    setFact(Fact::GivenToCourier, momentOrNothing(order.courierTransmissionDate, now));
    setFact(Fact::Finished, momentOrNothing(order.completionDate, now));
    setFact(Fact::CancelledBecause, text::name(order.cancellationReason));
}

void OrderFacts::setNow(Instant now)
{
    if (!m_deadline)
        return;
    const Meaning meaning = meaningOf(*m_deadline, now);
    const QString countdown = text::countdown(m_deadline->at, now);
    const QString moment = text::moment(m_deadline->at, now);
    m_deadlineMoment->setText(moment);
    // Far away the countdown is the moment itself: once is enough.
    m_deadlineMoment->setVisible(countdown != moment);
    m_deadlineChip->setChips({{meaning, symbolOf(meaning), countdown}});
}
