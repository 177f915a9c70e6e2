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

constexpr std::chrono::milliseconds echoLasts{1500};

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

} // namespace

HandOverDialog::HandOverDialog(const OrderRecord &record, CommandRunner &runner, Settings &settings, const Clock &clock,
                               Timing timing, QWidget *parent)
    : QDialog(parent), m_order(record.order), m_runner(runner), m_settings(settings), m_clock(clock), m_timing(timing),
      m_goods(new GoodsList), m_imei(new Band), m_send(new SendCodeButton(clock, timing.coolDown)),
      m_seenFirst(new SeenFirst(*this, *m_send)), m_codeLabel(heading(tr("&Code the buyer says"))),
      m_code(new CodeField), m_atFourth(new QCheckBox(tr("Hand over at the &fourth digit"))),
      m_handOver(new QPushButton(tr("&Hand over"))), m_outcome(new Band), m_outcomeRow(new QVBoxLayout)
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

    connect(m_send, &QPushButton::clicked, this, &HandOverDialog::sendCode);
    connect(m_handOver, &QPushButton::clicked, this, &HandOverDialog::onPressed);
    connect(m_code, &CodeField::digitsChanged, this, &HandOverDialog::onDigits);
    connect(m_code, &CodeField::returnPressed, this, &HandOverDialog::onEnter);
    connect(&m_runner, &CommandRunner::finished, this, &HandOverDialog::onFinished);
    connect(&m_runner, &CommandRunner::becameUnknown, this, &HandOverDialog::onUnknown);
    connect(&m_runner, &CommandRunner::refusalChanged, this, &HandOverDialog::onRefusalChanged);

    followNextStep();
    m_code->setFocus();
    if (const auto refusal = m_runner.refusalOf(Change::Complete, m_order.id))
        say(Meaning::Near, text::refused(Change::Complete, *refusal));
    else
        say(Meaning::Neutral, {tr("Nothing is sent yet."), {}, tr("Check the goods, then send the code.")});
}

QLayout *HandOverDialog::codeColumn()
{
    m_codeLabel->setBuddy(m_code);
    m_code->installEventFilter(this);
    // The label says whose code; scripts and screen readers know it and the field by one word.
    m_codeLabel->setAccessibleName(tr("Code"));
    m_code->setAccessibleName(tr("Code"));
    m_atFourth->setChecked(m_settings.submitsAtFourDigits());
    connect(m_atFourth, &QCheckBox::toggled, this, [this](bool on) { m_settings.setSubmitsAtFourDigits(on); });

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

void HandOverDialog::setCodeWasSent()
{
    m_mayHaveCode = true;
    followNextStep();
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
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isEnter && (!isSeen() || key.isAutoRepeat());
}

void HandOverDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isDone) {
        if (!isEnter || !isEchoOfFourthDigit())
            accept();
        return;
    }
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // No button is the default here: Enter in the code's field has its own meaning.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void HandOverDialog::done(int result)
{
    m_code->forget();
    m_tried.reset();
    m_refused.reset();
    m_bySelf.reset();
    QDialog::done(result);
}

void HandOverDialog::followNextStep()
{
    const bool sendsFirst = !m_isDone && (!m_mayHaveCode || (!m_wasSent && m_code->text().isEmpty()));
    setPrimary(*m_send, sendsFirst);
    setPrimary(*m_handOver, !sendsFirst);
}

void HandOverDialog::onDigits(const QString &digits)
{
    followNextStep();
    if (digits.size() != CodeField::usualLength || !m_settings.submitsAtFourDigits())
        return;
    complete();
    m_bySelf = PickupCode(digits);
    m_bySelfAt = m_clock.now();
}

// Hands type four digits and Enter: that Enter, or a press of the button, belongs to the submission
// which the fourth digit has already made, however fast its answer was.
bool HandOverDialog::isEchoOfFourthDigit() const
{
    const bool isRecent = m_bySelf && m_clock.now() - m_bySelfAt < echoLasts;
    return isRecent && (m_isDone || *m_bySelf == PickupCode(m_code->text()));
}

void HandOverDialog::onEnter()
{
    if (m_code->text().isEmpty() && !m_isDone)
        m_send->click();
    else
        onPressed();
}

void HandOverDialog::onPressed()
{
    if (!isEchoOfFourthDigit())
        complete();
}

void HandOverDialog::sendCode()
{
    if (m_sending || m_isDone)
        return;
    const auto id = m_runner.submit(SendCode{m_order.id, m_order.code});
    m_code->setFocus();
    if (!id) {
        say(Meaning::Near, text::refused(Change::SendCode, id.error()));
        return;
    }
    m_sending = *id;
    m_send->setSending();
    say(Meaning::Information, {tr("Sending the code to the buyer…"), {}, {}});
}

