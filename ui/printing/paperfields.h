// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

// The label printer's paper and resolution, as rows of a form: usual sizes, or one's own.
class PaperFields final : public QObject
{
    Q_OBJECT

public:
    explicit PaperFields(QFormLayout &form, QObject *parent = nullptr);

    void setVisible(bool visible);
    void setPaper(const QSizeF &millimetres);
    void setDpi(int dpi);
    QSizeF paper() const;
    int dpi() const;

Q_SIGNALS:
    void changed();

private:
    void showOwnSize();

    QFormLayout &m_form;
    bool m_visible = true;
    QComboBox *m_sizes;
    QWidget *m_ownSize;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_dpi;
};
