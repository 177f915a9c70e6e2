// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperfields.h"

#include "ui/printing/printwords.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace {

// What label printers in shops are loaded with, in mm.
constexpr std::array usualPapers{QSizeF(100, 150), QSizeF(75, 120), QSizeF(80, 120), QSizeF(105, 148.5),
                                 QSizeF(105, 74)};
constexpr std::array resolutions{203, 300, 600};

QDoubleSpinBox *lengthField(double longest)
{
    auto *field = new QDoubleSpinBox;
    constexpr double shortest = 25;
    field->setRange(shortest, longest);
    field->setDecimals(1);
    //: Millimetres
    field->setSuffix(PaperFields::tr(" mm"));
    return field;
}

} // namespace

PaperFields::PaperFields(QFormLayout &form, QObject *parent)
    : QObject(parent), m_form(form), m_sizes(new QComboBox), m_ownSize(new QWidget), m_width(lengthField(a4.width())),
      m_height(lengthField(a4.height())), m_dpi(new QComboBox)
{
    for (const QSizeF &paper : usualPapers)
        m_sizes->addItem(printwords::size(paper), paper);
    m_sizes->addItem(tr("Own size"));
    for (const int dpi : resolutions)
        //: Resolution of a printer
        m_dpi->addItem(tr("%1 dots per inch").arg(dpi), dpi);
    m_width->setAccessibleName(tr("Paper width"));
    m_height->setAccessibleName(tr("Paper height"));

    auto *sides = new QHBoxLayout(m_ownSize);
    sides->setContentsMargins({});
    sides->setSpacing(Tokens::gap);
    sides->addWidget(m_width);
    //: Between width and height
    sides->addWidget(new QLabel(tr("×")));
    sides->addWidget(m_height);
    sides->addStretch();
    m_form.addRow(fieldLabel(tr("P&aper"), *m_sizes), m_sizes);
    m_form.addRow(QString(), m_ownSize);
    m_form.addRow(fieldLabel(tr("&Resolution"), *m_dpi), m_dpi);

    connect(m_sizes, &QComboBox::currentIndexChanged, this, &PaperFields::showOwnSize);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &PaperFields::changed);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &PaperFields::changed);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &PaperFields::changed);
    connect(m_dpi, &QComboBox::currentIndexChanged, this, &PaperFields::changed);
    showOwnSize();
}

void PaperFields::setVisible(bool visible)
{
    m_visible = visible;
    m_form.setRowVisible(m_sizes, visible);
    m_form.setRowVisible(m_dpi, visible);
    showOwnSize();
}

void PaperFields::setPaper(const QSizeF &millimetres)
{
    m_width->setValue(millimetres.width());
    m_height->setValue(millimetres.height());
    const int usual = m_sizes->findData(millimetres);
    m_sizes->setCurrentIndex(usual >= 0 ? usual : m_sizes->count() - 1);
}

void PaperFields::setDpi(int dpi)
{
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(dpi)));
}

QSizeF PaperFields::paper() const
{
    const QVariant usual = m_sizes->currentData();
    return usual.isValid() ? usual.toSizeF() : QSizeF(m_width->value(), m_height->value());
}

int PaperFields::dpi() const
{
    return m_dpi->currentData().toInt();
}

void PaperFields::showOwnSize()
{
    m_form.setRowVisible(m_ownSize, m_visible && !m_sizes->currentData().isValid());
}
