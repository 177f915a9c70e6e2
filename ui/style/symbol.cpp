// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Accept:
        return "accept"_L1;
    case Symbol::Archive:
        return "archive"_L1;
    case Symbol::Back:
        return "back"_L1;
    case Symbol::Cancel:
        return "cancel"_L1;
    case Symbol::Chevron:
        return "chevron"_L1;
    case Symbol::Clear:
        return "clear"_L1;
    case Symbol::Clock:
        return "clock"_L1;
    case Symbol::Copy:
        return "copy"_L1;
    case Symbol::Credit:
        return "credit"_L1;
    case Symbol::Delivery:
        return "delivery"_L1;
    case Symbol::Done:
        return "done"_L1;
    case Symbol::Express:
        return "express"_L1;
    case Symbol::HandOver:
        return "handover"_L1;
    case Symbol::Inbox:
        return "inbox"_L1;
    case Symbol::Information:
        return "information"_L1;
    case Symbol::Journal:
        return "journal"_L1;
    case Symbol::Key:
        return "key"_L1;
    case Symbol::Keyboard:
        return "keyboard"_L1;
    case Symbol::Late:
        return "late"_L1;
    case Symbol::Locker:
        return "locker"_L1;
    case Symbol::Near:
        return "near"_L1;
    case Symbol::Offline:
        return "offline"_L1;
    case Symbol::Online:
        return "online"_L1;
    case Symbol::Orders:
        return "orders"_L1;
    case Symbol::Pack:
        return "pack"_L1;
    case Symbol::Paste:
        return "paste"_L1;
    case Symbol::Phone:
        return "phone"_L1;
    case Symbol::PreOrder:
        return "preorder"_L1;
    case Symbol::Print:
        return "print"_L1;
    case Symbol::Reduce:
        return "reduce"_L1;
    case Symbol::Refresh:
        return "refresh"_L1;
    case Symbol::Return:
        return "return"_L1;
    case Symbol::Search:
        return "search"_L1;
    case Symbol::Send:
        return "send"_L1;
    case Symbol::Shop:
        return "shop"_L1;
    case Symbol::Sign:
        return "sign"_L1;
    case Symbol::Training:
        return "training"_L1;
    case Symbol::Undo:
        return "undo"_L1;
    case Symbol::Unknown:
        return "unknown"_L1;
    case Symbol::Weigh:
        return "weigh"_L1;
    }
    Q_UNREACHABLE();
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
