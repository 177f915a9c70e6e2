// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archiveform.h"

#include "core/base/almaty.h"
#include "ui/archive/datefield.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <array>

namespace {

enum class Period { Today, Yesterday, LastDays, ThisMonth, LastMonth, Chosen };

// What a person chooses among; the number is of days, where the period has one.
struct Choice {
    Period period;
    int days = 0;
};
constexpr std::array periods{Choice{Period::Today},        Choice{Period::Yesterday},    Choice{Period::LastDays, 7},
                             Choice{Period::LastDays, 30}, Choice{Period::LastDays, 90}, Choice{Period::ThisMonth},
                             Choice{Period::LastMonth},    Choice{Period::Chosen}};
constexpr int usualPeriod = 3; // of these
constexpr int chosenDates = periods.size() - 1;

QString name(const Choice &choice)
{
    switch (choice.period) {
    case Period::Today:
        return ArchiveForm::tr("Today");
    case Period::Yesterday:
        return ArchiveForm::tr("Yesterday");
    case Period::LastDays:
        return ArchiveForm::tr("Last %n days", nullptr, choice.days);
    case Period::ThisMonth:
        return ArchiveForm::tr("This month");
    case Period::LastMonth:
        return ArchiveForm::tr("Last month");
    case Period::Chosen:
        //: A period of time: from one date to another that a person chooses
        return ArchiveForm::tr("Chosen dates");
    }
    Q_UNREACHABLE();
}

// The first and the last day.
std::pair<QDate, QDate> daysOf(const Choice &choice, QDate today)
{
    const QDate monthBegins(today.year(), today.month(), 1);
    switch (choice.period) {
    case Period::Today:
    case Period::Chosen:
        break;
    case Period::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Period::LastDays:
        return {today.addDays(-choice.days), today};
    case Period::ThisMonth:
        return {monthBegins, today};
    case Period::LastMonth:
        return {monthBegins.addMonths(-1), monthBegins.addDays(-1)};
    }
    return {today, today};
}

const QDate earliest(2014, 1, 1); // before the marketplace began

constexpr std::array states{OrderState::ARCHIVE, OrderState::NEW,      OrderState::SIGN_REQUIRED,
                            OrderState::PICKUP,  OrderState::DELIVERY, OrderState::KASPI_DELIVERY};
// Those the help page names.
constexpr std::array statuses{OrderStatus::COMPLETED,
                              OrderStatus::CANCELLED,
                              OrderStatus::CANCELLING,
                              OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED,
                              OrderStatus::RETURNED,
                              OrderStatus::APPROVED_BY_BANK,
                              OrderStatus::ACCEPTED_BY_MERCHANT};

template <typename Enum>
std::optional<Enum> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(Enum(value.toInt())) : std::nullopt;
}

template <typename T>
void choose(QComboBox &box, const std::optional<T> &value)
{
    box.setCurrentIndex(value ? box.findData(int(*value)) : 0);
}

QComboBox *comboBox()
{
    auto *box = new QComboBox;
    // As wide as its column, not as its longest word.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 8;
    box->setMinimumContentsLength(letters);
    return box;
}

} // namespace

ArchiveForm::ArchiveForm(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_period(comboBox()), m_from(new DateField), m_to(new DateField),
      m_state(comboBox()), m_status(comboBox()), m_delivery(comboBox()), m_documents(comboBox()),
      m_read(new QPushButton)
{
    buildFields();
    layOut();
    m_period->setCurrentIndex(usualPeriod);
    choosePeriod();

    connect(m_period, &QComboBox::currentIndexChanged, this, &ArchiveForm::choosePeriod);
    for (DateField *date : {m_from, m_to})
        connect(date, &DateField::dateChanged, this, &ArchiveForm::onDateChanged);
    for (QComboBox *box : {m_state, m_status, m_delivery, m_documents}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            // The help: the way of delivery is no filter of this list.
            m_delivery->setEnabled(wanted().list.state != OrderState::PICKUP);
            if (!m_setting)
                Q_EMIT wantedChanged();
        });
    }
    connect(m_read, &QPushButton::clicked, this, [this] {
        for (DateField *date : {m_from, m_to})
            date->takeTyped();
        Q_EMIT readRequested();
    });
}

