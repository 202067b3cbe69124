// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/kit/button.h"
#include "ui/kit/type.h"
#include "ui/shell/language.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace choba {

namespace {

QString pathOf(const QString &language, const QString &topic)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, topic);
}

} // namespace

HelpWindow::HelpWindow(Language &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_text(new QTextBrowser(this))
{
    setModal(false);
    resize(scaled(640), scaled(640));
    auto *back = new Button(ButtonKind::Quiet, QStringLiteral("arrow-left"), tr("Contents"), this);
    back->setObjectName(QStringLiteral("contents"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(back);
    column->addWidget(m_text);
    connect(back, &Button::clicked, this, [this] { openTopic(QStringLiteral("index")); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.isRelative() && url.path().endsWith(QLatin1String(".md")))
            openTopic(url.path().chopped(3));
        else
            QDesktopServices::openUrl(url);
    });
    load();
}

void HelpWindow::openTopic(const QString &topic)
{
    m_topic = QFile::exists(pathOf(m_language.code(), topic)) ? topic : QStringLiteral("index");
    load();
}

void HelpWindow::load()
{
    //: ja: ヘルプ
    setWindowTitle(tr("Help"));
    QFile file(pathOf(m_language.code(), m_topic));
    if (!file.open(QIODevice::ReadOnly)) {
        m_text->setPlainText(tr("No help is written for this yet."));
        return;
    }
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        load();
    QDialog::changeEvent(event);
}

} // namespace choba
