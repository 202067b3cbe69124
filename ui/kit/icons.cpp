// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace choba {

namespace {

using RendererKey = std::pair<QString, QRgb>;

QByteArray svgOf(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(name));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"/>";
    }
    // Qt draws currentColor black.
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Parsing costs more than drawing: one renderer for each icon and colour, used on the GUI thread only.
QSvgRenderer &rendererOf(const QString &name, const QColor &color)
{
    static QHash<RendererKey, std::shared_ptr<QSvgRenderer>> renderers;
    auto &renderer = renderers[{name, color.rgb()}];
    if (!renderer)
        renderer = std::make_shared<QSvgRenderer>(svgOf(name, color));
    return *renderer;
}

class LucideEngine : public QIconEngine
{
public:
    LucideEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? theme.faint : theme.tone(m_tone));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LucideEngine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LucideEngine(name, tone));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF square(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    rendererOf(name, color).render(&painter, square);
}

} // namespace choba
