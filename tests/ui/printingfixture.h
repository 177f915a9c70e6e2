// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "tests/ui/named.h"
#include "tests/ui/waybillpdf.h"
#include "ui/printing/printers.h"
#include "ui/printing/waybillprinting.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"

#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// A waybill of three pages and two printers that print into files.
class PrintingFixture
{
protected:
    static constexpr int patience = 60'000; // ms

    void begin()
    {
        using namespace Qt::StringLiterals;
        applyStyle(Scheme::Light);
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        waybillpdf::write(path(u"520.pdf"_s), {u"520 1/3"_s, u"520 2/3"_s, u"520 3/3"_s});
        m_names = {u"Kyocera"_s, u"Zebra"_s};
        m_printers = {.names = [this] { return m_names; },
                      .open = [this](const QString &name) -> std::unique_ptr<QPrinter> {
                          if (!m_names.contains(name))
                              return nullptr;
                          auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                          printer->setOutputFileName(path(name + u".pdf"_s));
                          return printer;
                      }};
    }

    QString path(const QString &name) const { return m_directory->filePath(name); }
    PrintDocument waybill(bool printedBefore = false) const
    {
        return {QStringLiteral("410000123"), path(QStringLiteral("520.pdf")), printedBefore};
    }

    static QPushButton *button(const QWidget &dialog, const QString &name) { return named<QPushButton>(dialog, name); }
    // The words of the strip, empty where it is hidden.
    static QString bandWords(const QWidget &dialog)
    {
        const auto *band = dialog.findChild<Band *>();
        QStringList words;
        for (const QLabel *label : band->findChildren<QLabel *>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        return band->isHidden() ? QString() : words.join(u' ');
    }
    // Kept in PICTURES_DIR, to be looked at.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString directory = qEnvironmentVariable("PICTURES_DIR");
        if (!directory.isEmpty())
            widget.grab().save(directory + u'/' + name + QStringLiteral(".png"));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    QStringList m_names;
    Printers m_printers;
};
