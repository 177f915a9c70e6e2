// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archiveprogress.h"

#include "ui/style/band.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/money.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace {

QString howFar(const ArchiveState &state, bool isShown)
{
    const QString percent = text::percent(state.permille);
    const QString read = text::number(state.ordersRead);
    //: %1 is a percentage, %2 and %3 are numbers of orders
    const QString far =
        state.ordersInAll
            ? ArchiveProgress::tr("%1 · %2 of %3 orders").arg(percent, read, text::number(*state.ordersInAll))
            //: %1 is a percentage, %2 a number of orders
            : ArchiveProgress::tr("%1 · %2 orders so far").arg(percent, read);
    if (isShown) {
        //: %1 is how far it is
        return ArchiveProgress::tr("Reading: %1").arg(far);
    }
    //: Another list than the one looked at is being read: %1 its name, %2 and %3 dates, %4 how far it is
    return ArchiveProgress::tr("Reading “%1”, %2 – %3: %4")
        .arg(text::name(state.wanted.list.state), text::date(state.wanted.range.from),
             text::date(state.wanted.range.to), far);
}

} // namespace

ArchiveProgress::ArchiveProgress(QWidget *parent)
    : QWidget(parent), m_line(new QWidget), m_words(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton),
      m_band(new Band)
{
    m_words->setFont(figures(textFont(TextSize::Small)));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedHeight(Tokens::innerGap);
    m_bar->setAccessibleName(tr("Reading the archive"));
    //: Button: stops reading the archive; what was read is kept
    m_cancel->setText(tr("&Stop reading"));
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    auto *left = new QVBoxLayout;
    left->setSpacing(Tokens::innerGap);
    left->addWidget(m_words);
    left->addWidget(m_bar);
    line->addLayout(left, 1);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_line);
    column->addWidget(m_band);
    connect(m_cancel, &QPushButton::clicked, this, &ArchiveProgress::cancelRequested);
    show({}, true);
}

void ArchiveProgress::show(const ArchiveState &state, bool isShown)
{
    const bool reading = state.phase == ArchiveState::Phase::Reading;
    const bool incomplete = state.phase == ArchiveState::Phase::Done && state.unreadable > 0;
    const bool ended = isShown && (state.phase == ArchiveState::Phase::Failed ||
                                   state.phase == ArchiveState::Phase::Stopped || incomplete);
    m_line->setVisible(reading);
    m_band->setVisible(ended);
    setVisible(reading || ended);
    if (reading) {
        m_words->setText(howFar(state, isShown));
        m_bar->setValue(state.permille);
    }
    if (!ended)
        return;
    const QString kept = tr("What was read is kept: %1.").arg(text::percent(state.permille));
    if (state.phase == ArchiveState::Phase::Failed) {
        text::Message message = text::readingFailed(state.error.value_or(Error{}));
        message.meaning = kept;
        message.next = text::Message{message.next, {}, tr("Then press “Continue”.")}.whole();
        m_band->setMessage(Meaning::Late, message);
    } else if (state.phase == ArchiveState::Phase::Stopped) {
        m_band->setMessage(Meaning::Information,
                           {tr("Reading was stopped."), kept, tr("Continue goes on from there.")});
    } else {
        m_band->setMessage(Meaning::Near,
                           {tr("%n orders of the marketplace's list cannot be shown.", nullptr, state.unreadable),
                            tr("The list names them without a number, or counts more than it shows."),
                            tr("Look for them in the seller's cabinet.")});
    }
}
