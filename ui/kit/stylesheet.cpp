// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylesheet.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace choba {

namespace {

QHash<QString, QColor> colors(const Theme &t)
{
    const auto s = [](const char *name) { return QString::fromLatin1(name); };
    return {{s("window"), t.window},
            {s("surface"), t.surface},
            {s("sunken"), t.sunken},
            {s("raised"), t.raised},
            {s("hover"), t.hover},
            {s("hairline"), t.hairline},
            {s("border"), t.border},
            {s("control"), t.control},
            {s("text"), t.text},
            {s("muted"), t.muted},
            {s("faint"), t.faint},
            {s("accent"), t.accent},
            {s("link"), t.link},
            {s("accentHover"), t.accentHover},
            {s("onAccent"), t.onAccent},
            {s("sel"), t.sel},
            {s("selLine"), t.selLine},
            {s("ok"), t.ok},
            {s("warn"), t.warn},
            {s("danger"), t.danger},
            {s("dangerTint"), t.dangerTint},
            {s("warnTint"), t.warnTint},
            {s("scroll"), t.scroll},
            {s("more"), t.more},
            {s("less"), t.less}};
}

QString valueOf(const QString &name, const QHash<QString, QColor> &colors, const Theme &theme)
{
    if (name == QLatin1String("mode"))
        return theme.isDark ? QStringLiteral("dark") : QStringLiteral("light");
    const auto color = colors.constFind(name);
    if (color != colors.cend())
        return color->name();
    const int px = name.mid(1).toInt();
    Q_ASSERT_X(px > 0, "choba.qss", qPrintable(name));
    return QStringLiteral("%1px").arg(name.startsWith(QLatin1Char('f')) ? scaled(px)
                                                                        : scaledHeight(px + 2) - 2);
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    QFile file(QStringLiteral(":/style/choba.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QString source = QString::fromUtf8(file.readAll());
    const auto tokens = colors(theme);
    static const QRegularExpression token(QStringLiteral("@([A-Za-z0-9]+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const auto hit = match.next();
        sheet += QStringView(source).mid(from, hit.capturedStart() - from);
        sheet += valueOf(hit.captured(1), tokens, theme);
        from = hit.capturedEnd();
    }
    return sheet + source.mid(from);
}

} // namespace choba