void HandOverDialog::complete()
{
    if (m_isDone) {
        accept();
        return;
    }
    if (m_completing && !m_isUnknown)
        return;
    if (!m_mayHaveCode) {
        say(Meaning::Near, {tr("Not handed over: no code was sent to the buyer yet."), tr("Nothing was sent."),
                            tr("Send the code first, then type what the buyer says.")});
        m_code->setFocus();
        m_code->selectAll();
        return;
    }
    const PickupCode code(m_code->text());
    if (m_refused && *m_refused == code) {
        say(Meaning::Late, {tr("These very digits were just refused."), tr("They were not sent again."),
                            tr("Ask the buyer to read the code once more, or send a new one.")});
        m_code->setFocus();
        m_code->selectAll();
        return;
    }
    // A new one ends the old unknown one, and that end is not this one's.
    const auto unknown = std::exchange(m_completing, std::nullopt);
    const auto id = m_runner.submit(CompleteOrder{m_order.id, m_order.code, code});
    if (!id) {
        m_completing = unknown;
        say(m_isUnknown ? Meaning::Unknown : Meaning::Near, text::refused(Change::Complete, id.error()));
        m_code->setFocus();
        return;
    }
    m_completing = *id;
    m_isUnknown = false;
    m_tried = code;
    say(Meaning::Information, {tr("Handing over…"), tr("Keep the goods until it is confirmed."), {}});
}

void HandOverDialog::onFinished(JournalId id, Outcome outcome, const Error &error)
{
    const bool confirmed = outcome == Outcome::Confirmed;
    if (id == m_sending) {
        m_sending.reset();
        confirmed ? onCodeSent() : onCodeNotSent(error);
    } else if (id == m_completing) {
        m_completing.reset();
        m_isUnknown = false;
        confirmed ? onHandedOver() : onNotHandedOver(error);
    }
}

void HandOverDialog::onUnknown(JournalId id)
{
    if (id == m_sending) {
        m_sending.reset();
        m_refused.reset();
        m_mayHaveCode = true;
        followNextStep();
        m_send->setSent();
        say(Meaning::Unknown, text::outcomeUnknown(Change::SendCode));
    } else if (id == m_completing) {
        m_isUnknown = true;
        say(Meaning::Unknown, text::outcomeUnknown(Change::Complete));
    }
}

void HandOverDialog::onRefusalChanged(const OrderId &id)
{
    if (id != m_order.id || !m_completing || !m_isUnknown || m_runner.refusalOf(Change::Complete, id))
        return;
    say(Meaning::Unknown, {tr("The order was read again and does not show as handed over."), tr("Keep the goods."),
                           tr("Press “Hand over” to try once more.")});
}

void HandOverDialog::onCodeSent()
{
    m_refused.reset();
    m_wasSent = true;
    m_mayHaveCode = true;
    followNextStep();
    m_send->setSent();
    m_code->setFocus();
    m_code->selectAll();
    say(Meaning::Information, {tr("The code is sent."), {}, tr("Ask the buyer to read it from the Kaspi.kz app.")});
}

void HandOverDialog::onCodeNotSent(const Error &error)
{
    m_send->setNotSent();
    // The code was seen to arrive in spite of an error the server answered.
    m_mayHaveCode = m_mayHaveCode || (error.httpStatus > 0 && !isUnsent(error));
    followNextStep();
    say(Meaning::Near, text::changeFailed(Change::SendCode, error));
}

void HandOverDialog::onHandedOver()
{
    m_isDone = true;
    m_code->forget();
    m_tried.reset();
    // Nothing is left to send or to type.
    for (QWidget *part : QList<QWidget *>{m_send, m_codeLabel, m_code, m_atFourth})
        part->hide();
    m_handOver->setText(tr("Close"));
    // From one edge to the other, to be seen across the counter.
    m_outcomeRow->setContentsMargins({});
    m_outcome->setLarge();
    say(Meaning::Done, {tr("Handed over"), receipt(m_order), {}});
    // Whatever key comes next belongs to the dialog, and closes it.
    setFocus();
    QTimer::singleShot(m_timing.doneShown, this, &QDialog::accept);
}

void HandOverDialog::onNotHandedOver(const Error &error)
{
    text::Message message = text::changeFailed(Change::Complete, error);
    if (text::handOverAnswer(error) == text::HandOverAnswer::WrongCode) {
        m_refused = m_tried;
        ++m_wrongTries;
        if (m_wrongTries > 1)
            message.happened = tr("The code is not right: %n tries so far.", nullptr, m_wrongTries);
    }
    m_tried.reset();
    say(Meaning::Late, message);
    m_code->setFocus();
    m_code->selectAll();
}

void HandOverDialog::say(Meaning meaning, const text::Message &message)
{
    m_outcome->setMessage(meaning, message);
}
