// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Name {
    Symbol symbol;
    QLatin1StringView name;
};

constexpr std::array names{
    Name{Symbol::Accept, "accept"_L1},
    Name{Symbol::Archive, "archive"_L1},
    Name{Symbol::Back, "back"_L1},
    Name{Symbol::Cancel, "cancel"_L1},
    Name{Symbol::Chevron, "chevron"_L1},
    Name{Symbol::Clear, "clear"_L1},
    Name{Symbol::Clock, "clock"_L1},
    Name{Symbol::Copy, "copy"_L1},
    Name{Symbol::Credit, "credit"_L1},
    Name{Symbol::Delivery, "delivery"_L1},
    Name{Symbol::Done, "done"_L1},
    Name{Symbol::Express, "express"_L1},
    Name{Symbol::HandOver, "handover"_L1},
    Name{Symbol::Inbox, "inbox"_L1},
    Name{Symbol::Information, "information"_L1},
    Name{Symbol::Journal, "journal"_L1},
    Name{Symbol::Key, "key"_L1},
    Name{Symbol::Keyboard, "keyboard"_L1},
    Name{Symbol::Late, "late"_L1},
    Name{Symbol::Locker, "locker"_L1},
    Name{Symbol::Near, "near"_L1},
    Name{Symbol::Offline, "offline"_L1},
    Name{Symbol::Online, "online"_L1},
    Name{Symbol::Orders, "orders"_L1},
    Name{Symbol::Pack, "pack"_L1},
    Name{Symbol::Paste, "paste"_L1},
    Name{Symbol::Phone, "phone"_L1},
    Name{Symbol::PreOrder, "preorder"_L1},
    Name{Symbol::Print, "print"_L1},
    Name{Symbol::Reduce, "reduce"_L1},
    Name{Symbol::Refresh, "refresh"_L1},
    Name{Symbol::Return, "return"_L1},
    Name{Symbol::Search, "search"_L1},
    Name{Symbol::Send, "send"_L1},
    Name{Symbol::Shop, "shop"_L1},
    Name{Symbol::Sign, "sign"_L1},
    Name{Symbol::Training, "training"_L1},
    Name{Symbol::Undo, "undo"_L1},
    Name{Symbol::Unknown, "unknown"_L1},
    Name{Symbol::Weigh, "weigh"_L1},
};

constexpr bool hasEachInItsPlace()
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].symbol != Symbol(i))
            return false;
    }
    return names.back().symbol == Symbol::Weigh;
}

static_assert(hasEachInItsPlace());

QLatin1StringView nameOf(Symbol symbol)
{
    return names[size_t(symbol)].name;
}

// `size` in device pixels.
QPixmap tinted(Symbol symbol, const QSize &size, const QColor &colour)
{
    const QString key =
        u"symbol/%1/%2x%3/%4"_s.arg(int(symbol)).arg(size.width()).arg(size.height()).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(symbolFile(symbol));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks the palette at every paint: an icon made before the scheme changed is right after it too.
class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, rect, m_symbol, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_symbol, size, colour(mode));
    }
    QString key() const override { return u"tapsyrys.symbol"_s; }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                                QPalette::ButtonText);
    }

    Symbol m_symbol;
};

} // namespace

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

QIcon inColour(const QIcon &icon, const QSize &size, qreal scale, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return QIcon(pixmap);
}

void paintSymbol(QPainter &painter, const QRect &rect, Symbol symbol, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, tinted(symbol, rect.size() * scale, colour));
}

Symbol symbolOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Neutral:
        return Symbol::Clock;
    case Meaning::Near:
        return Symbol::Near;
    case Meaning::Late:
        return Symbol::Late;
    case Meaning::Done:
        return Symbol::Done;
    case Meaning::Information:
        return Symbol::Information;
    case Meaning::Unknown:
        return Symbol::Unknown;
    }
    Q_UNREACHABLE();
}

QString symbolFile(Symbol symbol)
{
    return u":/icons/"_s + nameOf(symbol) + ".svg"_L1;
}
