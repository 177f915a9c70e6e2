// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/changebar.h"

#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/tokens.h"
#include "ui/text/capitalised.h"
#include "ui/text/changewords.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"
#include "ui/text/obstacles.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace {

// Nothing of ours is left to do on such an order: its buttons would only be in the way.
bool isOver(Stage stage)
{
    return stage == Stage::Archive || stage == Stage::Returns;
}

// A button's name with an access key of its own; what opens a dialog ends in "…".
QString buttonText(Change change)
{
    switch (change) {
    case Change::Accept:
        //: Button; an access key of its own
        return ChangeBar::tr("&Accept");
    case Change::Assemble:
        //: Button; an access key of its own
        return ChangeBar::tr("A&ssemble…");
    case Change::Arrive:
        //: Button; an access key of its own
        return ChangeBar::tr("&Item has arrived…");
    case Change::ReceiveReturn:
        //: Button; an access key of its own
        return ChangeBar::tr("&Return received…");
    default:
        //: Button; an access key of its own
        return ChangeBar::tr("Ha&nd over…");
    }
}

QString wordsOf(WaybillStep waybill)
{
    switch (waybill) {
    case WaybillStep::None:
        return {};
    case WaybillStep::Awaited:
        return ChangeBar::tr("The marketplace is making the waybill: it comes by itself.");
    case WaybillStep::ToPrint:
        return ChangeBar::tr("The waybill has come: print it and put it on the parcel.");
    case WaybillStep::Printed:
        return ChangeBar::tr("The waybill is printed: the parcel waits for Kaspi's courier.");
    }
    Q_UNREACHABLE();
}

void nameButton(QPushButton &button, const QString &words)
{
    button.setText(words);
    button.setAccessibleName(QString(words).remove(u'&'));
}

// The marketplace said yes to it, and no reading shows it yet.
bool isArrivalTold(const std::optional<PendingChange> &pending)
{
    return pending && pending->change == Change::Arrive && pending->saidYesAt;
}

} // namespace

ChangeBar::ChangeBar(RefusalOf refusalOf, QWidget *parent)
    : QWidget(parent), m_refusalOf(std::move(refusalOf)), m_band(new Band), m_checkAgain(m_band->addButton({})),
      m_sendAgain(m_band->addButton({})), m_takeBack(m_band->addButton(tr("&Take back"))),
      m_nextButton(new QPushButton), m_print(new QPushButton(tr("&Print waybill"))),
      m_cancel(new QPushButton(tr("&Cancel order…"))), m_buttons(new QHBoxLayout), m_why(new QLabel)
{
    m_takeBack->setAccessibleName(tr("Take back"));
    m_cancel->setAccessibleName(tr("Cancel order…"));
    m_print->setAccessibleName(tr("Print waybill"));
    m_print->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText));
    for (QPushButton *primary : {m_nextButton, m_print})
        setPrimary(*primary);
    m_print->setAutoDefault(true);
    m_nextButton->setAutoDefault(true); // Enter presses it: a scanned number, Enter, Enter, and the hand-over is open
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setFont(textFont(TextSize::Small));

    connect(m_checkAgain, &QPushButton::clicked, this, [this] { Q_EMIT checkAgainRequested(m_id); });
    connect(m_sendAgain, &QPushButton::clicked, this, [this] {
        if (m_pending)
            Q_EMIT changeRequested(m_pending->change, m_id);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackRequested(m_id); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT changeRequested(*m_next, m_id);
    });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(Change::Cancel, m_id); });

    m_buttons->setSpacing(Tokens::gap);
    m_buttons->addWidget(m_nextButton);
    m_buttons->addWidget(m_print);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::gap);
    column->addWidget(m_band);
    column->addLayout(m_buttons);
    column->addWidget(m_why);
}

void ChangeBar::setRecord(const OrderRecord &record, WaybillStep waybill)
{
    m_id = record.order.id;
    m_why->clear();
    showPending(record.pending);
    showNext(record, waybill);
    showCancel(record);
    m_why->setVisible(!m_why->text().isEmpty());
    setVisible(record.pending || m_next || !m_cancel->isHidden() || !m_why->isHidden());
    arrangeButtons();
}

