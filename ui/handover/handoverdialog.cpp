// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverdialog.h"

#include "ui/asking/seenfirst.h"
#include "ui/handover/codefield.h"
#include "ui/handover/goodslist.h"
#include "ui/handover/sendcodebutton.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/chiprow.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/changewords.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/people.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using Word = HandOverFlow::Word;

struct Said {
    Meaning meaning;
    text::Message message;
};

QLabel *label(const QString &words, const QFont &font)
{
    auto *label = new QLabel(words);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &words)
{
    QLabel *heading = label(words, textFont(TextSize::Body));
    heading->setForegroundRole(QPalette::PlaceholderText);
    return heading;
}

QLayout *orderColumn(const Order &order)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Tokens::gap);
    column->addWidget(heading(HandOverDialog::tr("Order")));
    column->addWidget(label(HandOverDialog::tr("№ %1").arg(text::groupedCode(order.code)),
                            figures(textFont(TextSize::Title, QFont::DemiBold))));
    column->addWidget(label(text::fullName(order.customer), textFont(TextSize::Body, QFont::DemiBold)));
    column->addWidget(label(text::maskedPhone(order.customer), figures(textFont(TextSize::Body))));
    column->addWidget(label(text::money(order.totalPrice), figures(textFont(TextSize::Title, QFont::DemiBold))));
    column->addWidget(label(text::name(order.paymentMode), textFont(TextSize::Body)));
    std::vector<Chip> badges;
    for (const QString &badge : text::badges(order))
        badges.push_back({Meaning::Neutral, std::nullopt, badge});
    auto *row = new ChipRow;
    column->addWidget(row);
    row->setChips(std::move(badges));
    column->addStretch();
    return column;
}

QString receipt(const Order &order)
{
    const QStringList parts{HandOverDialog::tr("№ %1").arg(text::groupedCode(order.code)),
                            text::fullName(order.customer), text::money(order.totalPrice)};
    return parts.join(u" · "_s);
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

Said inWords(Word word, const Order &order)
{
    switch (word) {
    case Word::NothingSent:
        return {Meaning::Neutral,
                {HandOverDialog::tr("Nothing is sent yet."),
                 {},
                 HandOverDialog::tr("Check the goods, then send the code.")}};
    case Word::SendingCode:
        return {Meaning::Information, {HandOverDialog::tr("Sending the code to the buyer…"), {}, {}}};
    case Word::CodeSent:
        return {Meaning::Information,
                {HandOverDialog::tr("The code is sent."),
                 {},
                 HandOverDialog::tr("Ask the buyer to read it from the Kaspi.kz app.")}};
    case Word::CodeInDoubt:
        return {Meaning::Unknown, text::outcomeUnknown(Change::SendCode)};
    case Word::NoCodeSentYet:
        return {Meaning::Near,
                {HandOverDialog::tr("Not handed over: no code was sent to the buyer yet."),
                 HandOverDialog::tr("Nothing was sent."),
                 HandOverDialog::tr("Send the code first, then type what the buyer says.")}};
    case Word::SameDigits:
        return {Meaning::Late,
                {HandOverDialog::tr("These very digits were just refused."),
                 HandOverDialog::tr("They were not sent again."),
                 HandOverDialog::tr("Ask the buyer to read the code once more, or send a new one.")}};
    case Word::HandingOver:
        return {Meaning::Information,
                {HandOverDialog::tr("Handing over…"), HandOverDialog::tr("Keep the goods until it is confirmed."), {}}};
    case Word::InDoubt:
        return {Meaning::Unknown, text::outcomeUnknown(Change::Complete)};
    case Word::NotSeen:
        return {Meaning::Unknown,
                {HandOverDialog::tr("The order was read again and does not show as handed over."),
                 HandOverDialog::tr("Keep the goods."), HandOverDialog::tr("Press “Hand over” to try once more.")}};
    case Word::HandedOver:
        return {Meaning::Done, {HandOverDialog::tr("Handed over"), receipt(order), {}}};
    }
    Q_UNREACHABLE();
}

Said inWords(const HandOverFlow::NotSubmitted &no, HandOverFlow::Stage stage)
{
    const bool inDoubt = stage == HandOverFlow::Stage::InDoubt && no.change == Change::Complete;
    return {inDoubt ? Meaning::Unknown : Meaning::Near, text::refused(no.change, no.refusal)};
}

Said inWords(const HandOverFlow::NotDone &no)
{
    return {no.change == Change::SendCode ? Meaning::Near : Meaning::Late, text::changeFailed(no.change, no.error)};
}

Said inWords(const HandOverFlow::WrongCode &wrong)
{
    text::Message message = text::changeFailed(Change::Complete, wrong.error);
    if (wrong.tries > 1)
        message.happened = HandOverDialog::tr("The code is not right: %n tries so far.", nullptr, wrong.tries);
    return {Meaning::Late, message};
}

Said inWords(const HandOverFlow::Shown &shown, const Order &order)
{
    if (const auto *no = std::get_if<HandOverFlow::NotSubmitted>(&shown.saying))
        return inWords(*no, shown.stage);
    if (const auto *no = std::get_if<HandOverFlow::NotDone>(&shown.saying))
        return inWords(*no);
    if (const auto *wrong = std::get_if<HandOverFlow::WrongCode>(&shown.saying))
        return inWords(*wrong);
    return inWords(std::get<Word>(shown.saying), order);
}

// What stands in the field is to be typed over.
bool asksForOtherDigits(const HandOverFlow::Saying &saying)
{
    if (const auto *word = std::get_if<Word>(&saying))
        return *word == Word::CodeSent || *word == Word::NoCodeSentYet || *word == Word::SameDigits;
    const auto *notDone = std::get_if<HandOverFlow::NotDone>(&saying);
    return std::holds_alternative<HandOverFlow::WrongCode>(saying) || (notDone && notDone->change == Change::Complete);
}

// The next key is a digit, wherever the focus was.
bool leadsToField(const HandOverFlow::Saying &saying)
{
    const auto *word = std::get_if<Word>(&saying);
    return (word && *word == Word::SendingCode) || std::holds_alternative<HandOverFlow::NotSubmitted>(saying) ||
           asksForOtherDigits(saying);
}

} // namespace

