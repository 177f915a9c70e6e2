// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workinghoursdialog.h"

#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/capitalised.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

QStringList datesIn(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

QDate dateOf(const QString &word)
{
    return QDate::fromString(word, u"d.M.yyyy"_s);
}

QTimeEdit *timeField()
{
    auto *field = new QTimeEdit;
    field->setDisplayFormat(u"HH:mm"_s);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return field;
}

// As high as its rows: seven days need no scroll bar.
void showAllRows(QListWidget &list)
{
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setFixedHeight(list.count() * list.sizeHintForRow(0) + 2 * list.frameWidth());
}

} // namespace

WorkingHoursDialog::WorkingHoursDialog(const AcceptLimits &limits, QWidget *parent)
    : QDialog(parent), m_days(new QListWidget), m_from(timeField()), m_to(timeField()), m_daysOff(new QLineEdit),
      m_express(new QSpinBox), m_band(new Band), m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Working hours"));
    setAccessibleName(windowTitle());
    auto *why = new QLabel(tr("The marketplace gives a new order 3 of the shop's working hours. Then it cancels the "
                              "order itself, and that counts against the shop."));
    why->setWordWrap(true);
    fill(limits);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *days = new QLabel(tr("&Days"));
    days->setBuddy(m_days);
    m_days->setAccessibleName(days->text().remove(u'&'));
    form->addRow(days, m_days);
    //: The shop opens at
    form->addRow(fieldLabel(tr("&From"), *m_from), m_from);
    //: The shop closes at
    form->addRow(fieldLabel(tr("&To"), *m_to), m_to);
    //: Dates on which the shop does not work
    form->addRow(fieldLabel(tr("Days &off"), *m_daysOff), m_daysOff);
    //: The time for accepting an Express order
    form->addRow(fieldLabel(tr("&Express"), *m_express), m_express);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_band);
    addButtons();
    refresh();
    constexpr int comfortableWidth = 460;
    resize(comfortableWidth, layout()->heightForWidth(comfortableWidth));
    keepWithinScreen(*this);
    connect(m_days, &QListWidget::itemChanged, this, &WorkingHoursDialog::refresh);
    connect(m_daysOff, &QLineEdit::textChanged, this, &WorkingHoursDialog::refresh);
    m_days->setFocus();
}

void WorkingHoursDialog::fill(const AcceptLimits &limits)
{
    const WorkingHours &hours = limits.hours;
    for (int day = 0; day < int(hours.days.size()); ++day) {
        auto *item = new QListWidgetItem(text::capitalised(QLocale().standaloneDayName(day + 1)), m_days);
        item->setCheckState(hours.days[size_t(day)] ? Qt::Checked : Qt::Unchecked);
    }
    constexpr int dayHeight = 28; // a finger and a mouse hit it
    m_days->setItemDelegate(new RoomyDelegate(dayHeight, m_days));
    m_days->setCurrentRow(0);
    showAllRows(*m_days);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    //: Beside the hour at which the shop closes
    m_to->setToolTip(tr("A time that is not after the first one is on the following day: 00:00 is midnight."));
    QStringList daysOff;
    for (const QDate &day : hours.daysOff)
        daysOff += day.toString(u"dd.MM.yyyy"_s);
    m_daysOff->setText(daysOff.join(u", "_s));
    m_daysOff->setCursorPosition(0); // a list too long for the field is read from its beginning
    m_daysOff->setPlaceholderText(u"16.12.2026, 01.01.2027"_s);
    m_express->setRange(int(AcceptLimits::least.count()), int(AcceptLimits::most.count()));
    //: Minutes; keep the no-break space
    m_express->setSuffix(tr("\u00A0min"));
    m_express->setValue(int(limits.express.count()));
    m_express->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WorkingHoursDialog::addButtons()
{
    setPrimary(*m_save);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    for (QPushButton *button : {m_save, cancel})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(limits());
    });
}

AcceptLimits WorkingHoursDialog::limits() const
{
    AcceptLimits limits;
    for (int day = 0; day < m_days->count(); ++day)
        limits.hours.days[size_t(day)] = m_days->item(day)->checkState() == Qt::Checked;
    limits.hours.from = m_from->time();
    limits.hours.to = m_to->time();
    for (const QString &word : datesIn(m_daysOff->text()))
        limits.hours.daysOff.insert(dateOf(word));
    limits.express = std::chrono::minutes(m_express->value());
    return limits;
}

QString WorkingHoursDialog::problem() const
{
    const AcceptLimits wanted = limits();
    if (std::ranges::find(wanted.hours.days, true) == wanted.hours.days.end())
        return tr("Tick at least one day.");
    for (const QString &word : datesIn(m_daysOff->text())) {
        if (!dateOf(word).isValid())
            return tr("“%1” is no date. Write it like 16.12.2026, with commas between.").arg(word);
    }
    return {};
}

void WorkingHoursDialog::refresh()
{
    const QString trouble = problem();
    m_band->setMessage(Meaning::Near, {trouble, {}, {}});
    m_band->setVisible(!trouble.isEmpty());
    m_save->setEnabled(trouble.isEmpty());
}