// No button beside another: they may stand one below the other.
QSize ChangeBar::minimumSizeHint() const
{
    int widest = m_band->isHidden() ? 0 : m_band->minimumSizeHint().width();
    for (const QPushButton *button : {m_nextButton, m_print, m_cancel}) {
        if (!button->isHidden())
            widest = std::max(widest, button->sizeHint().width());
    }
    return {widest, QWidget::minimumSizeHint().height()};
}

void ChangeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

// Side by side some Kazakh words are wider than the panel: one below the other no letter is cut off.
void ChangeBar::arrangeButtons()
{
    int wanted = -m_buttons->spacing();
    for (const QPushButton *button : {m_nextButton, m_print, m_cancel}) {
        if (!button->isHidden())
            wanted += button->sizeHint().width() + m_buttons->spacing();
    }
    m_buttons->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QPushButton *ChangeBar::primary() const
{
    if (!m_print->isHidden())
        return m_print;
    return m_next && m_nextButton->isEnabled() ? m_nextButton : nullptr;
}

void ChangeBar::showPending(const std::optional<PendingChange> &pending)
{
    m_pending = pending;
    m_band->setVisible(pending.has_value());
    if (!pending)
        return;
    const bool unknown = pending->outcome == Outcome::Unknown;
    const bool told = isArrivalTold(pending);
    const auto refusal = m_refusalOf(pending->change, m_id);
    const bool undecided = refusal && refusal->kind == Refusal::Kind::Undecided;
    nameButton(*m_checkAgain, undecided ? tr("&Decide…") : tr("Check a&gain"));
    nameButton(*m_sendAgain, told ? tr("Sa&y it again…") : tr("S&end again"));
    m_takeBack->setVisible(pending->outcome == Outcome::Held);
    // No reading can tell whether a code reached the buyer.
    m_checkAgain->setVisible(undecided || ((unknown || told) && !leavesNoTrace(pending->change)));
    m_sendAgain->setVisible((unknown || told) && !refusal);
    if (undecided)
        m_band->setMessage(Meaning::Near, text::refused(pending->change, *refusal));
    else if (told)
        m_band->setMessage(Meaning::Information, text::arrivalTold(*pending));
    else if (unknown)
        m_band->setMessage(Meaning::Unknown, refusal && refusal->kind == Refusal::Kind::Busy
                                                 ? text::outcomeUnknown(pending->change, pending->followedUntil)
                                                 : text::inDoubt(*pending));
    else
        m_band->setMessage(Meaning::Information, {text::capitalised(text::underWay(*pending)), {}, {}});
}

void ChangeBar::showNext(const OrderRecord &record, WaybillStep waybill)
{
    m_next = nextChange(record.order);
    // Told already: once more is asked for in the band, and what comes next is packing.
    const bool told = m_next == Change::Arrive && isArrivalTold(record.pending);
    if (told) {
        const bool packs = obstacleTo(Change::Assemble, record.order) == Obstacle::None;
        m_next = packs ? std::optional(Change::Assemble) : std::nullopt;
    }
    m_nextButton->setVisible(m_next.has_value());
    m_print->setVisible(!m_next && waybill == WaybillStep::ToPrint);
    if (!m_next) {
        if (waybill != WaybillStep::None)
            m_why->setText(wordsOf(waybill));
        else if (!isOver(record.stage()) && !told)
            m_why->setText(text::whyNot(Change::Complete, obstacleTo(Change::Complete, record.order)));
        return;
    }
    nameButton(*m_nextButton, buttonText(*m_next));
    const QString why = reason(*m_next);
    m_nextButton->setEnabled(why.isEmpty());
    m_nextButton->setToolTip(why);
    // While something is under way the band says it already.
    if (!record.pending)
        m_why->setText(why);
}

void ChangeBar::showCancel(const OrderRecord &record)
{
    m_cancel->setVisible(!isOver(record.stage()));
    const QString why = reason(Change::Cancel);
    m_cancel->setEnabled(why.isEmpty());
    m_cancel->setToolTip(why);
    if (m_why->text().isEmpty() && !record.pending && m_cancel->isVisibleTo(this))
        m_why->setText(why);
}

QString ChangeBar::reason(Change change) const
{
    const std::optional<Refusal> refusal = m_refusalOf(change, m_id);
    return refusal ? text::refused(change, *refusal).happened : QString();
}