void ArchiveForm::buildFields()
{
    for (const Choice &choice : periods)
        m_period->addItem(name(choice));
    for (const OrderState state : states)
        m_state->addItem(text::name(state), int(state));
    //: A filter that is not set
    const QString any = tr("Any");
    m_status->addItem(any);
    for (const OrderStatus status : statuses)
        m_status->addItem(text::name(Word(status)), int(status));
    m_delivery->addItem(any);
    for (const DeliveryType type : {DeliveryType::DELIVERY, DeliveryType::PICKUP})
        m_delivery->addItem(text::name(type), int(type));
    m_documents->addItem(any);
    //: Whether a buyer has to sign credit documents
    m_documents->addItem(tr("To be signed"), int(true));
    //: Whether a buyer has to sign credit documents
    m_documents->addItem(tr("Nothing to sign"), int(false));
    m_read->setIcon(icon(Symbol::Refresh));
}

void ArchiveForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::gap);
    grid->setVerticalSpacing(2);
    const auto put = [grid](int row, int column, const QString &words, QWidget *field) {
        auto *label = new QLabel(words);
        label->setFont(textFont(TextSize::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        grid->addWidget(label, 2 * row, column, Qt::AlignBottom);
        grid->addWidget(field, 2 * row + 1, column);
    };
    put(0, 0, tr("&Period"), m_period);
    put(0, 1, tr("&From"), m_from);
    //: The last day of a period
    put(0, 2, tr("&To"), m_to);
    grid->addWidget(m_read, 1, 3);
    //: Which list of the marketplace's
    put(1, 0, tr("&List"), m_state);
    put(1, 1, tr("St&atus"), m_status);
    put(1, 2, tr("&Delivery"), m_delivery);
    //: Credit documents of the buyer
    put(1, 3, tr("Docu&ments"), m_documents);
    constexpr int secondLabels = 2;
    grid->setRowMinimumHeight(secondLabels, QFontMetrics(textFont(TextSize::Small)).height() + Tokens::innerGap);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
}

ListRange ArchiveForm::wanted() const
{
    ListRange wanted;
    wanted.list = {.state = chosen<OrderState>(*m_state).value_or(OrderState::ARCHIVE),
                   .status = chosen<OrderStatus>(*m_status),
                   .signatureRequired = chosen<bool>(*m_documents)};
    if (wanted.list.state != OrderState::PICKUP)
        wanted.list.deliveryType = chosen<DeliveryType>(*m_delivery);
    wanted.range = {almatyMidnight(m_from->date()),
                    almatyMidnight(m_to->date().addDays(1)) - std::chrono::milliseconds(1)};
    return wanted;
}

void ArchiveForm::setWanted(const ListRange &wanted)
{
    {
        const QScopedValueRollback setting(m_setting, true);
        choose(*m_state, std::optional(wanted.list.state));
        choose(*m_status, wanted.list.status);
        choose(*m_delivery, wanted.list.deliveryType);
        choose(*m_documents, wanted.list.signatureRequired);
        m_period->setCurrentIndex(chosenDates);
        m_from->setDate(toAlmaty(wanted.range.from).date());
        m_to->setDate(std::min(toAlmaty(wanted.range.to).date(), today()));
    }
    Q_EMIT wantedChanged();
}

ListRange ArchiveForm::everything() const
{
    return {{.state = wanted().list.state},
            {almatyMidnight(earliest), almatyMidnight(today().addDays(1)) - std::chrono::milliseconds(1)}};
}

void ArchiveForm::setReadWords(const QString &words)
{
    m_read->setText(words);
}

void ArchiveForm::setReadEnabled(bool enabled)
{
    m_read->setEnabled(enabled);
}

void ArchiveForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    choosePeriod(); // "the last 30 days" are other days than yesterday
}

void ArchiveForm::choosePeriod()
{
    const ListRange before = wanted();
    {
        const QScopedValueRollback setting(m_setting, true);
        for (DateField *date : {m_from, m_to})
            date->setRange(earliest, today());
        const Choice &choice = periods[size_t(m_period->currentIndex())];
        if (choice.period == Period::Chosen)
            return;
        const auto [first, last] = daysOf(choice, today());
        m_from->setDate(first);
        m_to->setDate(last);
    }
    if (wanted() != before)
        Q_EMIT wantedChanged();
}

void ArchiveForm::onDateChanged()
{
    if (m_setting)
        return;
    {
        const QScopedValueRollback setting(m_setting, true);
        m_period->setCurrentIndex(chosenDates);
        // The other end follows rather than being wrong.
        if (m_from->date() > m_to->date())
            (sender() == m_from ? m_to : m_from)->setDate((sender() == m_from ? m_from : m_to)->date());
    }
    Q_EMIT wantedChanged();
}

QDate ArchiveForm::today() const
{
    return toAlmaty(m_clock.now()).date();
}
