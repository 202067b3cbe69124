// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include "ui/kit/restyle.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace choba {

namespace {

QString nameOf(LabelRole role)
{
    switch (role) {
    case LabelRole::Body:
        return {};
    case LabelRole::Bold:
        return QStringLiteral("bold");
    case LabelRole::Section:
        return QStringLiteral("section");
    case LabelRole::Muted:
        return QStringLiteral("muted");
    case LabelRole::Small:
        return QStringLiteral("small");
    case LabelRole::SmallBold:
        return QStringLiteral("smallBold");
    case LabelRole::Caption:
        return QStringLiteral("caption");
    case LabelRole::Pane:
        return QStringLiteral("pane");
    case LabelRole::Title:
        return QStringLiteral("title");
    case LabelRole::Figure:
        return QStringLiteral("figure");
    case LabelRole::Total:
        return QStringLiteral("total");
    }
    return {};
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Faint:
        return QStringLiteral("faint");
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::More:
        return QStringLiteral("more");
    case Tone::Less:
        return QStringLiteral("less");
    default:
        return {};
    }
}

} // namespace

Label::Label(LabelRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", nameOf(role));
}

void Label::setTone(Tone tone)
{
    setStyledProperty(this, "tone", nameOf(tone));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) + 16, Label::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect box = contentsRect();
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment()) | Qt::TextSingleLine, words);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return Label::event(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       cut ? text().toHtmlEscaped() : QString(), this);
    return true;
}

LinkLabel::LinkLabel(QWidget *parent)
    : LinkLabel(QString(), parent)
{}

LinkLabel::LinkLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setLinkText(text);
    connect(this, &QLabel::linkActivated, this, &LinkLabel::activated);
}

void LinkLabel::setLinkText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    showLink();
}

void LinkLabel::showLink()
{
    // The colour of a link is taken when its text is read, and the same text is not read twice.
    clear();
    if (!m_text.isEmpty())
        setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none; color:%1\">%2</a>")
                    .arg(Theme::of(this).link.name(), m_text.toHtmlEscaped()));
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLink();
}

} // namespace choba