HandOverDialog::HandOverDialog(const OrderRecord &record, OrderRunner &runner, Settings &settings, const Clock &clock,
                               Timing timing, QWidget *parent)
    : QDialog(parent), m_order(record.order), m_settings(settings), m_timing(timing),
      m_flow(m_order.id, m_order.code, runner, clock), m_goods(new GoodsList), m_imei(new Band),
      m_send(new SendCodeButton(clock)), m_seenFirst(new SeenFirst(*this, *m_send)),
      m_codeLabel(heading(tr("&Code the buyer says"))), m_code(new CodeField),
      m_atFourth(new QCheckBox(tr("Hand over at the &fourth digit"))), m_handOver(new QPushButton(tr("&Hand over"))),
      m_outcome(new Band), m_outcomeRow(new QVBoxLayout)
{
    setWindowTitle(tr("Hand over"));
    setAccessibleName(tr("Hand over"));
    m_handOver->setAccessibleName(tr("Hand over"));
    m_handOver->setAutoDefault(false);
    m_goods->setOrder(m_order);

    auto *goods = new QVBoxLayout;
    goods->setSpacing(Tokens::gap);
    QLabel *goodsHeading = heading(tr("&Goods on the counter"));
    goodsHeading->setBuddy(m_goods);
    goods->addWidget(goodsHeading);
    goods->addWidget(m_goods, 1);
    goods->addWidget(m_imei);
    showImei();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(3 * Tokens::gap);
    columns->addLayout(orderColumn(m_order), 2);
    columns->addLayout(goods, 3);
    columns->addLayout(codeColumn());
    constexpr int side = 3 * Tokens::gap;
    columns->setContentsMargins(side, side, side, 0);
    m_outcomeRow->setContentsMargins(side, 0, side, 2 * Tokens::gap);
    m_outcomeRow->addWidget(m_outcome);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2 * Tokens::gap);
    rows->addLayout(columns, 1);
    rows->addLayout(m_outcomeRow);
    resize(960, 460);
    keepWithinScreen(*this);
    // As the work goes, whatever the places on the screen.
    setTabOrder(m_code, m_atFourth);
    setTabOrder(m_atFourth, m_handOver);
    setTabOrder(m_handOver, m_send);
    setTabOrder(m_send, m_goods);

    connect(m_send, &QPushButton::clicked, &m_flow, &HandOverFlow::sendCode);
    connect(m_handOver, &QPushButton::clicked, &m_flow, &HandOverFlow::press);
    connect(m_code, &CodeField::digitsChanged, this,
            [this](const QString &digits) { m_flow.setDigits(PickupCode(digits)); });
    connect(m_code, &CodeField::returnPressed, &m_flow, &HandOverFlow::enter);
    connect(&m_flow, &HandOverFlow::changed, this, &HandOverDialog::showStage);
    connect(&m_flow, &HandOverFlow::said, this, &HandOverDialog::say);
    connect(&m_flow, &HandOverFlow::wantsToClose, this, &QDialog::accept);

    m_code->setFocus();
    showStage();
    say();
}

