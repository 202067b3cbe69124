// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace choba {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn:
        return QStringLiteral("triangle-alert");
    case Tone::Danger:
        return QStringLiteral("circle-x");
    case Tone::Ok:
        return QStringLiteral("circle-check");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(LabelRole::Body, this))
    , m_link(new Button(ButtonKind::Link, this))
    , m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_link->setObjectName(QStringLiteral("link"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 3, 8, 3);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_link);
    row->addWidget(m_close);
    // Word-wrapped labels take spare height otherwise.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(36);
    hide();
    connect(m_link, &Button::clicked, this, &Banner::linkActivated);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Banner::say(Tone tone, const QString &sentence, const QString &link, bool closable)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_close->setVisible(closable);
    setVisible(true);
    update();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), theme.tint(m_tone));
    painter.fillRect(QRect(0, 0, 4, height()), theme.tone(m_tone));
    paintIcon(painter, QRectF(16, (height() - 16) / 2.0, 16, 16), iconOf(m_tone), theme.tone(m_tone));
}

} // namespace choba
