// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 3, 8, 3);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_link);
    row->addWidget(m_close);
    // Word-wrapped labels take spare height otherwise.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(scaledHeight(36));
    retranslate();
    hide();
    connect(m_link, &Button::clicked, this, &Banner::followLink);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Banner::say(Tone tone, const QString &sentence, const QString &link, bool closable)
{
    m_words = {};
    m_linkWords = {};
    present(tone, sentence, link, closable);
}

void Banner::say(Tone tone, const Words &sentence, const Words &link, bool closable)
{
    m_words = sentence;
    m_linkWords = link;
    present(tone, sentence(), link ? link() : QString(), closable);
}

void Banner::present(Tone tone, const QString &sentence, const QString &link, bool closable)
{
    m_folder.clear();
    m_isUnread = false;
    m_tone = tone;
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_close->setVisible(closable);
    keepHeight();
    setVisible(true);
    update();
}

void Banner::sayWritten(const QString &path, const QString &more)
{
    say(
        Tone::Ok,
        [shown = QDir::toNativeSeparators(path), more] {
            //: ja: %1 に書き出しました。
            return QString(tr("Written to %1.").arg(shown) + QLatin1Char(' ') + more).trimmed();
        },
        [] {
            //: ja: フォルダーを開く
            return tr("Open folder");
        },
        true);
    m_folder = QFileInfo(path).absolutePath();
}

void Banner::sayUnread(const QString &reason)
{
    say(Tone::Danger, reason, {}, true);
    m_isUnread = true;
}

void Banner::endUnread()
{
    if (m_isUnread)
        hide();
}

void Banner::followLink()
{
    if (m_folder.isEmpty())
        emit linkActivated();
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void Banner::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    if (m_words)
        m_sentence->setText(m_words());
    if (m_linkWords)
        m_link->setText(m_linkWords());
    keepHeight();
}

void Banner::keepHeight()
{
    // A layout gives a wrapped sentence one line when it is short of height: the banner insists.
    setMinimumHeight(qMax(scaledHeight(36), layout()->heightForWidth(width())));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepHeight();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (mayChangeTextSize(*event))
        keepHeight();
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