QLayout *HandOverDialog::codeColumn()
{
    m_codeLabel->setBuddy(m_code);
    m_code->installEventFilter(this);
    // The label says whose code; scripts and screen readers know it and the field by one word.
    m_codeLabel->setAccessibleName(tr("Code"));
    m_code->setAccessibleName(tr("Code"));
    m_atFourth->setChecked(m_settings.submitsAtFourDigits());
    m_flow.setSubmitsAtFourDigits(m_atFourth->isChecked());
    connect(m_atFourth, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setSubmitsAtFourDigits(on);
        m_flow.setSubmitsAtFourDigits(on);
    });

    auto *column = new QVBoxLayout;
    column->setSpacing(Tokens::gap);
    column->addWidget(m_send);
    column->addSpacing(Tokens::gap);
    column->addWidget(m_codeLabel);
    column->addWidget(m_code);
    column->addWidget(m_atFourth);
    column->addStretch();
    column->addWidget(m_handOver);
    return column;
}

void HandOverDialog::setRecord(const OrderRecord &record)
{
    m_order = record.order;
    m_goods->setOrder(m_order);
    showImei();
}

void HandOverDialog::showImei()
{
    const QString note = text::imeiNote(m_order);
    m_imei->setMessage(Meaning::Near, {note, {}, {}});
    m_imei->setVisible(!note.isEmpty());
}

bool HandOverDialog::isSeen() const
{
    return m_seenFirst->isSeen();
}

// An Enter without digits sends the buyer a code: not one that was on its way when this opened, or is held.
bool HandOverDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_code || event->type() != QEvent::KeyPress || !m_code->text().isEmpty())
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    return isEnter(key) && (!isSeen() || key.isAutoRepeat());
}

void HandOverDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_flow.shown().stage == HandOverFlow::Stage::Done) {
        isEnter(*event) ? m_flow.press() : accept();
        return;
    }
    if (!isEnter(*event)) {
        QDialog::keyPressEvent(event);
        return;
    }
    // No button is the default here: Enter in the code's field has its own meaning.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void HandOverDialog::done(int result)
{
    m_flow.close();
    m_code->forget();
    QDialog::done(result);
}

void HandOverDialog::showStage()
{
    const HandOverFlow::Shown &shown = m_flow.shown();
    setPrimary(*m_send, shown.next == HandOverFlow::Step::SendCode);
    setPrimary(*m_handOver, shown.next == HandOverFlow::Step::HandOver);
    m_send->follow(shown);
}

void HandOverDialog::say()
{
    const HandOverFlow::Shown &shown = m_flow.shown();
    const Said said = inWords(shown, m_order);
    if (shown.stage == HandOverFlow::Stage::Done)
        showHandedOver();
    m_outcome->setMessage(said.meaning, said.message);
    if (leadsToField(shown.saying))
        m_code->setFocus();
    if (asksForOtherDigits(shown.saying))
        m_code->selectAll();
    if (shown.stage != HandOverFlow::Stage::Done)
        return;
    // Whatever key comes next belongs to the dialog, and closes it.
    setFocus();
    QTimer::singleShot(m_timing.doneShown, this, &QDialog::accept);
}

void HandOverDialog::showHandedOver()
{
    m_code->forget();
    // Nothing is left to send or to type.
    for (QWidget *part : QList<QWidget *>{m_send, m_codeLabel, m_code, m_atFourth})
        part->hide();
    m_handOver->setText(tr("Close"));
    // From one edge to the other, to be seen across the counter.
    m_outcomeRow->setContentsMargins({});
    m_outcome->setLarge();
}
