// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/applystyle.h"

#include "ui/style/appstyle.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QScreen>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto primaryProperty = "primary";

QFont bodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Kazakh letters and ₸ must never be boxes: these have them where the system's font has not.
    font.setFamilies(font.families() << u"Noto Sans"_s << u"DejaVu Sans"_s);
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    const double body = 14.0 * 72.0 / dpi;
    font.setPointSizeF(std::max(body, font.pointSizeF()));
    return font;
}

} // namespace

void applyStyle(Scheme scheme)
{
    QApplication::setStyle(new AppStyle);
    QApplication::setFont(bodyFont());
    // An empty palette gives way to the system's, also when ours was set before.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    if (scheme == Scheme::System && isHighContrast(system))
        return;
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && isDark(system));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty(primaryProperty, primary);
    button.update();
}

bool isPrimary(const QPushButton &button)
{
    return button.property(primaryProperty).toBool();
}
