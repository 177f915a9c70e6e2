// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printsetup.h"

#include "core/base/settings.h"
#include "ui/printing/paperfields.h"
#include "ui/printing/printwords.h"
#include "ui/printing/sheettarget.h"
#include "ui/printing/testpage.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace {

constexpr int comfortableWidth = 520;

bool allPrintedBefore(const QList<PrintDocument> &documents)
{
    return std::ranges::all_of(documents, &PrintDocument::printedBefore);
}

QString titleOf(const QList<PrintDocument> &documents)
{
    if (documents.isEmpty())
        return PrintSetup::tr("Waybill printing");
    return allPrintedBefore(documents) ? PrintSetup::tr("Reprint waybill") : PrintSetup::tr("Print waybill");
}

} // namespace

PrintSetup::PrintSetup(const QList<PrintDocument> &documents, Settings &settings, Printers printers, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_printers(std::move(printers)), m_form(new QFormLayout),
      m_layouts(new QComboBox), m_printer(new QComboBox), m_copies(new QSpinBox), m_band(new Band)
{
    setWindowTitle(titleOf(documents));
    setAccessibleName(windowTitle());
    for (const WaybillLayout layout : waybillLayouts) {
        m_layouts->addItem(printwords::name(layout), int(layout));
        m_profiles.at(size_t(layout)) = m_settings.printProfile(settingsKey(layout), usualProfile(layout));
    }
    m_printer->setPlaceholderText(tr("Choose a printer"));
    constexpr int mostCopies = 9;
    m_copies->setRange(1, mostCopies);
    m_copies->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(fieldLabel(tr("Pri&nt as"), *m_layouts), m_layouts);
    m_form->addRow(fieldLabel(tr("&Printer"), *m_printer), m_printer);
    m_paper = new PaperFields(*m_form, this);
    m_form->addRow(fieldLabel(tr("&Copies"), *m_copies), m_copies);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    if (!documents.isEmpty()) {
        auto *count = new QLabel(printwords::countBefore(documents));
        count->setFont(textFont(TextSize::Body, QFont::DemiBold));
        column->addWidget(count);
    }
    column->addLayout(m_form);
    column->addWidget(m_band);
    column->addStretch();
    addButtons(documents);

    resize(comfortableWidth, 0); // see makeRoom()
    keepWithinScreen(*this);
    const auto usual = layoutOfKey(m_settings.waybillKind());
    m_layouts->setCurrentIndex(m_layouts->findData(int(usual)));
    showLayout();
    connect(m_layouts, &QComboBox::currentIndexChanged, this, [this] {
        keepProfile();
        showLayout();
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintSetup::refresh);
    connect(m_paper, &PaperFields::changed, this, &PrintSetup::refresh);
    m_layouts->setFocus();
}

void PrintSetup::addButtons(const QList<PrintDocument> &documents)
{
    const QString verb = documents.isEmpty()           ? tr("&Save")
                         : allPrintedBefore(documents) ? tr("R&eprint")
                                                       : tr("Pr&int");
    m_testPage = new QPushButton(tr("&Test page"));
    m_testPage->setAutoDefault(false);
    m_toFile = new QPushButton(tr("Print to &file…"));
    m_toFile->setVisible(!documents.isEmpty());
    m_go = new QPushButton(verb);
    setPrimary(*m_go);
    m_go->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    for (QPushButton *button : {m_testPage, m_toFile, m_go, cancel})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::gap);
    buttons->addWidget(m_go);
    buttons->addWidget(m_toFile);
    buttons->addWidget(m_testPage);
    buttons->addStretch();
    buttons->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);

    connect(m_testPage, &QPushButton::clicked, this, &PrintSetup::printTestPage);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_toFile, &QPushButton::clicked, this, [this] {
        rememberAndClose();
        Q_EMIT fileWanted({m_layout, m_profiles.at(size_t(m_layout)), {}});
    });
    connect(m_go, &QPushButton::clicked, this, [this, setsUpOnly = documents.isEmpty()] {
        rememberAndClose();
        if (!setsUpOnly)
            Q_EMIT printWanted({m_layout, m_profiles.at(size_t(m_layout)), {}});
    });
}

void PrintSetup::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // A printer may have been switched on meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_printers.names() != m_names) {
        keepProfile();
        showPrinters();
        refresh();
    }
}

WaybillLayout PrintSetup::layoutShown() const
{
    return WaybillLayout(m_layouts->currentData().toInt());
}

void PrintSetup::showLayout()
{
    m_layout = layoutShown();
    const PrintProfile profile = m_profiles.at(size_t(m_layout));
    m_paper->setVisible(m_layout == WaybillLayout::Label);
    m_paper->setPaper(profile.paper);
    m_paper->setDpi(profile.dpi);
    m_copies->setValue(profile.copies);
    showPrinters();
    refresh();
}

void PrintSetup::showPrinters()
{
    const QString chosen = m_profiles.at(size_t(m_layout)).printer;
    m_names = m_printers.names();
    const QSignalBlocker quiet(m_printer);
    m_printer->clear();
    for (const QString &name : std::as_const(m_names))
        m_printer->addItem(name, name);
    if (!chosen.isEmpty() && !m_names.contains(chosen))
        //: %1 is a printer that was chosen once
        m_printer->addItem(tr("%1 (not available)").arg(chosen), chosen);
    const bool onlyOne = chosen.isEmpty() && m_names.size() == 1;
    m_printer->setCurrentIndex(onlyOne ? 0 : m_printer->findData(chosen));
    m_printer->setEnabled(m_printer->count() > 0);
}

void PrintSetup::keepProfile()
{
    PrintProfile &profile = m_profiles.at(size_t(m_layout));
    profile.printer = m_printer->currentData().toString();
    profile.copies = m_copies->value();
    if (m_layout == WaybillLayout::Label) {
        profile.paper = m_paper->paper();
        profile.dpi = m_paper->dpi();
    }
}

void PrintSetup::printTestPage()
{
    keepProfile();
    PrintChoice choice{m_layout, m_profiles.at(size_t(m_layout)), {}};
    choice.profile.copies = 1;
    const auto print = [&]() -> SheetTarget::Done {
        SheetTarget::Opened target = SheetTarget::open(choice, m_printers, m_testPage->accessibleName());
        if (!target)
            return tl::unexpected(target.error());
        const QSizeF paper = paperFor(choice.layout, choice.profile.paper);
        return (*target)->add(testPage(paper, (*target)->dpi())).and_then([&] { return (*target)->finish(); });
    };
    if (const SheetTarget::Done done = print(); !done)
        say(Meaning::Late, done.error());
    else
        say(Meaning::Information, printwords::testPageSent(choice.profile.printer));
    makeRoom();
}

void PrintSetup::rememberAndClose()
{
    keepProfile();
    for (const WaybillLayout layout : waybillLayouts)
        m_settings.setPrintProfile(settingsKey(layout), m_profiles.at(size_t(layout)));
    m_settings.setWaybillKind(settingsKey(m_layout));
    accept();
}

void PrintSetup::say(Meaning meaning, const text::Message &message)
{
    m_band->setMessage(meaning, message);
    m_band->show();
}

// It grows with what it has to show, and never jumps back under the hand.
void PrintSetup::makeRoom()
{
    layout()->activate();
    const int wide = std::max(width(), minimumSizeHint().width());
    // Wrapped words take less height the wider they are: only now it is known how much.
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    resize(wide, std::max(height(), high));
}

void PrintSetup::refresh()
{
    const QString printer = m_printer->currentData().toString();
    const bool isThere = m_names.contains(printer);
    m_testPage->setEnabled(isThere);
    const bool setsUpOnly = m_toFile->isHidden();
    m_go->setEnabled(isThere || setsUpOnly);
    (m_go->isEnabled() ? m_go : m_toFile)->setDefault(true);

    const bool tooSmall = m_layout == WaybillLayout::Label && !isLargeEnough(m_paper->paper());
    m_band->hide();
    if (m_names.isEmpty())
        say(Meaning::Near, printwords::noPrinters());
    else if (!isThere && !printer.isEmpty())
        say(Meaning::Near, printwords::missingPrinter(printer));
    else if (tooSmall)
        say(Meaning::Near, printwords::paperTooSmall(m_paper->paper()));
    makeRoom();
}
